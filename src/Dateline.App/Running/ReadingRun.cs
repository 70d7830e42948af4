using Dateline.App.Commands;
using Dateline.App.Output;
using Dateline.Ingest;
using Dateline.Storage;

namespace Dateline.App.Running;

/// <summary>One run over inputs: readings to an output and into a case, problems to standard error, an exit code at the end.</summary>
internal sealed class ReadingRun(ReadingOutput output, TextWriter error, CaseRun? into = null)
{
    public int Read(IEnumerable<string> paths, InputLimits limits, ReadingOptions options, int jobs, CancellationToken cancel)
    {
        var (read, failed) = (0, 0);
        var reading = new ParallelReading(new ReportReader(DataFolder.Locate()), options, jobs, output.Prepare);
        try
        {
            foreach (var outcome in reading.Read(NotReadBefore(new InputReader(limits).Read(paths)), cancel))
            {
                if (outcome.Problem is { } problem)
                {
                    failed++;
                    error.WriteLine($"dateline: {problem}");
                    continue;
                }

                read++;
                into?.Add(outcome.Raw!, outcome.Reading!);
                output.Write(outcome.Reading!, outcome.Prepared);
            }
        }
        catch (OperationCanceledException)
        {
            error.WriteLine($"dateline: interrupted after {read} reports; starting again is safe");
            return ExitCode.Interrupted;
        }
        finally
        {
            output.Finish();
        }

        into?.Finish(failed);
        return failed == 0 ? ExitCode.Done : read == 0 && into is not { Skipped: > 0 } ? ExitCode.Unreadable : ExitCode.SomeFailed;
    }

    private IEnumerable<Input> NotReadBefore(IEnumerable<Input> inputs) =>
        into is null ? inputs : inputs.Where(input => input.Report is not { } raw || !into.Has(raw));
}

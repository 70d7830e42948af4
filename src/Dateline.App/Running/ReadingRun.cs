using Dateline.App.Commands;
using Dateline.App.Output;
using Dateline.Ingest;
using Dateline.Storage;

namespace Dateline.App.Running;

/// <summary>One run over inputs: readings to an output and into a case, problems to standard error, an exit code at the end.</summary>
internal sealed class ReadingRun(ReadingOutput output, TextWriter error, CaseRun? into = null)
{
    public int Read(IReadOnlyList<string> paths, InputLimits limits, ReadingOptions options, int jobs, CancellationToken cancel)
    {
        var (read, failed) = (0, 0);
        var shows = Terminal.ShowsProgress && error == Console.Error;
        var progress = new ProgressLine(shows ? error : null, shows ? ProgressLine.SizeOf(paths) : null);
        var reading = new ParallelReading(new ReportReader(DataFolder.Locate()), options, jobs > 0 ? jobs : Environment.ProcessorCount, output.Prepare);
        try
        {
            foreach (var outcome in reading.Read(NotReadBefore(new InputReader(limits).Read(paths)), cancel))
            {
                if (outcome.Problem is { } problem)
                {
                    failed++;
                    progress.Clear();
                    into?.Fail(problem);
                    error.WriteLine($"dateline: {problem}");
                    continue;
                }

                read++;
                into?.Add(outcome.Raw!, outcome.Reading!);
                if (!Console.IsOutputRedirected)
                {
                    progress.Clear();
                }

                output.Write(outcome.Reading!, outcome.Prepared);
                progress.Advance(outcome.Raw!.Bytes.Length);
            }
        }
        catch (OperationCanceledException)
        {
            progress.Clear();
            error.WriteLine($"dateline: interrupted after {read} reports; starting again is safe");
            return ExitCode.Interrupted;
        }
        finally
        {
            progress.Clear();
            output.Finish();
        }

        into?.Finish();
        return failed == 0 ? ExitCode.Done : read == 0 && into is not { Skipped: > 0 } ? ExitCode.Unreadable : ExitCode.SomeFailed;
    }

    private IEnumerable<Input> NotReadBefore(IEnumerable<Input> inputs) =>
        into is null ? inputs : inputs.Where(input => input.Report is not { } raw || !into.Has(raw));
}

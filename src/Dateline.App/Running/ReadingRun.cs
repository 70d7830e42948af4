using Dateline.App.Commands;
using Dateline.App.Output;
using Dateline.Ingest;

namespace Dateline.App.Running;

/// <summary>One run over inputs: readings to an output, problems to standard error, an exit code at the end.</summary>
internal sealed class ReadingRun(ReadingOutput output, TextWriter error)
{
    public int Read(IEnumerable<string> paths, InputLimits limits, ReadingOptions options, int jobs, CancellationToken cancel)
    {
        var (read, failed) = (0, 0);
        var reading = new ParallelReading(new ReportReader(DataFolder.Locate()), options, jobs, output.Prepare);
        try
        {
            foreach (var outcome in reading.Read(new InputReader(limits).Read(paths), cancel))
            {
                if (outcome.Problem is { } problem)
                {
                    failed++;
                    error.WriteLine($"dateline: {problem}");
                    continue;
                }

                read++;
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

        return failed == 0 ? ExitCode.Done : read == 0 ? ExitCode.Unreadable : ExitCode.SomeFailed;
    }
}

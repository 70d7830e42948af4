using System.Collections.Concurrent;
using Dateline.Ingest;

namespace Dateline.App.Running;

/// <summary>
/// Reads reports on several threads and hands the readings out in the order of the input. Memory is bounded: only a few reports per thread,
/// and a fixed number of characters, are in work at once.
/// </summary>
internal sealed class ParallelReading(ReportReader reader, ReadingOptions options, int jobs, Func<Reading, string?> prepare)
{
    private const int ReportsPerJob = 4;
    private const long CharactersInWork = 24_000_000;
    private readonly Lock gate = new();
    private long inWork;

    public IEnumerable<ReadOutcome> Read(IEnumerable<Input> inputs, CancellationToken cancel)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        using var roomLeft = new ManualResetEventSlim(true);
        using var queue = new BlockingCollection<Task<ReadOutcome>>(jobs * ReportsPerJob);
        var workers = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, jobs).ConcurrentScheduler;
        var feeder = Task.Factory.StartNew(() => Feed(inputs, queue, workers, roomLeft, stop.Token), stop.Token, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        try
        {
            foreach (var task in queue.GetConsumingEnumerable(cancel))
            {
                Task.WaitAny([task], cancel);
                yield return task.GetAwaiter().GetResult();
            }

            feeder.GetAwaiter().GetResult();
        }
        finally
        {
            stop.Cancel();
            ((IAsyncResult)feeder).AsyncWaitHandle.WaitOne();
        }
    }

    private void Feed(
        IEnumerable<Input> inputs, BlockingCollection<Task<ReadOutcome>> queue, TaskScheduler workers, ManualResetEventSlim roomLeft, CancellationToken stop)
    {
        try
        {
            foreach (var input in inputs)
            {
                roomLeft.Wait(stop);
                if (input.Problem is { } problem)
                {
                    queue.Add(Task.FromResult(new ReadOutcome(null, null, null, problem)), stop);
                    continue;
                }

                var raw = input.Report!;
                var weight = (raw.Text ?? raw.Html)!.Length;
                Account(weight, roomLeft);
                var work = Task.Factory.StartNew(() => ReadOne(raw), stop, TaskCreationOptions.None, workers);
                _ = work.ContinueWith(_ => Account(-weight, roomLeft), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
                queue.Add(work, stop);
            }
        }
        finally
        {
            queue.CompleteAdding();
        }
    }

    private void Account(long characters, ManualResetEventSlim roomLeft)
    {
        lock (gate)
        {
            inWork += characters;
            if (inWork < CharactersInWork)
            {
                roomLeft.Set();
            }
            else
            {
                roomLeft.Reset();
            }
        }
    }

    private ReadOutcome ReadOne(RawReport raw)
    {
        try
        {
            var reading = reader.Read(raw, options);
            return new ReadOutcome(raw, reading, prepare(reading), null);
        }
        catch (Exception e) when (e is not (IOException or InvalidDataException or OutOfMemoryException))
        {
            // A defect met on one report must not cost the others; data files that do not load end the run instead.
            var place = e.StackTrace?.Split('\n').FirstOrDefault(l => l.Contains("Dateline.", StringComparison.Ordinal))?.Trim() ?? "";
            return new ReadOutcome(raw, null, null, new InputProblem(
                raw.Source is null ? raw.Id : $"{raw.Source} ({raw.Id})", $"not read, an error of the program: {e.GetType().Name}: {e.Message} {place}", "please report it with the text"));
        }
    }
}

using System.Diagnostics;

namespace Dateline.Benchmarks;

/// <summary>CPU time, wall time and allocated bytes of each stage in one pass over all reports.</summary>
internal sealed class StageClock
{
    private readonly Dictionary<string, StageCost> costs = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, StageCost> Costs => costs;

    public T Time<T>(string stage, Func<T> work)
    {
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var cpu = Environment.CpuUsage.TotalTime;
        var wall = Stopwatch.GetTimestamp();
        var result = work();
        var cost = new StageCost(
            Environment.CpuUsage.TotalTime - cpu, Stopwatch.GetElapsedTime(wall), GC.GetAllocatedBytesForCurrentThread() - bytes);
        costs[stage] = costs.TryGetValue(stage, out var before) ? before + cost : cost;
        return result;
    }
}

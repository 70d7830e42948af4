using System.Diagnostics;

namespace Dateline.Benchmarks;

/// <summary>CPU time, wall time and allocated bytes of each stage in one pass over all reports.</summary>
internal sealed class StageClock
{
    private readonly Dictionary<string, StageCost> costs = new(StringComparer.Ordinal);
    private long bytes;
    private TimeSpan cpu;
    private long wall;

    public IReadOnlyDictionary<string, StageCost> Costs => costs;

    /// <summary>Begins a report.</summary>
    public void Start()
    {
        bytes = GC.GetAllocatedBytesForCurrentThread();
        cpu = Environment.CpuUsage.TotalTime;
        wall = Stopwatch.GetTimestamp();
    }

    /// <summary>Books what was spent since the last mark to the stage that is through.</summary>
    public void Mark(string stage)
    {
        var cost = new StageCost(Environment.CpuUsage.TotalTime - cpu, Stopwatch.GetElapsedTime(wall), GC.GetAllocatedBytesForCurrentThread() - bytes);
        costs[stage] = costs.TryGetValue(stage, out var before) ? before + cost : cost;
        Start();
    }
}

namespace Dateline.Benchmarks;

/// <summary>What a stage cost: CPU time of the whole process (compiler and collector included), wall time, bytes allocated by the reading thread.</summary>
internal readonly record struct StageCost(TimeSpan Cpu, TimeSpan Wall, long Bytes)
{
    public static StageCost operator +(StageCost a, StageCost b) => new(a.Cpu + b.Cpu, a.Wall + b.Wall, a.Bytes + b.Bytes);
}

using BenchmarkDotNet.Attributes;
using Dateline.Cleaning;
using Dateline.Json;
using Dateline.Ingest;
using Dateline.Syntax;

namespace Dateline.Benchmarks;

/// <summary>Time and memory of reading the bundled examples, whole and stage by stage; one operation is all of them.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class ReadingBenchmarks
{
    private readonly DataFolder data = DataFolder.Locate();
    private ReportReader reader = null!;
    private Cleaner cleaner = null!;
    private SyntaxParser syntax = null!;
    private string folder = null!;
    private RawReport[] raw = null!;
    private Report[] cleaned = null!;
    private ParsedReport[] parsed = null!;
    private Reading[] readings = null!;

    [GlobalSetup]
    public void Load()
    {
        folder = Path.Combine(Path.GetDirectoryName(data.Root)!, "examples");
        reader = new ReportReader(data);
        cleaner = new Cleaner(data);
        syntax = new SyntaxParser(data);
        raw = [.. new InputReader(new InputLimits()).Read([folder]).Select(i => i.Report!)];
        cleaned = [.. raw.Select(cleaner.Clean)];
        parsed = [.. cleaned.Select(syntax.Parse)];
        readings = [.. raw.Select(r => reader.Read(r))];
    }

    [GlobalCleanup]
    public void Unload() => syntax.Dispose();

    [Benchmark]
    public int Ingest() => new InputReader(new InputLimits()).Read([folder]).Count();

    [Benchmark]
    public int Cleaning() => raw.Sum(r => cleaner.Clean(r).Blocks.Length);

    [Benchmark]
    public int Syntax() => cleaned.Sum(r => syntax.Parse(r).Sentences.Length);

    [Benchmark]
    public int Annotating() => parsed.Sum(p => reader.Annotate(p).Actors.Length);

    [Benchmark(Baseline = true)]
    public int Reading() => raw.Sum(r => reader.Read(r).Events.Length);

    [Benchmark]
    public int Json() => readings.Sum(r => ReadingJson.WriteUtf8(r).Length);
}

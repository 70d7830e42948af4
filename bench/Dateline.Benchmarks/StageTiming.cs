using System.Globalization;
using Dateline.Ingest;
using Dateline.Json;

namespace Dateline.Benchmarks;

/// <summary>
/// <c>stages [--passes N] PATH...</c>: reads the reports N times in one process and prints words per second of CPU time
/// and bytes allocated per word, stage by stage: of the first pass (cold: tables loaded, code compiled) and of the cheapest later pass of each stage (warm).
/// A word is a run of characters between white space in the cleaned text.
/// </summary>
internal static class StageTiming
{
    public static int Run(string[] arguments)
    {
        var passes = 6;
        if (arguments is ["--passes", var given, .. var rest] && int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out passes) && passes > 1)
        {
            arguments = rest;
        }

        var data = DataFolder.Locate();
        if (arguments.Length == 0)
        {
            arguments = [Path.Combine(Path.GetDirectoryName(data.Root)!, "examples")];
        }

        var reports = new InputReader(new InputLimits()).Read(arguments).Select(i => i.Report ?? throw new InvalidDataException(i.Problem!.ToString())).ToArray();
        var reader = new ReportReader(data);
        var words = 0;
        var clocks = new List<StageClock>();
        for (var pass = 0; pass < passes; pass++)
        {
            var clock = new StageClock();
            words = reports.Sum(r => Read(reader, r, clock));
            clocks.Add(clock);
        }

        Print(words, reports.Length, clocks);
        return 0;
    }

    /// <summary>Reads a report; returns its words.</summary>
    private static int Read(ReportReader reader, RawReport raw, StageClock clock)
    {
        clock.Start();
        var parsed = reader.Parse(raw, clock.Mark);
        var reading = reader.Read(parsed, new ReadingOptions(), clock.Mark);
        ReadingJson.Write(reading);
        clock.Mark("json");
        return parsed.Report.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
    }

    private static void Print(int words, int reports, List<StageClock> clocks)
    {
        var (cold, later) = (clocks[0].Costs, clocks.Skip(1).ToArray());
        var warm = cold.Keys.ToDictionary(stage => stage, stage => later.Select(c => c.Costs[stage]).MinBy(c => c.Cpu), StringComparer.Ordinal);
        var whole = warm.Values.Sum(c => c.Cpu.TotalSeconds);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{reports} reports, {words} words, {clocks.Count} passes; CPU time"));
        Console.WriteLine($"{"stage",-16}{"cold ms",10}{"cold words/s",14}{"warm ms",10}{"warm words/s",14}{"share",8}{"bytes/word",12}");
        foreach (var stage in cold.Keys)
        {
            Row(stage, cold[stage], warm[stage]);
        }

        Row("all", cold.Values.Aggregate((a, b) => a + b), warm.Values.Aggregate((a, b) => a + b));

        void Row(string stage, StageCost first, StageCost best) => Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{stage,-16}{first.Cpu.TotalMilliseconds,10:F0}{words / first.Cpu.TotalSeconds,14:N0}{best.Cpu.TotalMilliseconds,10:F0}{words / best.Cpu.TotalSeconds,14:N0}{best.Cpu.TotalSeconds / whole,8:P1}{(double)best.Bytes / words,12:N0}"));
    }
}

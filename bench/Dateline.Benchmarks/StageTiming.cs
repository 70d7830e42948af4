using System.Globalization;
using Dateline.Actors;
using Dateline.Cleaning;
using Dateline.Control;
using Dateline.Dating;
using Dateline.Events;
using Dateline.Figures;
using Dateline.Ingest;
using Dateline.Json;
using Dateline.Numbers;
using Dateline.Places;
using Dateline.Relations;
using Dateline.Statements;
using Dateline.Syntax;
using Dateline.Times;

namespace Dateline.Benchmarks;

/// <summary>
/// <c>stages [--passes N] PATH...</c>: reads the reports N times in one process and prints words per second of CPU time
/// and bytes allocated per word, stage by stage: of the first pass (cold: tables loaded, code compiled) and of the cheapest later pass of each stage (warm).
/// A word is a run of characters between white space in the cleaned text.
/// </summary>
internal sealed class StageTiming(DataFolder data)
{
    private readonly Cleaner cleaner = new(data);
    private readonly SyntaxParser syntax = new(data);
    private readonly NumberFinder numberFinder = new(data);
    private readonly TimeFinder timeFinder = new(data);
    private readonly ReportDater dater = new(data);
    private readonly TimeResolver timeResolver = new(data);
    private readonly PlaceResolver placeResolver = new(data);
    private readonly ActorFinder actorFinder = new(data);
    private readonly StatementReader statementReader = new(data);
    private readonly EventReader eventReader = new(data, []);
    private readonly FigureReader figureReader = new(data);
    private readonly RelationReader relationReader = new(data);
    private readonly ControlReader controlReader = new();

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
        var timing = new StageTiming(data);
        var words = 0;
        var clocks = new List<StageClock>();
        for (var pass = 0; pass < passes; pass++)
        {
            var clock = new StageClock();
            words = reports.Sum(r => timing.Read(r, clock));
            clocks.Add(clock);
        }

        Print(words, reports.Length, clocks);
        return 0;
    }

    /// <summary>Words of the report. The stages and their order are those of <see cref="ReportReader.Read"/>.</summary>
    private int Read(RawReport raw, StageClock clock)
    {
        var clean = clock.Time("cleaning", () => cleaner.Clean(raw));
        var parsed = clock.Time("syntax", () => syntax.Parse(clean));
        var numbers = clock.Time("numbers", () => numberFinder.Find(parsed));
        var expressions = clock.Time("times: find", () => timeFinder.Find(parsed));
        var published = clock.Time("dating", () => dater.Date(parsed, expressions));
        var times = clock.Time("times: resolve", () => timeResolver.Resolve(parsed, expressions, published));
        var places = clock.Time("places", () => placeResolver.Resolve(parsed));
        var actors = clock.Time("actors", () => actorFinder.Find(parsed, places, numbers, published));
        var annotated = new AnnotatedReport(parsed, published, places.Theatre, numbers, times, places.Mentions, actors) { TheatrePlace = places.TheatrePlace };
        var statements = clock.Time("statements", () => statementReader.Read(annotated));
        var events = clock.Time("events", () => eventReader.Read(annotated, statements));
        var figures = clock.Time("figures", () => figureReader.Read(annotated, statements, events));
        var relations = clock.Time("relations", () => relationReader.Read(annotated, statements));
        var control = clock.Time("control", () => controlReader.Read(annotated, events, figures.Figures, relations));
        var reading = clock.Time("assembling", () => ReadingAssembler.Assemble(annotated, statements, events, figures, relations, control, new ReadingOptions()));
        clock.Time("json", () => ReadingJson.Write(reading));
        return clean.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
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

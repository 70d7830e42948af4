using System.Collections.Immutable;
using Dateline.Actors;
using Dateline.Cleaning;
using Dateline.Codes;
using Dateline.Control;
using Dateline.Dating;
using Dateline.Events;
using Dateline.Figures;
using Dateline.Ingest;
using Dateline.Numbers;
using Dateline.Places;
using Dateline.Relations;
using Dateline.Statements;
using Dateline.Syntax;
using Dateline.Times;

namespace Dateline;

/// <summary>Reads one report into one reading. Thread-safe; data files are loaded at first use and shared.</summary>
/// <param name="data">Rules, lexicons, gazetteer and models.</param>
/// <param name="ruleFiles">The user's own event rules (docs/stages/events.md), tried before those of the data folder.</param>
public sealed class ReportReader(DataFolder data, ImmutableArray<string> ruleFiles)
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
    private readonly EventReader eventReader = new(data, ruleFiles);
    private readonly FigureReader figureReader = new(data);
    private readonly RelationReader relationReader = new(data);
    private readonly ControlReader controlReader = new();
    private readonly SentenceCoder coder = new(data);

    public ReportReader(DataFolder data)
        : this(data, [])
    {
    }

    public Reading Read(RawReport raw, ReadingOptions? options = null) => Read(Parse(raw), options ?? new ReadingOptions());

    /// <summary>Who did what to whom in a report or a single sentence, in the codes of another scheme.</summary>
    public ImmutableArray<CodedRow> Code(RawReport raw, CodeScheme scheme)
    {
        var (report, statements, events) = ReadEvents(Parse(raw));
        return coder.Code(report, statements, events, scheme);
    }

    /// <summary>The reading of a parsed report.</summary>
    /// <param name="parsed">What <see cref="Parse"/> returns.</param>
    /// <param name="options">What the reading holds.</param>
    /// <param name="after">Is told the name of each stage when it is through; for measuring.</param>
    internal Reading Read(ParsedReport parsed, ReadingOptions options, Action<string>? after = null)
    {
        var (report, statements, events) = ReadEvents(parsed, after);
        var figures = figureReader.Read(report, statements, events);
        after?.Invoke("figures");
        var relations = relationReader.Read(report, statements);
        after?.Invoke("relations");
        var control = controlReader.Read(report, events, figures.Figures, relations);
        after?.Invoke("control");
        var reading = ReadingAssembler.Assemble(report, statements, events, figures, relations, control, options);
        after?.Invoke("assembling");
        return reading;
    }

    /// <summary>A parsed report with its statements and events.</summary>
    internal (AnnotatedReport Report, ImmutableArray<Statement> Statements, ImmutableArray<EventMention> Events) ReadEvents(ParsedReport parsed, Action<string>? after = null)
    {
        var report = Annotate(parsed, after);
        var statements = statementReader.Read(report);
        after?.Invoke("statements");
        var events = eventReader.Read(report, statements);
        after?.Invoke("events");
        return (report, statements, events);
    }

    /// <summary>Numbers, times, the report's day, places and actors of a parsed report.</summary>
    internal AnnotatedReport Annotate(ParsedReport parsed, Action<string>? after = null)
    {
        var numbers = numberFinder.Find(parsed);
        after?.Invoke("numbers");
        var expressions = timeFinder.Find(parsed);
        after?.Invoke("times: find");
        var published = dater.Date(parsed, expressions);
        after?.Invoke("dating");
        var times = timeResolver.Resolve(parsed, expressions, published);
        after?.Invoke("times: resolve");
        var places = placeResolver.Resolve(parsed);
        after?.Invoke("places");
        var actors = actorFinder.Find(parsed, places, numbers, published);
        after?.Invoke("actors");
        return new AnnotatedReport(parsed, published, places.Theatre, numbers, times, places.Mentions, actors) { TheatrePlace = places.TheatrePlace };
    }

    internal ParsedReport Parse(RawReport raw, Action<string>? after = null)
    {
        var clean = cleaner.Clean(raw);
        after?.Invoke("cleaning");
        var parsed = syntax.Parse(clean);
        after?.Invoke("syntax");
        return parsed;
    }
}

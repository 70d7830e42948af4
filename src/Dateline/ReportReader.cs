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
using Dateline.Rules;
using Dateline.Statements;
using Dateline.Syntax;
using Dateline.Times;

namespace Dateline;

/// <summary>Reads one report into one reading. Thread-safe; data files are loaded at first use and shared.</summary>
public sealed class ReportReader
{
    private readonly Cleaner cleaner;
    private readonly SyntaxParser syntax;
    private readonly NumberFinder numberFinder;
    private readonly TimeFinder timeFinder;
    private readonly ReportDater dater;
    private readonly TimeResolver timeResolver;
    private readonly PlaceResolver placeResolver;
    private readonly ActorFinder actorFinder;
    private readonly StatementReader statementReader;
    private readonly EventReader eventReader;
    private readonly FigureReader figureReader;
    private readonly RelationReader relationReader;
    private readonly ControlReader controlReader;
    private readonly SentenceCoder coder;

    public ReportReader(DataFolder data)
        : this(data, [])
    {
    }

    /// <param name="data">Rules, lexicons, gazetteer and models.</param>
    /// <param name="ruleFiles">The user's own event rules (docs/stages/events.md), tried before those of the data folder.</param>
    public ReportReader(DataFolder data, ImmutableArray<string> ruleFiles)
    {
        Lazy<WordClasses> words = new(() => WordClasses.Load(data.File("events/classes.tsv")));
        Lazy<TieReader> ties = new(() => new TieReader(new TieLexicon(data)));
        cleaner = new(data);
        syntax = new(data);
        numberFinder = new(data);
        timeFinder = new(data);
        dater = new(data);
        timeResolver = new(data);
        placeResolver = new(data);
        actorFinder = new(data);
        statementReader = new(data);
        eventReader = new(data, ruleFiles, words, ties);
        figureReader = new(data);
        relationReader = new(data, ties);
        controlReader = new();
        coder = new(data, words);
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

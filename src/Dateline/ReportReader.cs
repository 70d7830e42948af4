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

    public Reading Read(RawReport raw, ReadingOptions? options = null)
    {
        options ??= new ReadingOptions();
        var annotated = Annotate(syntax.Parse(cleaner.Clean(raw)));
        var statements = statementReader.Read(annotated);
        var events = eventReader.Read(annotated, statements);
        var figures = figureReader.Read(annotated, statements, events);
        var relations = relationReader.Read(annotated, statements);
        var control = controlReader.Read(annotated, events, figures.Figures, relations);
        return ReadingAssembler.Assemble(annotated, statements, events, figures, relations, control, options);
    }

    /// <summary>Who did what to whom in a report or a single sentence, in the codes of another scheme.</summary>
    public ImmutableArray<CodedRow> Code(RawReport raw, CodeScheme scheme)
    {
        var annotated = Annotate(syntax.Parse(cleaner.Clean(raw)));
        var statements = statementReader.Read(annotated);
        return coder.Code(annotated, statements, eventReader.Read(annotated, statements), scheme);
    }

    /// <summary>Numbers, times, the report's day, places and actors of a parsed report.</summary>
    internal AnnotatedReport Annotate(ParsedReport parsed)
    {
        var numbers = numberFinder.Find(parsed);
        var expressions = timeFinder.Find(parsed);
        var published = dater.Date(parsed, expressions);
        var times = timeResolver.Resolve(parsed, expressions, published);
        var places = placeResolver.Resolve(parsed);
        var actors = actorFinder.Find(parsed, places, numbers, published);
        return new AnnotatedReport(parsed, published, places.Theatre, numbers, times, places.Mentions, actors) { TheatrePlace = places.TheatrePlace };
    }

    internal ParsedReport Parse(RawReport raw) => syntax.Parse(cleaner.Clean(raw));
}

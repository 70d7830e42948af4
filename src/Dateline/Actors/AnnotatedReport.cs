using System.Collections.Immutable;
using Dateline.Syntax;

namespace Dateline.Actors;

/// <summary>A parsed report with its numbers, times, places and actors: what the reading stages work on.</summary>
public sealed class AnnotatedReport
{
    private readonly MentionIndex<Quantity> numberIndex;
    private readonly MentionIndex<TimeReference> timeIndex;
    private readonly MentionIndex<Place> placeIndex;
    private readonly MentionIndex<Actor> actorIndex;

    public AnnotatedReport(
        ParsedReport parsed,
        Published published,
        string? theatre,
        ImmutableArray<Mention<Quantity>> numbers,
        ImmutableArray<Mention<TimeReference>> times,
        ImmutableArray<Mention<Place>> places,
        ImmutableArray<Mention<Actor>> actors)
    {
        Parsed = parsed;
        Published = published;
        Theatre = theatre;
        Numbers = numbers;
        Times = times;
        Places = places;
        Actors = actors;
        numberIndex = new(parsed, numbers);
        timeIndex = new(parsed, times);
        placeIndex = new(parsed, places);
        actorIndex = new(parsed, actors);
    }

    public ParsedReport Parsed { get; }

    public Published Published { get; }

    /// <summary>ISO alpha-3 of the country the report is mainly about, or null.</summary>
    public string? Theatre { get; }

    /// <summary>That country as a place; of no mention.</summary>
    internal Place? TheatrePlace { get; init; }

    public ImmutableArray<Mention<Quantity>> Numbers { get; }

    public ImmutableArray<Mention<TimeReference>> Times { get; }

    public ImmutableArray<Mention<Place>> Places { get; }

    public ImmutableArray<Mention<Actor>> Actors { get; }

    public string Text => Parsed.Text;

    public ImmutableArray<Sentence> Sentences => Parsed.Sentences;

    /// <summary>The number that covers a token, or null.</summary>
    public Mention<Quantity>? NumberAt(int sentence, int token) => numberIndex.At(sentence, token);

    /// <summary>The time that covers a token, or null.</summary>
    public Mention<TimeReference>? TimeAt(int sentence, int token) => timeIndex.At(sentence, token);

    /// <summary>The place that covers a token, or null.</summary>
    public Mention<Place>? PlaceAt(int sentence, int token) => placeIndex.At(sentence, token);

    /// <summary>The actor that covers a token, or null; of nested mentions the innermost with that head, else the shortest.</summary>
    public Mention<Actor>? ActorAt(int sentence, int token) => actorIndex.At(sentence, token);

    /// <summary>Mentions of one sentence in text order.</summary>
    public ReadOnlySpan<Mention<Actor>> ActorsIn(int sentence) => actorIndex.In(sentence);

    public ReadOnlySpan<Mention<Place>> PlacesIn(int sentence) => placeIndex.In(sentence);

    public ReadOnlySpan<Mention<TimeReference>> TimesIn(int sentence) => timeIndex.In(sentence);

    public ReadOnlySpan<Mention<Quantity>> NumbersIn(int sentence) => numberIndex.In(sentence);
}

namespace Dateline.Events;

/// <summary>The mentions of one happening, as far as they are joined.</summary>
/// <param name="first">Its first mention.</param>
/// <param name="titles">The report's titles.</param>
internal sealed class Happening(EventDraft first, Extent[] titles)
{
    /// <summary>So much less a headline tells than the sentence that spells it out: it stands for the happening only where nothing does.</summary>
    private const int Headline = 7;

    private readonly List<EventDraft> mentions = [first];

    /// <summary>The mention that stands for it, with what the others add.</summary>
    public EventDraft Main { get; private set; } = first;

    /// <summary>How much the mention that stands for it tells by itself.</summary>
    public double Fullness { get; private set; } = FullnessOf(first, titles);

    public IReadOnlyList<EventDraft> Mentions => mentions;

    public int Latest => mentions[^1].Sentence.Index;

    /// <summary>Adds a later mention and says which one stands for all, and which one only adds to it.</summary>
    public (EventDraft Main, EventDraft Other) Add(EventDraft later)
    {
        mentions.Add(later);
        var earlier = Main;
        if (!StandsFor(later))
        {
            return (earlier, later);
        }

        (Main, Fullness) = (later, FullnessOf(later, titles));
        return (later, earlier);
    }

    /// <summary>Whether a later mention stands for all: it tells more. Of one sentence, the deed stands and not its outcome: "gassed the town, massacring dozens".</summary>
    private bool StandsFor(EventDraft later) =>
        Main.Sentence == later.Sentence && IsOutcome(Main) != IsOutcome(later) && !IsPlainAttack(Main) && !IsPlainAttack(later) ? IsOutcome(Main)
        : FullnessOf(later, titles) > Fullness && !SentenceLinks.IsToldOfPlace(Main, later);

    private static bool IsOutcome(EventDraft d) => d.Type is EventType.Killing;

    private static bool IsPlainAttack(EventDraft d) => d.Type is EventType.Attack;

    /// <summary>How much the mention itself tells; a headline next to nothing, a guess or plan less than the deed.</summary>
    private static double FullnessOf(EventDraft d, Extent[] titles) =>
        d.Weight + Specific(d) - (d.Status.IsActual() ? 0 : 2) - (IsTitle(d, titles) ? Headline : 0) - (d.IsNoun && d.Sentence.Child(d.Token, "det") is var det and >= 0 && d.Sentence[det].Lemma is "the" ? 1 : 0);

    private static bool IsTitle(EventDraft d, Extent[] titles) => Array.Exists(titles, t => t.Start <= d.Sentence.Extent.Start && d.Sentence.Extent.Start < t.End);

    /// <summary>A plain word of harm tells less than what was done, gas more.</summary>
    private static int Specific(EventDraft d) => d.Type is EventType.ChemicalAttack ? 2 : d.Type is EventType.Attack or EventType.Casualties ? -1 : 0;
}

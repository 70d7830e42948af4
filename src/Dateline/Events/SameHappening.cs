using Dateline.Rules;
using Dateline.Syntax;

namespace Dateline.Events;

/// <summary>
/// Judges whether a later mention tells of the happening of an earlier one: a sum of what they share and what speaks against it
/// (<c>data/events/merging.tsv</c>).
/// </summary>
internal sealed class SameHappening(MergeWeights weights, WiderTypes wider, WordClasses words)
{
    private const int LedeReach = 5;
    private const int OneNight = 1;
    private const int Month = 31;

    /// <summary>Words in common that any two clauses of a report may have.</summary>
    private const double ChanceWords = 1.5;
    private const double MostForWords = 2;

    /// <summary>A smaller share of the opening's toll than this is a part of it.</summary>
    private const double Part = 0.8;

    /// <summary>From here on tolls are rounded, and counts differ between those who tell them.</summary>
    private const int Rounded = 10;
    private readonly GivenOrNew given = new(weights, words);

    /// <summary>Points above the threshold; negative: two happenings.</summary>
    public double Margin(Happening told, EventDraft later, MentionWords shared)
    {
        var (a, b) = (told.Main, later);
        double? type = a.Type == b.Type ? weights.SameType
            : wider.MayBe(b.Type, a.Type) || wider.MayBe(a.Type, b.Type) ? weights.WiderType
            : null;

        // A denial of what the report tells too stands beside it.
        if (type is null || a.Status == EventStatus.Denied != (b.Status == EventStatus.Denied))
        {
            return double.NegativeInfinity;
        }

        var (places, times) = (Places(a, b), Times(a, b));
        var definite = given.Definiteness(b, lemma => shared.IsTold(told, lemma));
        var pointsBack = definite > 0;
        var parties = Parties(a, b, pointsBack && b.IsNoun);
        var lede = a.Sentence.Index == 0 && b.Sentence.Index is > 0 and <= LedeReach
            && !(a.Type != b.Type && IsLong(b.Time) && !IsLong(a.Time))
            && !(places < 0 && ((pointsBack && b.IsNoun) || IsStateOf(a.Type) || AreDaysApart(a, b) || (b.Actors.Count > 0 && parties <= 0)));
        var tolls = Tolls(a, b, lede, pointsBack);
        var background = a.Background != b.Background && !pointsBack ? weights.BackgroundDiffers : 0;
        var elsewhere = a.Sentence != b.Sentence && !(pointsBack && b.IsNoun) && given.IsAdded(b) ? weights.Elsewhere : 0;
        var clash = definite == weights.Anew || parties <= weights.Opposed || places < 0 || times < 0 || tolls < 0 || background < 0 || elsewhere < 0;
        var score = type.Value + definite + places + times + tolls + background + elsewhere + parties
            + Statuses(a, b, pointsBack)
            + (lede ? weights.Lede : 0)
            + (!b.IsNoun && IsBare(b) ? weights.Bare : 0)
            + (clash || a.Type != b.Type ? 0 : Words(told, b, shared))
            + (a.Sentence == b.Sentence ? weights.SameSentence + (SentenceLinks.Joined(a, b) ? weights.Joined : 0) : 0)
            + (Lemma(a) == Lemma(b) ? weights.SameTrigger : 0)
            + (weights.Distance * Math.Max(0, b.Sentence.Index - a.Sentence.Index - 2));
        return score - weights.Threshold;
    }

    /// <summary>Points for the words in common with the mention that has the most.</summary>
    private double Words(Happening told, EventDraft later, MentionWords shared)
    {
        var most = 0.0;
        foreach (var mention in told.Mentions)
        {
            most = Math.Max(most, shared.Shared(mention, later));
        }

        return Math.Min(MostForWords, weights.WordsShared * Math.Max(0, most - ChanceWords));
    }

    private static bool IsBare(EventDraft d) =>
        d.Actors.Count == 0 && d.Recipients.Count == 0 && d.Places.Count == 0 && d.Time?.Text is null && d.Casualties.Count == 0 && d.Weapons.Count == 0 && d.Targets.Count == 0;

    /// <summary>Types that change the state of a place: another place is another happening.</summary>
    private static bool IsStateOf(EventType type) =>
        type is EventType.Capture or EventType.Siege or EventType.SiegeLifted or EventType.Withdrawal or EventType.SupplyCut or EventType.Advance;

    /// <summary>"cracked down on protests since 2011": more than a month is not what the news of a day tells of in other words.</summary>
    private static bool IsLong(TimeReference? time) => time is { Text: not null, Start: { } from } && (time.End ?? DateOnly.MaxValue).DayNumber - from.DayNumber > Month;

    private static bool AreDaysApart(EventDraft a, EventDraft b) =>
        a.Time is { Text: not null, Start: { } x, End: { } xEnd } && b.Time is { Text: not null, Start: { } y, End: { } yEnd } && (x > yEnd || y > xEnd);

    private static bool SharesNamedPlace(EventDraft a, EventDraft b) =>
        SentenceLinks.IsToldOfPlace(a, b) || a.Places.Exists(p => !EventPlaces.IsVague(p) && b.Places.Exists(q => EventPlaces.Same(p, q)));

    private static string Lemma(EventDraft draft) => draft.Sentence[draft.Token].Lemma;

    private double Places(EventDraft a, EventDraft b)
    {
        if (a.Places.TrueForAll(EventPlaces.IsVague) || b.Places.TrueForAll(EventPlaces.IsVague))
        {
            return 0;
        }

        return SharesNamedPlace(a, b) || a.Places.Exists(p => b.Places.Exists(q => EventPlaces.Holds(p, q) || EventPlaces.Holds(q, p))) ? weights.PlaceShared : weights.PlaceClash;
    }

    private double Times(EventDraft a, EventDraft b)
    {
        if (a.Time?.Text is null || b.Time?.Text is null || a.Time.Start is not { } from || b.Time.Start is not { } other)
        {
            return 0;
        }

        var gap = Math.Max(from.DayNumber - (b.Time.End ?? DateOnly.MaxValue).DayNumber, other.DayNumber - (a.Time.End ?? DateOnly.MaxValue).DayNumber);
        return gap > OneNight ? weights.TimeClash : gap > 0 ? 0 : weights.TimeShared;
    }

    private double Parties(EventDraft a, EventDraft b, bool definite)
    {
        var score = 0.0;
        if (a.Actors.Count > 0 && b.Actors.Count > 0)
        {
            score += a.Actors.Exists(x => b.Actors.Exists(y => EventParties.Same(x, y))) ? weights.ActorsShared
                : a.Actors.TrueForAll(x => b.Actors.TrueForAll(y => EventParties.Opposed(x, y))) ? weights.Opposed : weights.ActorsClash;
        }

        if (a.Recipients.Count > 0 && b.Recipients.Count > 0)
        {
            score += a.Recipients.Exists(x => b.Recipients.Exists(y => EventParties.Same(x, y))) ? weights.RecipientsShared
                : definite && a.Recipients.Exists(ArgumentClasses.HasPower) && b.Recipients.Exists(ArgumentClasses.HasPower) ? weights.OthersMeant : 0;
        }

        return score;
    }

    private double Tolls(EventDraft a, EventDraft b, bool lede, bool pointsBack)
    {
        var score = 0.0;
        foreach (var toll in a.Casualties)
        {
            foreach (var other in b.Casualties)
            {
                if (toll.Effect != other.Effect)
                {
                    continue;
                }

                if (toll.Low == other.Low && toll.High == other.High)
                {
                    return weights.TollShared;
                }

                if (lede && b.Places.Count > 0 && (other.High ?? other.Low) < Part * toll.Low)
                {
                    return weights.TollClash;
                }

                score = lede || pointsBack || ((toll.Low ?? toll.High) >= Rounded && Meet(toll, other)) ? 0 : weights.TollClash;
            }
        }

        return score;
    }

    private static bool Meet(Casualty x, Casualty y) => Least(x) <= Most(y) && Least(y) <= Most(x);

    private static double Least(Casualty c) => c.Low ?? 0.4 * c.High ?? 0;

    private static double Most(Casualty c) => c.High ?? (1.25 * c.Low) + 1 ?? 0;

    /// <summary>What has been told already is presupposed: "it is unclear whether the raids ..." takes nothing back.</summary>
    private double Statuses(EventDraft a, EventDraft b, bool pointsBack) =>
        a.Status == b.Status || (a.Status.IsActual() && b.Status.IsActual()) || (pointsBack && b.Status != EventStatus.Denied) ? 0 : weights.StatusDiffers;
}

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
    private const int RepeatedNear = 3;
    private const int RepeatedFar = 12;

    /// <summary>Points above the threshold; negative: two happenings.</summary>
    public double Margin(EventDraft earlier, EventDraft later)
    {
        var (a, b) = (earlier, later);
        double? type = a.Type == b.Type ? weights.SameType
            : wider.MayBe(b.Type, a.Type) || wider.MayBe(a.Type, b.Type) ? weights.WiderType
            : null;

        // A denial of what the report tells too stands beside it.
        if (type is null || a.Status == EventStatus.Denied != (b.Status == EventStatus.Denied))
        {
            return double.NegativeInfinity;
        }

        var lede = a.Sentence.Index == 0 && b.Sentence.Index is > 0 and <= LedeReach;
        var definite = Definiteness(b);
        var pointsBack = definite > 0;
        var score = type.Value + definite
            + Places(a, b)
            + Times(a, b)
            + Parties(a, b)
            + Tolls(a, b, lede || pointsBack)
            + Statuses(a, b, pointsBack)
            + (lede ? weights.Lede : 0)
            + (a.Background != b.Background && !pointsBack ? weights.BackgroundDiffers : 0)
            + (a.Sentence == b.Sentence ? weights.SameSentence + (SentenceLinks.Joined(a, b) ? weights.Joined : 0) : 0)
            + (Lemma(a) == Lemma(b) ? weights.SameTrigger : 0)
            + (a.Sentence != b.Sentence && Repeats(a, b) ? weights.Repeated : 0)
            + (a.Sentence != b.Sentence && !(pointsBack && b.IsNoun) && (OpensAnew(b.Sentence) || IsAdded(b)) ? weights.Elsewhere : 0)
            + (IsStateOf(a.Type) && SharesNamedPlace(a, b) ? weights.StateShared : 0)
            + (weights.Distance * Math.Max(0, b.Sentence.Index - a.Sentence.Index - 2));
        return score - weights.Threshold;
    }

    /// <summary>What the words before a noun say: told before, or new.</summary>
    private double Definiteness(EventDraft draft)
    {
        if (!draft.IsNoun)
        {
            return HasNewPart(draft) ? weights.Anew : HasKnownPart(draft) ? weights.KnownPart : 0;
        }

        var s = draft.Sentence;
        var head = s[draft.Token].Head;
        var sum = head >= 0 && words.Is(s[head].Lemma, "responsibility") ? weights.Definite : 0;
        foreach (var child in s.Children(draft.Token))
        {
            var word = s[child];
            if (words.Is(word.Lemma, "anew") || (word.Deprel is "nummod" && child < draft.Token))
            {
                return weights.Anew;
            }

            if (word.Deprel is "nmod:poss" or "compound" or "nmod:unmarked" && words.Is(word.Lemma.ToLowerInvariant().TrimEnd('s'), "weekday"))
            {
                sum = weights.Definite;
            }
            else if (word.Deprel is "det")
            {
                sum = word.Lemma is "the" or "this" or "that" or "these" or "those" ? weights.Definite
                    : word.Lemma is "a" or "an" ? weights.Indefinite
                    : sum;
            }
        }

        return sum;
    }

    /// <summary>"rockets also hit the suburb": one more.</summary>
    private static bool IsAdded(EventDraft draft)
    {
        var s = draft.Sentence;
        foreach (var child in s.Children(draft.ClauseHead))
        {
            if (s[child].Deprel is "advmod" && s[child].Lemma is "also" or "too" or "again")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Types that change the state of a place: a town is taken once, a siege broken once.</summary>
    private static bool IsStateOf(EventType type) =>
        type is EventType.Capture or EventType.Siege or EventType.SiegeLifted or EventType.Withdrawal or EventType.SupplyCut or EventType.Agreement or EventType.Ceasefire
            or EventType.Evacuation or EventType.ChemicalAttack;

    private static bool SharesNamedPlace(EventDraft a, EventDraft b) =>
        SentenceLinks.IsToldOfPlace(a, b) || a.Places.Exists(p => !EventPlaces.IsVague(p) && b.Places.Exists(q => EventPlaces.Same(p, q)));

    /// <summary>"another bomb exploded", "killed a second man".</summary>
    private bool HasNewPart(EventDraft draft)
    {
        var s = draft.Sentence;
        foreach (var (slot, token) in draft.Frame.Arguments)
        {
            if (slot is "subject" or "object" && s[token].Xpos is "NN" && s.Child(token, "det", "amod") is >= 0 and var word && words.Is(s[word].Lemma, "anew"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"the missile hit near a school", "the men were executed": a weapon or victims told before.</summary>
    private bool HasKnownPart(EventDraft draft)
    {
        var s = draft.Sentence;
        foreach (var (slot, token) in draft.Frame.Arguments)
        {
            if (slot is not ("subject" or "object"))
            {
                continue;
            }

            var lemma = s[token].Lemma.ToLowerInvariant();
            var weapon = words.Is(lemma, "missile") || words.Is(lemma, "rocket") || words.Is(lemma, "artillery") || words.Is(lemma, "planted") || words.Is(lemma, "thing-vehicle")
                || words.Is(lemma, "air-weapon");
            var victim = slot == "object" && draft.Type is EventType.Killing or EventType.Abduction or EventType.Detention or EventType.Release
                && (words.Is(lemma, "person") || words.Is(lemma, "force") || s[token].Upos == Upos.Pron);
            if ((weapon || victim) && (s[token].Upos == Upos.Pron || IsDefinite(s, token)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDefinite(Sentence s, int token)
    {
        var det = s.Child(token, "det");
        return det >= 0 && s[det].Lemma is "the" or "this" or "these" or "those";
    }

    private bool OpensAnew(Sentence s)
    {
        for (var i = 0; i < Math.Min(3, s.Length); i++)
        {
            if (words.Is(s[i].Lemma, "turning"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the two clauses run alike word for word, on both sides or at length: a caption or teaser printed twice.</summary>
    private static bool Repeats(EventDraft a, EventDraft b)
    {
        var (before, after) = (RunOf(a, b, -1), RunOf(a, b, 1));
        return (before >= RepeatedNear && after >= RepeatedNear) || before + after >= RepeatedFar;
    }

    private static int RunOf(EventDraft a, EventDraft b, int step)
    {
        var run = 0;
        while (IsSameWord(a, b, (run + 1) * step))
        {
            run++;
        }

        return run;
    }

    private static bool IsSameWord(EventDraft a, EventDraft b, int offset)
    {
        var (x, y) = (a.Token + offset, b.Token + offset);
        return x >= 0 && y >= 0 && x < a.Sentence.Length && y < b.Sentence.Length && a.Sentence[x].Form == b.Sentence[y].Form;
    }

    private static string Lemma(EventDraft draft) => draft.Sentence[draft.Token].Lemma;

    private double Places(EventDraft a, EventDraft b)
    {
        if (a.Places.TrueForAll(EventPlaces.IsVague) || b.Places.TrueForAll(EventPlaces.IsVague))
        {
            return 0;
        }

        return SharesNamedPlace(a, b) ? weights.PlaceShared
            : a.Places.Exists(p => b.Places.Exists(q => EventPlaces.Holds(p, q) || EventPlaces.Holds(q, p))) ? weights.PlaceHolds
            : weights.PlaceClash;
    }

    private double Times(EventDraft a, EventDraft b)
    {
        if (a.Time?.Text is null || b.Time?.Text is null || a.Time.Start is not { } from || b.Time.Start is not { } other)
        {
            return 0;
        }

        var gap = Math.Max(from.DayNumber - (b.Time.End ?? DateOnly.MaxValue).DayNumber, other.DayNumber - (a.Time.End ?? DateOnly.MaxValue).DayNumber);
        return gap <= 0 ? weights.TimeShared : gap <= OneNight ? 0 : weights.TimeClash;
    }

    private double Parties(EventDraft a, EventDraft b)
    {
        var score = 0.0;
        if (a.Actors.Count > 0 && b.Actors.Count > 0)
        {
            score += a.Actors.Exists(x => b.Actors.Exists(y => EventParties.Same(x, y))) ? weights.ActorsShared : weights.ActorsClash;
        }

        if (a.Recipients.Exists(x => b.Recipients.Exists(y => EventParties.Same(x, y))))
        {
            score += weights.RecipientsShared;
        }

        return score;
    }

    private double Tolls(EventDraft a, EventDraft b, bool mayDiffer)
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

                score = mayDiffer ? 0 : weights.TollClash;
            }
        }

        return score;
    }

    /// <summary>What has been told already is presupposed: "it is unclear whether the raids ..." takes nothing back.</summary>
    private double Statuses(EventDraft a, EventDraft b, bool pointsBack) =>
        a.Status == b.Status || (Real(a.Status) && Real(b.Status)) || (pointsBack && b.Status != EventStatus.Denied) ? 0 : weights.StatusDiffers;

    private static bool Real(EventStatus status) => status is EventStatus.Happened or EventStatus.Ongoing;
}

using System.Collections.Frozen;
using Dateline.Syntax;

namespace Dateline.Places;

/// <summary>Words that point back at a place already named ("the town", "the base", "across the country"): <c>pointers.tsv</c>.</summary>
internal sealed class PointerTable
{
    /// <summary>A word further off than this is another's.</summary>
    private const double Reach = 5;
    private const double WordCost = 0.05;

    /// <summary>"The town" tells more than "the war".</summary>
    private const double CountryCost = 1;
    private readonly FrozenDictionary<string, PlaceKind> kinds;

    public PointerTable(string path)
    {
        kinds = DataTable.Load(path, "lemma", "kind").By(r => r[0], r => r.Parse<PlaceKind>(1), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The definite word nearest to the trigger that points at a place, and the place's kind; -1 where there is none.</summary>
    public (int Token, PlaceKind Kind) Find(Sentence sentence, int trigger)
    {
        var (best, nearest) = ((-1, PlaceKind.None), Reach);
        for (var i = 0; i < sentence.Length; i++)
        {
            if (kinds.TryGetValue(sentence[i].Lemma, out var kind) && (sentence[i].Upos is Upos.Noun ? Definite(sentence, i) : sentence[i].Upos is Upos.Adv && kind is PlaceKind.None)
                && ClauseWay.Between(sentence, trigger, i) + (WordCost * Math.Abs(i - trigger)) + (kind is PlaceKind.Country ? CountryCost : 0) is var way && way < nearest)
            {
                (best, nearest) = ((i, kind), way);
            }
        }

        return best;
    }

    /// <summary>Whether a word of a kind of place stands near the trigger with "a" or "an".</summary>
    public bool FindUnnamed(Sentence sentence, int trigger) =>
        HasNear(sentence, trigger, static (s, i) => s.Child(i, "det") is >= 0 and var determiner && s[determiner].Lemma is "a" or "an" or "another");

    /// <summary>Whether a word for several places of a kind stands near the trigger.</summary>
    public bool FindSeveral(Sentence sentence, int trigger) => HasNear(sentence, trigger, static (s, i) => s[i].Xpos is "NNS");

    private bool HasNear(Sentence sentence, int trigger, Func<Sentence, int, bool> holds)
    {
        for (var i = 0; i < sentence.Length; i++)
        {
            if (sentence[i].Upos is Upos.Noun && kinds.TryGetValue(sentence[i].Lemma, out var kind) && kind is not (PlaceKind.None or PlaceKind.Country) && holds(sentence, i)
                && ClauseWay.Between(sentence, trigger, i) < Reach)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Definite(Sentence sentence, int noun)
    {
        // "The provinces countryside" for "the province's": the article hangs on what belongs to it.
        var holder = sentence.Is(noun, "compound") || sentence.Is(noun, "nmod:poss") ? sentence[noun].Head : noun;
        var determiner = sentence.Child(noun, "det") is >= 0 and var own ? own : sentence.Child(holder, "det");
        return determiner >= 0 && sentence[determiner].Form is "the" or "this" or "that" or "The" or "This" && !IsNamed(sentence, noun);
    }

    /// <summary>Whether the word says its own name: "the X district", "the town of X".</summary>
    private static bool IsNamed(Sentence sentence, int noun)
    {
        foreach (var child in sentence.Children(noun))
        {
            if (sentence[child].Upos is Upos.Propn && (sentence.Is(child, "compound") || sentence.Is(child, "appos") || (sentence.Is(child, "nmod") && sentence.Child(child, "case") is >= 0 and var of && sentence[of].Form is "of")))
            {
                return true;
            }
        }

        return false;
    }
}

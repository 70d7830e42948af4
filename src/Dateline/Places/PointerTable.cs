using System.Collections.Frozen;
using Dateline.Syntax;

namespace Dateline.Places;

/// <summary>Words that point back at a place already named ("the town", "the base", "across the country"): <c>pointers.tsv</c>.</summary>
internal sealed class PointerTable
{
    private readonly FrozenDictionary<string, PlaceKind> kinds;

    public PointerTable(string path)
    {
        kinds = TableFile.Read(path, "lemma", "kind").ToFrozenDictionary(
            r => r.Cells[0],
            r => Enum.TryParse<PlaceKind>(r.Cells[1], true, out var kind) ? kind : throw new InvalidDataException($"{path}:{r.Line}: unknown kind {r.Cells[1]}"),
            StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The kind of place that a definite word nearest to the trigger points at, or null.</summary>
    public PlaceKind? Find(Sentence sentence, int trigger)
    {
        var (best, nearest) = ((PlaceKind?)null, int.MaxValue);
        for (var i = 1; i < sentence.Length; i++)
        {
            if (sentence[i].Upos is Upos.Noun && kinds.TryGetValue(sentence[i].Lemma, out var kind) && Definite(sentence, i) && Math.Abs(i - trigger) < nearest)
            {
                (best, nearest) = (kind, Math.Abs(i - trigger));
            }
        }

        return best;
    }

    private static bool Definite(Sentence sentence, int noun)
    {
        var determiner = sentence.Child(noun, "det");
        return determiner >= 0 && sentence[determiner].Form is "the" or "this" or "that" or "The" or "This";
    }
}

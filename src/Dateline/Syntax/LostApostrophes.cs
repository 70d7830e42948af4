using Dateline.Syntax.Network;

namespace Dateline.Syntax;

/// <summary>
/// Finds possessives whose apostrophe was lost ("Syrias", "Assads"): a capitalised unknown word in -s whose stem is a country or town,
/// or stands elsewhere in the report as a name of its own. Plurals of peoples ("Houthis") stay whole.
/// </summary>
internal sealed class LostApostrophes(NameLists lists, WordRows words)
{
    private const int LeastStem = 4;
    private static readonly string[] Peoples = ["i", "an", "ite", "ist", "er", "ish", "ese", "eer", "or", "ic", "s", "x", "z"];
    private readonly HashSet<string> forms = new(StringComparer.Ordinal);

    /// <summary>Takes note of the capitalised words of a report.</summary>
    public void Read(string text, ReadOnlySpan<TokenSpan> surface)
    {
        forms.Clear();
        foreach (var token in surface)
        {
            if (token.Length is >= LeastStem and <= 24 && char.IsUpper(text[token.Start]))
            {
                forms.GetAlternateLookup<ReadOnlySpan<char>>().Add(text.AsSpan(token.Start, token.Length));
            }
        }
    }

    /// <summary>Length of the name in a token that is a name and a lost "'s", else 0.</summary>
    public int FirstPart(ReadOnlySpan<char> token)
    {
        if (token.Length is < LeastStem + 1 or > 25 || token[^1] != 's' || !char.IsUpper(token[0]) || !char.IsLower(token[^2]))
        {
            return 0;
        }

        var lower = WordShape.Lower(token.ToString());
        var stem = lower[..^1];
        if (words.Word(lower) != WordRows.Unknown || lists.Kinds(lower) != 0)
        {
            return 0;
        }

        var kinds = lists.Kinds(stem);
        var known = NameLists.Has(kinds, NameLists.Country) || (NameLists.Has(kinds, NameLists.Place) && !NameLists.Has(kinds, NameLists.Demonym) && !EndsAsPeople(stem));
        var named = words.Word(stem) == WordRows.Unknown && !EndsAsPeople(stem) && forms.GetAlternateLookup<ReadOnlySpan<char>>().Contains(token[..^1]);
        return known || named ? token.Length - 1 : 0;
    }

    private static bool EndsAsPeople(string stem)
    {
        foreach (var ending in Peoples)
        {
            if (stem.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}

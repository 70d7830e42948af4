using Dateline.Syntax;

namespace Dateline.Places;

/// <summary>Knows the dateline that stands inside a text after a caption or a box: "... LUANDA (Lusa)".</summary>
internal static class Datelines
{
    /// <summary>Longest name of an outlet in words.</summary>
    private const int Longest = 3;

    private const int Shortest = 4;

    /// <summary>Whether a sentence ends with one.</summary>
    public static bool Ends(Sentence sentence)
    {
        for (var open = sentence.Length - Longest - 2; open < sentence.Length - 2; open++)
        {
            if (open > 0 && Ends(sentence, open - 1) && sentence[sentence.Length - 1].Form is ")")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word ends the place of one: in capitals, with an outlet in brackets after it.</summary>
    public static bool Ends(Sentence sentence, int token)
    {
        var form = sentence[token].Form;
        if (form.Length < Shortest || form.AsSpan().IndexOfAnyExceptInRange('A', 'Z') >= 0 || token + 3 >= sentence.Length || sentence[token + 1].Form is not "(")
        {
            return false;
        }

        for (var i = token + 2; i < sentence.Length && i <= token + 2 + Longest; i++)
        {
            if (sentence[i].Form is ")")
            {
                return i > token + 2;
            }

            if (!char.IsUpper(sentence[i].Form[0]))
            {
                return false;
            }
        }

        return false;
    }
}

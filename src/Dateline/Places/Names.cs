using Dateline.Syntax;

namespace Dateline.Places;

/// <summary>How names are written.</summary>
internal static class Names
{
    /// <summary>Whether a word begins as a name does: "Homs", "'Anadan", "al-Bab".</summary>
    public static bool IsCapital(string form) => char.IsUpper(form[0])
        || (form.Length > 1 && form[0] is '\'' or '‘' or '`' or '’' && char.IsUpper(form[1]))
        || (form.IndexOf('-', StringComparison.Ordinal) is > 0 and var dash && dash + 1 < form.Length && char.IsUpper(form[dash + 1]) && dash <= 3);

    /// <summary>Whether a word amid others is written as an acronym, plural or possessive too ("SANA", "ISs"); a town in capitals stands first, after "in", or before the mark of a dateline.</summary>
    public static bool IsAcronym(Sentence sentence, int token)
    {
        var form = sentence[token].Form;
        var letters = form.Length > 2 && form[^1] is 's' ? form.Length - 1 : form.Length;
        return letters is > 1 and < 6 && token > 0 && form.AsSpan(0, letters).IndexOfAnyExceptInRange('A', 'Z') < 0
            && sentence[token - 1].Form is not ("in" or "at" or "near")
            && !(token + 1 < sentence.Length && sentence[token + 1].Form is "(" or "," or "-" or "–" or "—" or "--" or ":" or "/");
    }

    /// <summary>Whether "The" in the middle of a sentence makes the word after it the title of a paper or body: "told The Irrawaddy"; not in headlines, where all words have capitals.</summary>
    public static bool IsTitle(Sentence sentence, int first) =>
        first > 1 && sentence[first - 1].Form is "The" && char.IsLower(sentence[first - 2].Form[0]);

    /// <summary>Whether a name only says whose clock is meant: "at 11:59 p.m. (Sanaa time)".</summary>
    public static bool IsClock(Sentence sentence, int end) => end < sentence.Length && sentence[end].Form is "time";

    /// <summary>Whether a name goes on over a particle: "Lashkar|-e-Taiba", "Tehrik|-i-Taliban".</summary>
    public static bool IsCompound(Sentence sentence, int end) =>
        end + 2 < sentence.Length && sentence[end].Form is "-" && sentence[end + 2].Form is "-" && sentence[end + 1].Form is "e" or "i" or "ul" or "al" or "o";

    /// <summary>Whether a name with the Arabic article begins at a token: "al-Bab", in one token or in three.</summary>
    public static bool HasArticle(Sentence sentence, int first)
    {
        var form = sentence[first].Form;
        if (form is not ("al" or "el" or "Al" or "El" or "ash" or "as" or "ar" or "ad" or "an" or "at" or "az"))
        {
            return form.Length > 3 && form[2] is '-' && (form.StartsWith("al", StringComparison.OrdinalIgnoreCase) || form.StartsWith("el", StringComparison.OrdinalIgnoreCase));
        }

        return first + 2 < sentence.Length && sentence[first + 1].Form is "-" && IsCapital(sentence[first + 2].Form);
    }
}

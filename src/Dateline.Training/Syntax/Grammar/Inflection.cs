using Dateline.Syntax;

namespace Dateline.Training.Syntax.Grammar;

/// <summary>Forms of English nouns and verbs from a lexicon entry "lemma|irregular|...".</summary>
internal static class Inflection
{
    public static (string Form, string Lemma) Of(string entry, string xpos)
    {
        var forms = entry.Split('|');
        return (xpos switch
        {
            "NNS" or "NNPS" => forms.Length > 1 ? forms[1] : WithS(forms[0]),
            "VBZ" => WithS(forms[0]),
            "VBD" => forms.Length > 1 ? forms[1] : WithEd(forms[0]),
            "VBN" => forms.Length > 2 ? forms[2] : forms.Length > 1 ? forms[1] : WithEd(forms[0]),
            "VBG" => forms.Length > 3 ? forms[3] : forms.Length > 1 && forms[1].Length == forms[0].Length + 3 && forms[1].EndsWith("ed", StringComparison.Ordinal) ? forms[1][..^2] + "ing" : WithIng(forms[0]),
            _ => forms[0],
        }, forms[0]);
    }

    public static string Singular(string plural) =>
        plural.EndsWith("ies", StringComparison.Ordinal) ? plural[..^3] + "y"
        : plural.EndsWith("shes", StringComparison.Ordinal) || plural.EndsWith("sses", StringComparison.Ordinal) || plural.EndsWith("ches", StringComparison.Ordinal) ? plural[..^2]
        : plural is not ("troops" or "supplies" or "headquarters") && plural.EndsWith('s') ? plural[..^1]
        : plural;

    private static string WithS(string stem) =>
        stem.EndsWith('s') || stem.EndsWith('x') || stem.EndsWith('z') || stem.EndsWith("ch", StringComparison.Ordinal) || stem.EndsWith("sh", StringComparison.Ordinal) ? stem + "es"
        : EndsInConsonantY(stem) ? stem[..^1] + "ies"
        : stem + "s";

    private static string WithEd(string stem) => stem.EndsWith('e') ? stem + "d" : EndsInConsonantY(stem) ? stem[..^1] + "ied" : stem + "ed";

    private static string WithIng(string stem) => stem.EndsWith("ie", StringComparison.Ordinal) ? stem[..^2] + "ying"
        : stem.EndsWith('e') && !stem.EndsWith("ee", StringComparison.Ordinal) ? stem[..^1] + "ing"
        : stem + "ing";

    private static bool EndsInConsonantY(string stem) => stem.Length > 1 && stem[^1] == 'y' && !"aeiou".Contains(stem[^2], StringComparison.Ordinal);
}

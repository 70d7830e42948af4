using System.Globalization;

namespace Dateline.Training.Syntax.Grammar;

/// <summary>Universal tags and features as EWT 2.16 writes them, from Penn tag, relation and word.</summary>
internal sealed class Annotation
{
    private readonly Dictionary<(string Word, string Xpos), string> closed = [];

    /// <param name="reader">Features of closed-class words: word, Penn tag, features.</param>
    public Annotation(TextReader reader)
    {
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (number > 1 && line.Length > 0)
            {
                var cells = line.Split('\t');
                closed.Add((cells[0], cells[1]), cells.Length == 3 ? cells[2] : throw new FormatException($"line {number}: {cells.Length} cells, three are due"));
            }
        }
    }

    public static string Upos(WordNode word) => word.Xpos switch
    {
        "NN" or "NNS" => "NOUN",
        "NNP" => word.Relation == "amod" ? "ADJ" : "PROPN",
        "NNPS" => "PROPN",
        "JJ" or "JJR" or "JJS" => "ADJ",
        "RB" => word.Lemma == "not" ? "PART" : "ADV",
        "RBR" or "RBS" or "WRB" => "ADV",
        "IN" => word.Relation == "mark" || (word.Relation == "fixed" && word.Lemma == "that") ? "SCONJ" : "ADP",
        "RP" => "ADP",
        "DT" => word.Relation != "det" && word.Lemma is "this" or "that" ? "PRON" : "DET",
        "PDT" => "DET",
        "PRP" or "PRP$" or "WP" or "WP$" or "WDT" or "EX" => "PRON",
        "TO" or "POS" => "PART",
        "CC" => "CCONJ",
        "CD" => "NUM",
        "MD" => "AUX",
        "VB" or "VBD" or "VBG" or "VBN" or "VBP" or "VBZ" => word.Relation is "aux" or "aux:pass" or "cop" ? "AUX" : "VERB",
        _ => "PUNCT",
    };

    public string Feats(WordNode word)
    {
        var feats = Plain(word);
        if (!word.Has("fixed"))
        {
            return feats;
        }

        var role = word.Relation switch { "case" => "ADP", "cc" => "CCONJ", "mark" => "SCONJ", _ => "ADV" };
        return string.Join('|', (feats == "_" ? [] : feats.Split('|')).Append("ExtPos=" + role).Order(StringComparer.Ordinal));
    }

    private string Plain(WordNode word)
    {
        if (word.Xpos is not ("VBD" or "VBP" or "VBZ") && closed.TryGetValue((word.Form.ToLowerInvariant(), word.Xpos), out var known)
            && !(known.Contains("PronType=Int", StringComparison.Ordinal) && word.Head?.Relation == "acl:relcl"))
        {
            return known;
        }

        return word.Xpos switch
        {
            "NN" => "Number=Sing",
            "NNS" or "NNPS" => "Number=Plur",
            "NNP" => word.Relation != "amod" ? "Number=Sing" : char.IsDigit(word.Form[0]) ? "Degree=Pos|NumForm=Combi|NumType=Ord" : "Degree=Pos",
            "JJ" => char.IsDigit(word.Form[0]) ? "Degree=Pos|NumForm=Combi|NumType=Ord" : "Degree=Pos",
            "JJR" or "RBR" => "Degree=Cmp",
            "JJS" or "RBS" => "Degree=Sup",
            "CD" => (char.IsDigit(word.Form[0]) ? "NumForm=Digit|NumType=" : "NumForm=Word|NumType=") + (word.Form.Contains('.', StringComparison.Ordinal) ? "Frac" : "Card"),
            "MD" => "VerbForm=Fin",
            "VB" => "VerbForm=Inf",
            "VBD" => Finite(word, "Past"),
            "VBP" or "VBZ" => Finite(word, "Pres"),
            "VBG" => Participle(word) ? "Tense=Pres|VerbForm=Part" : "VerbForm=Ger",
            "VBN" => word.Relation is "aux" or "aux:pass" or "cop" || Perfect(word) ? "Tense=Past|VerbForm=Part" : "Tense=Past|VerbForm=Part|Voice=Pass",
            "WRB" => "PronType=Rel",
            _ => "_",
        };
    }

    private static string Finite(WordNode word, string tense) =>
        string.Create(CultureInfo.InvariantCulture, $"Mood=Ind|Number={(Agreement.IsPlural(word) ? "Plur" : "Sing")}|Person={(FirstPerson(word) ? 1 : 3)}|Tense={tense}|VerbForm=Fin");

    private static bool FirstPerson(WordNode finite) =>
        (finite.Relation is "aux" or "aux:pass" or "cop" ? finite.Head! : finite).Children.Any(c => c.Relation is "nsubj" or "nsubj:pass" && c.Lemma is "we" or "I");

    private static bool Participle(WordNode word) =>
        word.Relation is "aux" or "aux:pass" or "cop" or "advcl" or "case" or "root" or "parataxis" || word.Has("aux") || (word.Relation == "conj" && word.Head is { Xpos: "VBG" } first && Participle(first));

    private static bool Perfect(WordNode word) =>
        !word.Has("aux:pass") && (word.Has("aux") || (word.Relation == "conj" && word.Head is { Xpos: "VBN" } first && !word.Has("nsubj:pass") && Perfect(first)));
}

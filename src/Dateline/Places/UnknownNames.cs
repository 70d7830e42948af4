using Dateline.Syntax;

namespace Dateline.Places;

/// <summary>Finds runs of words that feature words, prepositions or the name finder call a place and no table knows: "the village of X", "X street".</summary>
internal sealed class UnknownNames(PlaceLexicon lexicon)
{
    private const int MaxTokens = 5;

    /// <summary>Whether a matched word only begins or ends a longer name that no table has ("Tal Toughan" is no "Tal", "Khalid bin al-Walid" no "Khalid", "Saraya al-Sham" no "Saraya").</summary>
    public bool IsPart(Sentence sentence, int first, int end) =>
        end == first + 1 && lexicon.NameParts.Has(sentence[first].Form) && end < sentence.Length
        && ((Names.IsCapital(sentence[end].Form) && sentence[end].Upos is Upos.Propn or Upos.X) || Names.HasArticle(sentence, end))
        || EndsName(sentence, first > 1 && sentence[first - 1].Form is "-" ? first - 2 : first)
        || (end == first + 1 && end < sentence.Length && Names.HasArticle(sentence, end) && !(first > 0 && sentence[first - 1].Form is "in" or "at" or "near" or "on" or "to" or "inside" or "outside" or "around"))
        || (end < sentence.Length && sentence[end].Form is "bin" or "Bin" or "ibn" or "Ibn" or "ben" or "Ben");

    /// <summary>Whether a name with the article ends one that a word for a feature begins: "Tal |al-X".</summary>
    private bool EndsName(Sentence sentence, int article) =>
        article > 0 && Names.HasArticle(sentence, article) && lexicon.NameParts.Has(sentence[article - 1].Form);

    /// <summary>Whether a matched word only names a square: "Tahrir |Square".</summary>
    public bool IsNamesake(ParsedReport report, Sentence sentence, int end) =>
        end < sentence.Length && sentence[end].Form is "Square" or "Roundabout" && lexicon.Cues.After(report.Text, sentence[end - 1].End) is { Kind: PlaceKind.Site } cue && IsLocal(cue);

    /// <summary>Whether the words before a token call what follows a place: "the town of |X".</summary>
    public bool IsCalledPlace(ParsedReport report, Sentence sentence, int first) => IsLocal(lexicon.Cues.Before(report.Text, sentence[first].Start));

    /// <summary>Index after the unknown place that begins at a token; the token's own index where none does.</summary>
    /// <param name="isKnown">Whether a known name begins at a token.</param>
    public int End(ParsedReport report, Sentence sentence, int first, Func<int, bool> isKnown)
    {
        var tokens = sentence.Tokens;
        var part = lexicon.NameParts.Has(tokens[first].Form);
        var article = Names.HasArticle(sentence, first);
        if ((tokens[first].Form is { Length: > 2 } word && word.All(char.IsUpper)) || EndsName(sentence, first))
        {
            return first;
        }

        var title = !article && !part && lexicon.Titles.Has(tokens[first].Form);
        if (!article && ((!part && !title && lexicon.Stopwords.Has(tokens[first].Form)) || tokens[first].Upos is not (Upos.Propn or Upos.X or Upos.Noun or Upos.Adj)))
        {
            return first;
        }

        var end = article && tokens[first + 1].Form is "-" ? first + 3 : first + 1;
        while (end < tokens.Length && end < first + MaxTokens && (Names.IsCapital(tokens[end].Form) || tokens[end].Form is "-" or "al") && tokens[end].Upos is Upos.Propn or Upos.Punct or Upos.X or Upos.Det
            && ((part && end == first + 1) || !isKnown(end)) && lexicon.Demonyms.Of(tokens[end].Form) is null)
        {
            end++;
        }

        while (end > first + 1 && !Names.IsCapital(tokens[end - 1].Form))
        {
            end--;
        }

        if (Whole(report, sentence, first, end) is var whole && whole > end)
        {
            return whole;
        }

        if (title)
        {
            // "Sheikh X district" is named after one.
            return end > first + 1 && IsLocal(lexicon.Cues.After(report.Text, sentence[end - 1].End)) ? end : first;
        }

        return (end > first + 1 || !lexicon.Stopwords.Has(tokens[first].Form)) && IsPlace(report, sentence, first, end) ? end : first;
    }

    /// <summary>Index after a run of names that goes on over known ones to a street, a square or a quarter: "X bin |Y street".</summary>
    private int Whole(ParsedReport report, Sentence sentence, int first, int end)
    {
        var tokens = sentence.Tokens;
        var whole = end;
        while (whole < tokens.Length && whole <= first + MaxTokens && tokens[whole].Upos is Upos.Propn or Upos.Punct or Upos.X or Upos.Det && (Names.IsCapital(tokens[whole].Form) || tokens[whole].Form is "-" or "al" or "bin" or "ibn"))
        {
            whole++;
        }

        return whole > end && (first > 0 || tokens[end].Form is "bin" or "Bin" or "ibn" or "Ibn") && Names.IsCapital(tokens[whole - 1].Form) && lexicon.Cues.After(report.Text, sentence[whole - 1].End) is { Kind: PlaceKind.Site or PlaceKind.Quarter } cue && IsLocal(cue) ? whole : end;
    }

    private bool IsPlace(ParsedReport report, Sentence sentence, int first, int end)
    {
        if (IsLocal(lexicon.Cues.Before(report.Text, sentence[first].Start)) || IsLocal(lexicon.Cues.After(report.Text, sentence[end - 1].End))
            || (end > first + 1 && lexicon.Cues.After(report.Text, sentence[end - 2].End) is { Kind: PlaceKind.Site or PlaceKind.Quarter } named && IsLocal(named)))
        {
            // "X square", "X Square"
            return true;
        }

        if (first == 0 || !lexicon.Prepositions.Has(sentence[first - 1].Form))
        {
            return false;
        }

        var inside = sentence[first - 1].Form is "in" or "at" or "near" or "inside" or "outside" or "around";
        var person = sentence[first].Name is NameKind.Person;
        return sentence[first].Name is NameKind.Location
            || (lexicon.NameParts.Has(sentence[first].Form) && end > first + 1 && (inside || !person))
            || (Names.HasArticle(sentence, first) && inside && !person)
            || (sentence[first - 1].Form is "shelled" or "bombed" or "bombarded" or "pounded" && sentence[first].Name is NameKind.None or NameKind.Organisation && sentence[first].Upos is Upos.Propn);
    }

    private static bool IsLocal(Cue cue) => cue.Weight >= 0.7 && cue.Kind is PlaceKind.Settlement or PlaceKind.Quarter or PlaceKind.Camp or PlaceKind.Airfield or PlaceKind.Site or PlaceKind.Mountain or PlaceKind.District;
}

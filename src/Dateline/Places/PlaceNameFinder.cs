using Dateline.Syntax;

namespace Dateline.Places;

/// <summary>Finds the names of places in a parsed report: the longest gazetteer match at each word, kept where its context speaks for a place.</summary>
internal sealed class PlaceNameFinder(PlaceLexicon lexicon)
{
    private const int MaxTokens = 8;

    private readonly NameScorer scorer = new(lexicon);
    private readonly ReportJudge judge = new(lexicon);
    private readonly UnknownNames unknown = new(lexicon);

    /// <summary>Names in text order without overlap; demonyms among them. Names tagged as places that no table knows come with no choice possible.</summary>
    public List<NamedPlace> Find(ParsedReport report)
    {
        var matches = new List<NameMatch>();
        var surnames = Surnames(report);
        var capitals = MostlyCapitals(report.Text);
        foreach (var sentence in report.Sentences)
        {
            var upper = capitals || MostlyCapitals(report.Text.AsSpan(sentence.Extent.Start, sentence.Extent.End - sentence.Extent.Start));
            FindIn(report, sentence, upper, surnames, matches);
        }

        var names = judge.Keep(matches);
        Link(report.Text, names);
        return names;
    }

    /// <summary>Marks which name holds which ("X, Y", "X in Y", "X (Y)"), and the feature words beside each.</summary>
    public void Link(string text, IReadOnlyList<NamedPlace> names)
    {
        for (var i = 0; i < names.Count; i++)
        {
            var name = names[i];
            var (before, after) = (lexicon.Cues.Before(text, name.Start, out var start), lexicon.Cues.After(text, name.End, out var end));
            after = after.Kind is PlaceKind.Quarter && text[end - 1] is 's' && text.AsSpan(end).StartsWith(" of ", StringComparison.Ordinal) ? default : after;
            name.Cue = after.Weight >= before.Weight ? after : before;
            name.State = start < name.Start && i > 0 && names[i - 1] is { Demonym: { } state } people && people.End < start && text.AsSpan(people.End, start - people.End).IsWhiteSpace() ? state : null;
            if (i + 1 < names.Count && names[i + 1].Start is var next && next >= end && next - end <= 24 && names[i + 1].Demonym is null
                && IsContainment(text.AsSpan(end, next - end)))
            {
                name.Within = names[i + 1];
            }
        }
    }

    private static bool IsContainment(ReadOnlySpan<char> between)
    {
        var trimmed = between.Trim();
        if (trimmed is "," or "(" or "in" or ", in" or "in the" or ", in the" or "of" or "in the city of" or "in the province of" or "in central")
        {
            return true;
        }

        var start = trimmed.StartsWith(", ", StringComparison.Ordinal) ? trimmed[2..] : trimmed;
        return start.StartsWith("in ", StringComparison.Ordinal)
            && (start.EndsWith("ern", StringComparison.Ordinal) || start.EndsWith("'s", StringComparison.Ordinal) || start.EndsWith("east", StringComparison.Ordinal)
                || start.EndsWith("west", StringComparison.Ordinal));
    }

    private void FindIn(ParsedReport report, Sentence sentence, bool upper, HashSet<ulong> surnames, List<NameMatch> matches)
    {
        var tokens = sentence.Tokens;
        Span<Posting> found = stackalloc Posting[PlaceCandidates.Max];
        for (var first = 0; first < tokens.Length;)
        {
            var form = tokens[first].Form;
            var demonym = char.IsUpper(form[0]) ? lexicon.Demonyms.Of(form) : null;
            var (end, key) = LongestMatch(sentence, first, upper);
            if (demonym is not null && end <= first + 1)
            {
                matches.Add(new(Named(report, sentence, first, first + 1, key, demonym), 0));
                first++;
            }
            else if (end > first && lexicon.Gazetteer.Find(key, found) is var n && !unknown.IsPart(sentence, first, end) && !Names.IsCompound(sentence, end) && !Names.IsTitle(sentence, first) && !Names.IsClock(sentence, end) && (upper || end > first + 1 || !unknown.IsNamesake(report, sentence, end))
                && (upper || end > first + 1 || !Names.IsAcronym(sentence, first) || IsShort(found[..n])))
            {
                var stop = end == first + 1 && lexicon.Stopwords.Has(form) && form is not ("US" or "UK" or "EU") ? scorer.Stopword(report, sentence, first) : 0;
                matches.Add(new(
                    Named(report, sentence, first, end, key, null), stop + scorer.Score(report, sentence, first, end, found[..n], upper, surnames, key)));
                first = end;
            }
            else if (!Names.IsAcronym(sentence, first) && LostApostrophe(sentence, first) is { Letters: > 0 } bare && !unknown.IsCalledPlace(report, sentence, first))
            {
                matches.Add(new(Named(report, sentence, first, first + 1, bare, null, cut: 1), 3));
                first++;
            }
            else
            {
                first = upper || !CanStart(sentence, first, upper) ? first + 1 : FindUnknown(report, sentence, first, matches);
            }
        }
    }

    /// <summary>"Syrias" for "Syria's", where the text has lost its apostrophes: the key of a known name before the s.</summary>
    private PlaceNameKey LostApostrophe(Sentence sentence, int token)
    {
        var form = sentence[token].Form;
        if (form.Length < 5 || form[^1] is not 's' || !char.IsUpper(form[0]) || lexicon.Stopwords.Has(form))
        {
            return PlaceNameKey.Empty;
        }

        var key = PlaceNameKey.Of(form.AsSpan(0, form.Length - 1));
        Span<Posting> found = stackalloc Posting[PlaceCandidates.Max];
        foreach (var posting in found[..lexicon.Gazetteer.Find(key, found)])
        {
            var kind = lexicon.Features.Of(lexicon.Gazetteer.Feature(posting.Entry)).Kind;
            if ((posting.Flags & PostingFlags.Alternate) == 0
                && (kind is PlaceKind.Country || lexicon.Gazetteer.Population(posting.Entry) > 200_000))
            {
                return key;
            }
        }

        return PlaceNameKey.Empty;
    }

    private static NamedPlace Named(ParsedReport report, Sentence sentence, int first, int end, PlaceNameKey key, string? demonym, int cut = 0)
    {
        var (from, to) = (sentence[first].Start, sentence[end - 1].End - cut);
        return new()
        {
            Start = from, End = to, Surface = report.Text[from..to], Key = key, Sentence = sentence.Index, First = first, Last = end, Demonym = demonym,
        };
    }

    private (int End, PlaceNameKey Key) LongestMatch(Sentence sentence, int first, bool upper)
    {
        var tokens = sentence.Tokens;
        if (!CanStart(sentence, first, upper))
        {
            return (first, PlaceNameKey.Empty);
        }

        var (end, found, key) = (first, PlaceNameKey.Empty, PlaceNameKey.Empty);
        var limit = Math.Min(tokens.Length, first + MaxTokens);
        for (var i = first; i < limit; i++)
        {
            var form = tokens[i].Form;
            var capital = Names.IsCapital(form);
            if (!capital && !IsConnector(form) && !(i == first) && !IsFeatureWord(form) && !char.IsAsciiDigit(form[0]))
            {
                break;
            }

            key = key.Append(form);
            if ((capital || IsFeatureWord(form) || (i > first && char.IsAsciiDigit(form[0]))) && Fits(key, sentence, first, i + 1, upper))
            {
                (end, found) = (i + 1, key);
            }
        }

        return (end, found);
    }

    private bool Fits(PlaceNameKey key, Sentence sentence, int first, int end, bool upper)
    {
        Span<Posting> found = stackalloc Posting[PlaceCandidates.Max];
        var n = lexicon.Gazetteer.Find(key, found);
        foreach (var posting in found[..n])
        {
            if ((posting.Flags & PostingFlags.Short) != 0 && !ShortFits(sentence, first, end, upper))
            {
                continue;
            }

            var article = (posting.Flags & PostingFlags.Article) != 0;
            if (!key.Article || article || first + 1 >= end || sentence[first].Form is "al" or "el" or "Al" or "El" or "AL" or "EL" || sentence[first + 1].Form is "-"
                || sentence[first].Form.Contains('-', StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a table has the name as an abbreviation.</summary>
    private static bool IsShort(ReadOnlySpan<Posting> postings)
    {
        foreach (var posting in postings)
        {
            if ((posting.Flags & PostingFlags.Short) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"US", "Calif." and "U.K." as they are written; postal codes of states only after a comma.</summary>
    private static bool ShortFits(Sentence sentence, int first, int end, bool upper)
    {
        var form = sentence[first].Form;
        if (end != first + 1 || form.Contains('.', StringComparison.Ordinal))
        {
            return true;
        }

        if (form.Length == 2 && form is not ("US" or "UK" or "EU"))
        {
            return !upper && first >= 2 && sentence[first - 1].Form == "," && form.All(char.IsUpper);
        }

        return form.All(char.IsUpper) && !(upper && form is "US");
    }

    private bool CanStart(Sentence sentence, int first, bool upper)
    {
        var form = sentence[first].Form;
        if (form.Length < 2 || !(char.IsLetter(form[0]) || form[0] is '\'' or '‘' or '`'))
        {
            return false;
        }

        if (Names.IsCapital(form))
        {
            return !upper || sentence[first].Upos is Upos.Propn or Upos.Noun or Upos.Adj or Upos.X;
        }

        return first + 1 < sentence.Length && (lexicon.Directions.Has(form)
            ? Names.IsCapital(sentence[first + 1].Form) || sentence[first + 1].Form is "al" or "Al"
            : form is "al" or "el" or "ad" or "an" or "ar" or "as" or "ash" or "at" or "az" or "es" or "ez" && sentence[first + 1].Form is "-"
                || form is "al" or "el" && Names.IsCapital(sentence[first + 1].Form)
                || form.Contains('-', StringComparison.Ordinal) && form.IndexOf('-', StringComparison.Ordinal) is <= 3 and var dash && dash + 1 < form.Length && char.IsUpper(form[dash + 1]));
    }

    /// <summary>A run of words that is a place and no table knows; it stays, unresolved.</summary>
    private int FindUnknown(ParsedReport report, Sentence sentence, int first, List<NameMatch> matches)
    {
        var end = unknown.End(report, sentence, first, i => LongestMatch(sentence, i, upper: false).End > i);
        if (end == first)
        {
            return first + 1;
        }

        var key = PlaceNameKey.Of(report.Text.AsSpan(sentence[first].Start, sentence[end - 1].End - sentence[first].Start));
        matches.Add(new(Named(report, sentence, first, end, key, null), 1));
        return end;
    }

    /// <summary>Last words of person names ("Michael Jordan"), so that "Jordan" alone is known for a person later.</summary>
    private HashSet<ulong> Surnames(ParsedReport report)
    {
        var surnames = new HashSet<ulong>();
        foreach (var sentence in report.Sentences)
        {
            for (var i = 1; i < sentence.Length; i++)
            {
                var (own, before) = (sentence[i], sentence[i - 1]);
                if (!Names.IsCapital(own.Form) || !Names.IsCapital(before.Form) || own.Form.Length < 3)
                {
                    continue;
                }

                var last = i + 1 >= sentence.Length || !Names.IsCapital(sentence[i + 1].Form);
                var person = own.Name is NameKind.Person && before.Name is NameKind.Person
                    || lexicon.Titles.Has(before.Form) && own.Upos is Upos.Propn && own.Name is not NameKind.Location
                    || lexicon.Gazetteer.IsGivenName(before.Form) && own.Name is not NameKind.Location && before.Name is not NameKind.Location && own.Upos is Upos.Propn
                        && !lexicon.Gazetteer.Has(PlaceNameKey.Of(before.Form).Append(own.Form));
                if (last && person)
                {
                    surnames.Add(PlaceNameKey.Of(own.Form).Hash);
                }
            }
        }

        return surnames;
    }

    private static bool IsFeatureWord(string form) => form is "airport" or "airbase" or "base" or "air" or "dam" or "camp" or "crossing" or "island" or "river" or "mountains"
        or "valley" or "region" or "highlands" or "desert" or "countryside" or "peninsula" or "plain" or "sea" or "gulf" or "strait" or "basin" or "oil" or "gas" or "oilfield" or "road" or "highway" or "town" or "city" or "field" or "hills" or "military" or "refugee" or "border";

    private static bool IsConnector(string form) => form is "-" or "of" or "the" or "de" or "del" or "la" or "las" or "los" or "do" or "da" or "dos" or "di" or "el" or "al" or "ez" or "as" or "ash"
        or "ad" or "an" or "ar" or "at" or "az" or "es" or "et" or "upon" or "and" or "du" or "des" or "le" or "les" or "sur" or "en" or "am" or "an" or "der" or "'" or "’" or "–" or "." or "ul" or "y";

    private static bool MostlyCapitals(ReadOnlySpan<char> text)
    {
        var (capitals, letters) = (0, 0);
        foreach (var c in text[..Math.Min(text.Length, 2000)])
        {
            letters += char.IsLetter(c) ? 1 : 0;
            capitals += char.IsUpper(c) ? 1 : 0;
        }

        return letters > 12 && capitals * 10 > letters * 7;
    }
}

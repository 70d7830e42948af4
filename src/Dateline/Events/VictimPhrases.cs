using Dateline.Actors;
using Dateline.Rules;
using Dateline.Statements;
using Dateline.Syntax;

namespace Dateline.Events;

/// <summary>
/// Reads counted people at and around a word by position, not by the parse: reports that have lost their commas ("a child was killed and six others
/// including two girls were wounded") are parsed wrong where it matters.
/// </summary>
internal sealed class VictimPhrases(WordClasses words)
{
    private const int Longest = 12;
    private const int Parted = 3;

    /// <summary>The counted people whose words begin at a token, articles and "additional" passed over; null where none do.</summary>
    public VictimPhrase? At(AnnotatedReport report, Sentence s, int token)
    {
        var at = token;
        while (at < s.Length && at < token + 4 && report.NumberAt(s.Index, at) is null && IsFiller(report, s, at))
        {
            at++;
        }

        if (at >= s.Length)
        {
            return null;
        }

        if (report.NumberAt(s.Index, at) is { } number && Single(report, s, at) is null)
        {
            return number.First >= token && number.Value.Unit is null && report.TimeAt(s.Index, number.Head) is null && !IsAge(s, number)
                ? Counted(report, s, number) : null;
        }

        return Single(report, s, at);
    }

    /// <summary>The first counted people between two tokens that are no part of a toll told already, and those joined to them.</summary>
    public List<VictimPhrase> Between(AnnotatedReport report, Sentence s, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (IsPartOpener(s, i))
            {
                i = AfterPart(report, s, i, to) - 1;
                continue;
            }

            if (At(report, s, i) is { } found && found.End <= to && !IsPart(s, found) && (found.First == i || report.NumberAt(s.Index, i) is null))
            {
                return WholeBehind(s, found.End, to) is var whole and >= 0 ? Between(report, s, whole, to) : Joined(report, s, found, to);
            }
        }

        return [];
    }

    /// <summary>The phrase, and "and five soldiers" behind it.</summary>
    public List<VictimPhrase> Joined(AnnotatedReport report, Sentence s, VictimPhrase first, int limit)
    {
        var all = new List<VictimPhrase> { first };
        var at = first.End;
        while (at + 1 < limit && (s[at].Upos is Upos.Cconj || s[at].Form is ",") && all.Count < 6)
        {
            at += s[at].Form is "," && s[at + 1].Upos is Upos.Cconj ? 2 : 1;
            if (s[at - 1].Form is "or" || At(report, s, at) is not { } next || next.End > limit || IsPart(s, next))
            {
                break;
            }

            all.Add(next);
            at = next.End;
        }

        return all;
    }

    /// <summary>"including five children", "most of them women", "among them 22 boys", "five of whom": told already.</summary>
    private static bool IsPart(Sentence s, VictimPhrase phrase)
    {
        if (phrase.End + 1 < s.Length && s[phrase.End].Form is "of" && s[phrase.End + 1].Form is "them" or "whom" or "which" or "those")
        {
            return true;
        }

        for (var i = phrase.First - 1; i >= Math.Max(0, phrase.First - Parted); i--)
        {
            if (IsPartOpener(s, i))
            {
                return true;
            }

            if (s[i].Upos is Upos.Verb or Upos.Aux or Upos.Punct)
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsPartOpener(Sentence s, int token) => s[token].Form.ToLowerInvariant() is "including" or "mostly" or "mainly"
        || (s[token].Form is "among" && token + 1 < s.Length && s[token + 1].Form is "them" or "whom" or "those");

    /// <summary>"Six civilians were among at least 22 people killed": the whole stands behind "among"; -1 where there is none.</summary>
    private static int WholeBehind(Sentence s, int from, int to)
    {
        for (var i = from + 1; i < to; i++)
        {
            if (s[i].Form is "among" && !IsPartOpener(s, i) && s[i - 1].Upos is Upos.Aux)
            {
                return i + 1;
            }
        }

        return -1;
    }

    /// <summary>Behind "including three children (5-8 years)": where the words of the whole go on.</summary>
    private static int AfterPart(AnnotatedReport report, Sentence s, int opener, int to)
    {
        var at = opener + 1;
        while (at < to && (s[at].Upos is Upos.Noun or Upos.Propn or Upos.Adj or Upos.Num or Upos.Det or Upos.Cconj or Upos.Adp or Upos.Adv or Upos.Pron || report.NumberAt(s.Index, at) is not null))
        {
            at++;
        }

        return at;
    }

    private bool IsFiller(AnnotatedReport report, Sentence s, int token)
    {
        var form = s[token].Form.ToLowerInvariant();
        return form is "a" or "an" or "another" ? Single(report, s, token) is null
            : form is "the" or "additional" or "estimated" or "further" or "other" or "total" or "of" or "some" or "as" or "many" or "around" or "reported" or "at" or "least";
    }

    private static bool IsAge(Sentence s, Mention<Quantity> number) =>
        number.End + 1 < s.Length && (s[number.End].Form is "-" && s[number.End + 1].Form.StartsWith("year", StringComparison.Ordinal) || s[number.End].Lemma is "year" or "month" or "day" or "hour");

    /// <summary>"a nurse", "another child", "one of her sons", "and her son".</summary>
    private VictimPhrase? Single(AnnotatedReport report, Sentence s, int token)
    {
        var one = s[token].Form is "one" or "One";
        var oneOf = one && token + 1 < s.Length && s[token + 1].Form is "of";
        if (!one && s[token].Form.ToLowerInvariant() is not ("a" or "an" or "another") && !(token > 0 && s[token].Xpos is "PRP$" && s[token - 1].Form is "and"))
        {
            return null;
        }

        for (var i = token + 1; i < Math.Min(s.Length, token + 6); i++)
        {
            if (s[i].Upos is Upos.Noun && words.Is(s[i].LowerLemma, "person") && (oneOf || s[i].Xpos is "NN") && !(i + 1 < s.Length && s[i + 1].Upos is Upos.Noun && s[i + 1].Head != i && s[i].Head == i + 1))
            {
                return new(token, i + 1, i, 1, 1);
            }

            var passed = s[i].Upos is Upos.Noun or Upos.Adj or Upos.Propn || s[i].Form is "-" || (oneOf && s[i].Form is "of" or "the" || s[i].Xpos is "PRP$")
                || (report.NumberAt(s.Index, i) is { } number && (number.Value.Unit is not null || IsAge(s, number)));
            if (!passed)
            {
                return null;
            }
        }

        return null;
    }

    private VictimPhrase? Counted(AnnotatedReport report, Sentence s, Mention<Quantity> number)
    {
        var (end, head) = (number.End, -1);
        end += end < s.Length && QuoteMap.IsMark(s[end].Form[0]) ? 1 : 0;
        if (end + 1 < s.Length && s[end].Form is "of" && s[end + 1].Form is not ("them" or "whom" or "which" or "those"))
        {
            end++;
        }

        for (; end < Math.Min(s.Length, number.End + Longest); end++)
        {
            if (s[end].Form.ToLowerInvariant() is "others")
            {
                (head, end) = (end, end + 1);
                break;
            }

            if (report.TimeAt(s.Index, end) is not null && report.ActorAt(s.Index, end) is null)
            {
                break;
            }

            if (report.ActorAt(s.Index, end) is { } actor && actor.Head >= end && s[actor.Head].Upos is Upos.Noun or Upos.Propn && !IsOfThing(report, s, actor.Head))
            {
                (head, end) = (actor.Head, Math.Max(actor.Head, end));
                if (!IsHyphenated(s, end))
                {
                    end++;
                    break;
                }
            }

            if (s[end].Upos is Upos.Noun or Upos.Propn || s[end].Form.ToLowerInvariant() is "others" or "wounded" or "dead")
            {
                head = s[end].Form is "wounded" or "dead" ? head : end;
            }
            else if (!(s[end].Upos is Upos.Adj or Upos.Det || (s[end].Form is "of" && s[end - 1].Form is "more") || IsJoinedAttribute(s, end) || s[end].Xpos is "PRP$" || s[end].Form is "-" or "\"" or "more" or "\u201C" or "\u201D"))
            {
                break;
            }

            if (IsHyphenated(s, end))
            {
                continue;
            }

            if (head == end && (end + 1 == s.Length || s[end + 1].Upos is not (Upos.Noun or Upos.Propn) || report.PlaceAt(s.Index, end + 1) is not null))
            {
                end++;
                break;
            }
        }

        while (end > number.End && end - 1 > head)
        {
            end--;
        }

        var bare = head < 0 || s[head].LowerLemma is "other" or "more" or "victim" or "person" or "people";
        if (head >= 0 && !IsPerson(report, s, head))
        {
            return null;
        }

        end = WithMembership(report, s, head, end);
        return new(number.First, Math.Max(end, number.End), head < 0 ? number.Head : head, number.Value.Low, number.Value.High) { Bare = bare };
    }

    /// <summary>"two |junta outposts": what is counted is a thing.</summary>
    private bool IsOfThing(AnnotatedReport report, Sentence s, int noun) =>
        s[noun] is { Upos: Upos.Noun, Deprel: "compound" } && s[noun].Head == noun + 1 && s[noun + 1].Upos is Upos.Noun && !IsPerson(report, s, noun + 1);

    /// <summary>"hundreds of Iraqi and Syrian tribesmen".</summary>
    private static bool IsJoinedAttribute(Sentence s, int token) =>
        s[token].Upos is Upos.Cconj && token + 2 < s.Length && s[token - 1].Upos is Upos.Adj && s[token + 1].Upos is Upos.Adj or Upos.Propn && s[token + 2].Upos is Upos.Noun or Upos.Propn;

    private static bool IsHyphenated(Sentence s, int token) => token + 1 < s.Length && s[token + 1].Form is "-" && s[token + 1].Start == s[token].End;

    private bool IsPerson(AnnotatedReport report, Sentence s, int head)
    {
        var lemma = s[head].LowerLemma;
        return lemma is "other" or "more" or "life" || words.Is(lemma, "person") || words.Is(lemma, "force") || s[head].Name is NameKind.Person
            || (report.ActorAt(s.Index, head) is { Value.Sector: not null } && report.PlaceAt(s.Index, head) is null);
    }

    /// <summary>"members of the Hezbollah militia": the words of what they are members of belong to the phrase.</summary>
    private static int WithMembership(AnnotatedReport report, Sentence s, int head, int end)
    {
        if (head < 0 || end >= s.Length || s[end].Form is not "of")
        {
            return end;
        }

        foreach (var mention in report.ActorsIn(s.Index))
        {
            if (mention.First >= end + 1 && mention.First <= end + 2)
            {
                return mention.End;
            }
        }

        return end;
    }
}

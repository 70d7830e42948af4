using System.Collections.Immutable;
using Dateline.Actors;
using Dateline.Syntax;

namespace Dateline.Statements;

/// <summary>Finds what is said: after the cue, before it, or around it.</summary>
internal sealed class ContentFinder(CueLexicon lexicon)
{
    /// <param name="report">The report.</param>
    /// <param name="sentence">The sentence of the cue.</param>
    /// <param name="quotes">The report's quotations.</param>
    /// <param name="match">The cue.</param>
    /// <param name="speaker">Its speaker.</param>
    /// <param name="left">First token that earlier clauses leave free.</param>
    /// <param name="right">Index after the last token that later clauses leave free.</param>
    /// <returns>Null where nothing is said.</returns>
    public ReportingClause? Find(AnnotatedReport report, Sentence sentence, QuoteMap quotes, CueMatch match, SpeakerPhrase speaker, int left, int right)
    {
        var cue = match.Cue;
        if (speaker.Passive)
        {
            return Passive(sentence, match, speaker, left);
        }

        var free = FreeAfter(report, sentence, match, speaker, right);
        var after = Spans.Trim(sentence, free.Start, right);
        var before = Spans.Trim(sentence, left, Math.Min(match.Range.First, speaker.Range.First));
        if (cue.Class is CueClass.Noun)
        {
            return free.That && !after.IsEmpty ? new(match, speaker, [after], "statements/noun") : null;
        }

        if (cue.Class is CueClass.Adposition)
        {
            return Adposition(sentence, match, speaker, before, after);
        }

        var side = Choose(report, sentence, quotes, match, before, after, free.That);
        return side switch
        {
            Side.After => new(match, speaker, [after], cue.Class is CueClass.Relayed ? "statements/quoted-as-saying" : "statements/clause-after"),
            Side.Object => new(match, speaker, [after], "statements/object"),
            Side.Before => new(match, speaker, [before], "statements/clause-before"),
            Side.Around => new(match, speaker, [before, after], "statements/around"),
            Side.Earlier => new(match, speaker, [], sentence[sentence.Length - 1].Form is ":" ? "statements/address" : "statements/quote-before"),
            _ => null,
        };
    }

    private static ReportingClause? Passive(Sentence sentence, CueMatch match, SpeakerPhrase speaker, int left)
    {
        var subject = sentence.Child(match.Head, "nsubj");
        if (subject < 0 || subject > match.Head || Verbs.IsRelative(sentence[subject]) || !match.Cue.Has(CueFrames.Noun | CueFrames.Clause))
        {
            return null;
        }

        var first = Math.Max(left, sentence.SubtreeFirst(subject));
        var end = Math.Max(match.Range.End, speaker.Range.End);
        return new(match, speaker, [Spans.Trim(sentence, first, end)], "statements/passive");
    }

    private static ReportingClause? Adposition(Sentence sentence, CueMatch match, SpeakerPhrase speaker, TokenRange before, TokenRange after)
    {
        var opens = before.IsEmpty || !Verbs.HasFinite(sentence, before);
        if (opens && after.Length > 1)
        {
            var split = before.Length > 2 && sentence[after.First].Upos is Upos.Verb or Upos.Aux;
            return new(match, speaker, split ? [before, after] : [after], split ? "statements/around" : "statements/according-to");
        }

        return before.Length < 2 ? null : new(match, speaker, [before], "statements/clause-before");
    }

    private Side Choose(
        AnnotatedReport report, Sentence sentence, QuoteMap quotes, CueMatch match, TokenRange before, TokenRange after, bool that)
    {
        var cue = match.Cue;
        var mayFollow = cue.Has(CueFrames.Clause) && !after.IsEmpty;
        if (that && cue.Has(CueFrames.Clause | CueFrames.That) && !after.IsEmpty)
        {
            return Side.After;
        }

        var precedes = cue.Has(CueFrames.Before) && (cue.Class is CueClass.Relayed || sentence[match.Head].Xpos is not ("VBG" or "VB"));
        var saysBefore = precedes && before.Length >= 2 && Verbs.HasFinite(sentence, before);
        saysBefore &= cue.Has(CueFrames.Clause | CueFrames.That) || after.IsEmpty;
        var quotedBefore = precedes && before.Length >= 2 && QuotedAtEnd(sentence, quotes, before);
        if (after.IsEmpty && sentence[sentence.Length - 1].Form is ":" && cue.Has(CueFrames.Before) && cue.Has(CueFrames.Clause))
        {
            return Side.Earlier;
        }

        var quotedAfter = cue.Has(CueFrames.Clause | CueFrames.Quote) && !after.IsEmpty && quotes.At(sentence[after.First].Start) >= 0;
        if (quotedBefore)
        {
            return quotedAfter && after.Length > 2 ? Side.Around : Side.Before;
        }

        if (quotedAfter && (after.Length > 2 || !saysBefore))
        {
            return Side.After;
        }

        var finiteAfter = mayFollow && !(sentence[after.First].Upos is Upos.Sconj && (saysBefore || !Verbs.HasFinite(sentence, after))) && (Verbs.HasFinite(sentence, after) || (!cue.Has(CueFrames.Noun) && after.Length > 2 && Verbs.HasVerb(sentence, after)));
        if (finiteAfter && cue.Has(CueFrames.Before) && before.Length is > 1 and < 12 && !saysBefore
            && sentence[after.First].Upos is Upos.Verb or Upos.Aux && before.End == Math.Min(match.Range.First, before.End))
        {
            return Side.Around;
        }

        if (finiteAfter && saysBefore && sentence[after.First].Xpos is "VBG")
        {
            return Side.Before;
        }

        if (finiteAfter && (!saysBefore || Complement(sentence, match, after) || StartsClause(sentence, after)))
        {
            return Side.After;
        }

        if (saysBefore)
        {
            return cue.Has(CueFrames.Noun) && HasObject(sentence, match) ? Side.Object : Side.Before;
        }

        if (after.Length > 0 && cue.Has(CueFrames.Noun) && (HasObject(sentence, match) || StartsNominal(report, sentence, match, after)))
        {
            return Side.Object;
        }

        if (after.Length > 1 && cue.Has(CueFrames.Infinitive) && sentence[after.First].Form is "to")
        {
            return Side.Object;
        }

        if (finiteAfter)
        {
            return Side.After;
        }

        if (precedes && cue.Has(CueFrames.Clause) && (before.Length > 6 || (before.Length > 3 && Verbs.HasVerb(sentence, before))))
        {
            return Side.Before;
        }

        return precedes && before.IsEmpty && after.IsEmpty ? Side.Earlier : Side.None;
    }

    private static bool QuotedAtEnd(Sentence sentence, QuoteMap quotes, TokenRange before)
    {
        var at = quotes.At(sentence[before.End - 1].Start);
        return at >= 0 && quotes.At(sentence[before.First].Start) is var first && (first == at || quotes.Quotes[at].Length > 40);
    }

    private static bool Complement(Sentence sentence, CueMatch match, TokenRange after) =>
        sentence.Child(match.Head, "ccomp") is var clause and >= 0 && after.Covers(clause);

    /// <summary>Whether a range reads as a clause of its own: a nominal before its first finite verb, no subordinator at its head.</summary>
    private static bool StartsClause(Sentence sentence, TokenRange range)
    {
        if (sentence[range.First].Upos is Upos.Sconj or Upos.Adp)
        {
            return false;
        }

        var nominal = false;
        for (var i = range.First; i < range.End; i++)
        {
            if (Verbs.IsFinite(sentence[i]))
            {
                return nominal;
            }

            nominal |= NounPhrases.IsNominal(sentence[i]);
        }

        return false;
    }

    private static bool HasObject(Sentence sentence, CueMatch match) =>
        sentence.Child(match.Head, "obj") is var child and >= 0 && child > match.Head;

    private static bool StartsNominal(AnnotatedReport report, Sentence sentence, CueMatch match, TokenRange after) =>
        after.First <= match.Range.End + 2 && report.TimeAt(sentence.Index, after.First) is null
        && (sentence[after.First].Upos is Upos.Det or Upos.Noun or Upos.Propn or Upos.Adj or Upos.Pron or Upos.Num || sentence[after.First].Xpos is "VBG");

    /// <summary>Where the content may begin after cue, inverted subject, addressee and adverbials; and whether "that" opens it.</summary>
    private (int Start, bool That) FreeAfter(AnnotatedReport report, Sentence sentence, CueMatch match, SpeakerPhrase speaker, int right)
    {
        var at = match.Range.End;
        if (speaker.Range.First >= at)
        {
            at = speaker.Range.End;
        }

        if (match.Cue.Has(CueFrames.Addressee) && at < right && Addressee(sentence, match, at) is var addressee and >= 0)
        {
            var end = Math.Max(at, Math.Min(right, NounPhrases.Around(report, sentence, addressee, That(sentence, addressee, right)).End));

            // "warned the regime will strike": whom a verb follows is no addressee but its subject
            at = end < right && Verbs.IsFinite(sentence[end]) ? at : end;
        }

        while (at < right)
        {
            var token = sentence[at];
            if (token.Form is "that" or "That" && token.Upos is Upos.Sconj or Upos.Pron or Upos.Det or Upos.Adv && at + 1 < right && OpensClause(sentence, at))
            {
                return (at + 1, true);
            }

            if (report.TimeAt(sentence.Index, at) is { } time && !IsSubjectInside(sentence, time, right))
            {
                at = time.End;
            }
            else if (token.Upos is Upos.Punct && token.Form is not ("(" or "[") || QuoteMap.IsMark(token.Form[0]))
            {
                if (token.Upos is Upos.Punct && token.Form is not ("," or "-" or "\u2014" or "\u2013"))
                {
                    // a colon or a quote mark opens the content
                    return (at + 1, token.Form is ":");
                }

                at++;
            }
            else if (token.Upos is Upos.Adv && (token.Head == match.Head || (at + 1 < right && sentence[at + 1].Form is "that")))
            {
                at++;
            }
            else if (token.Form is "on" && at + 1 < right && report.TimeAt(sentence.Index, at + 1) is { } day && day.First == at + 1 && day.End < right)
            {
                at = day.End;
            }
            else if (token.Upos is Upos.Adp && Adverbial(report, sentence, match, at, right) is var end and > 0)
            {
                at = end;
            }
            else
            {
                break;
            }
        }

        return (at, false);
    }

    /// <summary>The first "that" after a token, or the limit.</summary>
    private static int That(Sentence sentence, int after, int limit)
    {
        for (var i = after + 1; i < limit; i++)
        {
            if (sentence[i].Form is "that")
            {
                return i;
            }
        }

        return Math.Min(limit, after + 1);
    }

    private static bool OpensClause(Sentence sentence, int that) =>
        sentence.Is(that, "mark") || sentence[that].Upos is Upos.Sconj || Verbs.HasFinite(sentence, new(that, sentence.Length));

    private static bool IsSubjectInside(Sentence sentence, Mention<TimeReference> time, int right) =>
        time.End < right && sentence.Is(time.Head, "nsubj");

    private static int Addressee(Sentence sentence, CueMatch match, int at)
    {
        var child = sentence.Child(match.Head, "iobj", "obj");
        if (child >= at && sentence.SubtreeFirst(child) <= at + 1)
        {
            return child;
        }

        for (var i = at; i < Math.Min(sentence.Length, at + 8); i++)
        {
            if (sentence[i].Form is "that" || sentence[i].Upos is Upos.Verb or Upos.Aux or Upos.Punct)
            {
                return -1;
            }

            if (NounPhrases.IsNominal(sentence[i]) && (i + 1 >= sentence.Length || !NounPhrases.IsNominal(sentence[i + 1])))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>End of a prepositional phrase that belongs to the cue ("in a statement", "to reporters in Cairo"), or -1.</summary>
    private int Adverbial(AnnotatedReport report, Sentence sentence, CueMatch match, int preposition, int right)
    {
        var noun = sentence.Is(preposition, "case") ? sentence[preposition].Head : -1;
        if (noun <= preposition || noun >= right)
        {
            return -1;
        }

        var end = Math.Min(right, NounPhrases.Around(report, sentence, noun, right).End);
        if (report.TimeAt(sentence.Index, noun) is { } time)
        {
            return Math.Min(right, time.End);
        }

        var lemma = sentence[noun].Lemma.ToLowerInvariant();
        var own = sentence.Is(noun, "obl") && sentence[noun].Head == match.Head;
        if (lexicon.IsDocument(lemma) || lexicon.IsChannel(lemma))
        {
            return Math.Max(noun + 1, end);
        }

        return own && (end == right || sentence[preposition].Form is "to" or "via" or "by" || sentence[end].Form is "that" or ",") ? end : -1;
    }

    private enum Side
    {
        None,
        After,
        Before,
        Around,
        Object,
        Earlier,
    }
}

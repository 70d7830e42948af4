using System.Collections.Immutable;
using Dateline.Actors;
using Dateline.Syntax;

namespace Dateline.Statements;

/// <summary>Finds what is said: after the cue, before it, or around it.</summary>
internal sealed class ContentFinder(CueLexicon lexicon)
{
    private readonly ContentStart start = new(lexicon);

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

        var free = start.After(report, sentence, match, speaker, right);
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
            Side.Object => new(match, speaker, [UpToClause(sentence, match, after)], "statements/object"),
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

        // "it said: 'The state continues to watch ...'": a cue inside the quotation opens none of it
        var quotedAfter = cue.Has(CueFrames.Clause | CueFrames.Quote) && !after.IsEmpty && quotes.At(sentence[after.First].Start) is >= 0 and var quote
            && (cue.Has(CueFrames.Clause) || quotes.At(sentence[match.Head].Start) != quote);
        if (quotedBefore)
        {
            return quotedAfter && after.Length > 2 ? Side.Around : Side.Before;
        }

        if (quotedAfter && (after.Length > 2 || !saysBefore))
        {
            return Side.After;
        }

        var finiteAfter = mayFollow && !(saysBefore && sentence[after.First].Xpos is "WRB" or "WP" or "WDT") && !(sentence[after.First].Upos is Upos.Sconj && (saysBefore || !Verbs.HasFinite(sentence, after))) && (Verbs.HasFinite(sentence, after) || (!cue.Has(CueFrames.Noun) && after.Length > 2 && Verbs.HasVerb(sentence, after)));
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

        if (after.Length > 1 && cue.Has(CueFrames.Infinitive) && (sentence[after.First].Form is "to" || (sentence[after.First].Form is "not" && sentence[after.First + 1].Form is "to")))
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

    /// <summary>"declared martial law |after gunmen took the town": when it was said is no part of it.</summary>
    private static TokenRange UpToClause(Sentence sentence, CueMatch match, TokenRange content)
    {
        foreach (var child in sentence.Children(match.Head))
        {
            if (child > content.First + 1 && child < content.End && sentence[child].Deprel is "advcl" && sentence.Child(child, "mark") is var mark and > 0 && mark > content.First
                && mark < content.End && sentence[mark].Form is "after" or "when" or "before" or "while")
            {
                return Spans.Trim(sentence, content.First, mark);
            }
        }

        return content;
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
        && (sentence[after.First].Upos is Upos.Det or Upos.Noun or Upos.Propn or Upos.Adj or Upos.Pron or Upos.Num || sentence[after.First].Xpos is "VBG"
            || (after.Length > 1 && sentence[after.First].Upos is Upos.Adv && sentence[after.First + 1].Xpos is "VBG"));

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

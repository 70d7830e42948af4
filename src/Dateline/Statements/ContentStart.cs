using Dateline.Actors;
using Dateline.Syntax;

namespace Dateline.Statements;

/// <summary>Finds where what is said may begin behind its cue: after the speaker, whom it is said to, and when and where.</summary>
internal sealed class ContentStart(CueLexicon lexicon)
{
    /// <summary>Where the content may begin after cue, inverted subject, addressee and adverbials; and whether "that" opens it.</summary>
    public (int Start, bool That) After(AnnotatedReport report, Sentence sentence, CueMatch match, SpeakerPhrase speaker, int right)
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

        var lemma = sentence[noun].LowerLemma;
        var own = sentence.Is(noun, "obl") && sentence[noun].Head == match.Head;
        if (lexicon.IsDocument(lemma) || lexicon.IsChannel(lemma))
        {
            return Math.Max(noun + 1, end);
        }

        return own && (end == right || sentence[preposition].Form is "to" or "via" or "by" || sentence[end].Form is "that" or ",") ? end : -1;
    }
}

using Dateline.Actors;
using Dateline.Syntax;

namespace Dateline.Statements;

/// <summary>Speakers that stand in the words of the cue: "according to X", "X's statement that", "quoted X as saying".</summary>
internal sealed class PhraseSpeakers(CueLexicon lexicon, SubjectFinder subjects)
{
    public SpeakerPhrase? AfterAdposition(AnnotatedReport report, Sentence sentence, CueMatch match)
    {
        var head = sentence.Is(match.Head, "case") ? sentence[match.Head].Head : -1;
        if (head < match.Range.End)
        {
            head = SubjectFinder.NominalFrom(sentence, match.Range.End);
        }

        foreach (var actor in report.ActorsIn(sentence.Index))
        {
            if (actor.First >= match.Range.End && actor.First <= match.Range.End + 2 && actor.Head < head && sentence.IsBelow(actor.Head, head) && sentence[actor.End - 1].Head != head + 1)
            {
                // words after a name that the parse takes for one phrase with it
                head = sentence[head].Upos is Upos.Noun && lexicon.IsDocument(sentence[head].LowerLemma) ? head : actor.Head;
            }
        }

        if (head < 0)
        {
            return null;
        }

        var end = NounPhrases.Around(report, sentence, head, sentence.Length).End;
        for (var i = match.Range.End + 2; i < end; i++)
        {
            // "according to the agency the army advanced": an article opens the next phrase
            if (sentence[i].Upos is Upos.Det && sentence[i].Form is "the" or "a" or "an" && sentence[i - 1].Upos is Upos.Noun or Upos.Propn)
            {
                end = i;
                head = Math.Min(head, i - 1);
            }
        }

        return new(head, new(match.Range.End, end), "statements/speaker.object");
    }

    public static SpeakerPhrase? OfNoun(AnnotatedReport report, Sentence sentence, CueMatch match)
    {
        var head = sentence.Child(match.Head, "nmod:poss");
        if (head < 0)
        {
            foreach (var child in sentence.Children(match.Head))
            {
                if (child > match.Head && sentence.Is(child, "nmod")
                    && sentence.Child(child, "case") is var mark and >= 0 && sentence[mark].Form is "by" or "from")
                {
                    head = child;
                }
            }
        }

        if (head < 0)
        {
            return null;
        }

        var limit = head + 1;
        while (limit < sentence.Length && sentence[limit].Form is not "that")
        {
            limit++;
        }

        return new(head, NounPhrases.Around(report, sentence, head, limit), "statements/speaker.of-noun");
    }

    /// <summary>"X quoted Y as saying", "Y was quoted as saying by X".</summary>
    public SpeakerPhrase? OfRelayed(AnnotatedReport report, Sentence sentence, CueMatch match)
    {
        for (var verb = match.Range.First - 1; verb >= Math.Max(0, match.Range.First - 30); verb--)
        {
            if (sentence[verb].Lemma is not ("quote" or "cite" or "report"))
            {
                continue;
            }

            if (Verbs.IsPassive(sentence, verb) || verb == match.Range.First - 1)
            {
                var by = ByAfter(sentence, match.Range.End);
                return subjects.Subject(report, sentence, verb) is { } subject ? subject with { Relay = by } : null;
            }

            return QuotedAs(report, sentence, verb, match.Range.First);
        }

        return null;
    }

    /// <summary>"X quotes Y" up to a token: Y, whose words X hands on; null where nobody stands between the two.</summary>
    public SpeakerPhrase? QuotedAs(AnnotatedReport report, Sentence sentence, int verb, int end)
    {
        var head = SubjectFinder.NominalBefore(report, sentence, end, verb + 1);
        return head < 0 ? null : new(
            head, new(NounPhrases.Around(report, sentence, head, end).First, end), "statements/speaker.quoted-as", Relay: subjects.Subject(report, sentence, verb)?.Head ?? -1);
    }

    private static int ByAfter(Sentence sentence, int from) =>
        from < sentence.Length && sentence[from].Form is "by" ? SubjectFinder.NominalFrom(sentence, from + 1) : -1;
}

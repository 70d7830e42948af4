using Dateline.Actors;
using Dateline.Syntax;

namespace Dateline.Statements;

/// <summary>Reads the reporting clauses of one sentence, left to right, and keeps their contents apart.</summary>
internal sealed class SentenceClauses(CueLexicon lexicon)
{
    private readonly CueFinder cues = new(lexicon);
    private readonly SpeakerFinder speakers = new(lexicon);
    private readonly ContentFinder contents = new(lexicon);
    private readonly ColonClauses colons = new(new Speakability(lexicon));

    public List<ReportingClause> Read(AnnotatedReport report, Sentence sentence, QuoteMap quotes)
    {
        var clauses = new List<ReportingClause>();
        var matches = cues.Find(sentence);
        if (matches.Count == 0)
        {
            return colons.Read(report, sentence) is { } colon ? [colon] : clauses;
        }

        matches.RemoveAll(m => m.Cue.Name is "quote" or "cite" && matches.Exists(o => (o.Cue.Class is CueClass.Relayed || sentence[o.Head].Xpos is "VBG") && o.Head > m.Head && o.Head < m.Head + 15));
        var said = new List<(CueMatch Match, SpeakerPhrase Speaker)>();
        foreach (var match in matches)
        {
            if (speakers.Find(report, sentence, quotes, match, said) is { } speaker && sentence[speaker.Range.First].LowerLemma is not ("no" or "nobody" or "none"))
            {
                said.Add((match, speaker));
            }
        }

        var left = 0;
        for (var i = 0; i < said.Count; i++)
        {
            var (match, speaker) = said[i];
            var from = Math.Max(match.Range.End, speaker.Range.First > match.Range.First ? speaker.Range.End : 0);
            var right = ClauseEnd(sentence, match.Head, from);
            for (var j = i + 1; j < said.Count; j++)
            {
                var limit = Limit(sentence, match, speaker, said[j].Match, said[j].Speaker);
                right = limit > from ? Math.Min(right, limit) : limit == from ? from : right;
            }

            var own = Math.Max(left, ClauseStart(report, sentence, match.Head, speaker));
            if (contents.Find(report, sentence, quotes, match, speaker, own, right) is { } clause)
            {
                clauses.Add(clause);
                left = clause.Closes && sentence[match.Head].Deprel is not "acl:relcl" ? Math.Max(match.Range.End, speaker.Range.End) : left;
            }
        }

        return clauses;
    }

    /// <summary>Where a later clause ends the content of an earlier one, or the sentence's end.</summary>
    private static int Limit(Sentence sentence, CueMatch match, SpeakerPhrase speaker, CueMatch later, SpeakerPhrase laterSpeaker)
    {
        var start = later.Range.First;
        if (laterSpeaker.Rule is "statements/speaker.same" && laterSpeaker.Range == speaker.Range)
        {
            return Back(sentence, start, later.Head);
        }

        if (sentence.Is(later.Head, "conj") && sentence[later.Head].Head == match.Head && later.Cue.Class is CueClass.Verb)
        {
            return Back(sentence, laterSpeaker.Range == speaker.Range ? start : Math.Min(start, laterSpeaker.Range.First), later.Head);
        }

        var opener = laterSpeaker.Range.First - 1;
        if (laterSpeaker.Range.First < start && opener > match.Range.End && sentence[opener].Form is "while" or "and" or "but"
            && sentence[laterSpeaker.Head].Upos is Upos.Noun or Upos.Propn && later.Cue.Class is CueClass.Verb && later.Cue.Name is "say" or "tell" or "report" or "add" or "demand" or "deny")
        {
            return Back(sentence, opener + 1, later.Head);
        }

        var suffix = later.Cue.Has(CueFrames.Before) && laterSpeaker.Rule is not "statements/speaker.same"
            && !laterSpeaker.Passive && sentence.Child(later.Head, "obj", "ccomp") < later.Head && Tail(sentence, Math.Max(later.Range.End, laterSpeaker.Range.End)) && laterSpeaker.Range != speaker.Range;
        return suffix ? Back(sentence, Math.Min(start, laterSpeaker.Range.First), later.Head) : sentence.Length;
    }

    /// <summary>Where a relative clause with a cue begins: with what it is said of ("the dam, which Kyiv says was blown up"), but not with who says it ("arrested a man who admitted that ..."); else 0, as in "fired shells, which the army denies".</summary>
    private static int ClauseStart(AnnotatedReport report, Sentence sentence, int cue, SpeakerPhrase speaker) =>
        sentence[cue].Deprel is not "acl:relcl" ? 0
        : speaker.Rule is "statements/speaker.relative" ? sentence.SubtreeFirst(cue)
        : sentence.Child(cue, "ccomp") < cue ? 0
        : NounPhrases.Around(report, sentence, sentence[cue].Head, sentence[cue].Head + 1).First;

    /// <summary>Where the clause that a cue stands in ends: its relative clause, or the "but" that joins a clause of another subject to it.</summary>
    private static int ClauseEnd(Sentence sentence, int cue, int from)
    {
        var end = sentence[cue].Deprel is "acl:relcl" ? sentence.SubtreeEnd(cue) : sentence.Length;
        foreach (var child in sentence.Children(cue))
        {
            if (child > from && sentence.Is(child, "conj") && sentence.Child(child, "nsubj") >= 0 && sentence.Child(child, "cc") is >= 0 and var mark && mark >= from && sentence[mark].Form is "but")
            {
                end = Math.Min(end, mark);
            }
        }

        return end > from ? end : sentence.Length;
    }

    private static int Back(Sentence sentence, int at, int cue)
    {
        while (at > 0 && (sentence[at - 1].Upos is Upos.Cconj or Upos.Aux || (sentence[at - 1].Upos is Upos.Adv && sentence[at - 1].Head == cue) || sentence[at - 1].Form is "," or "while" or "-"))
        {
            at--;
        }

        return at;
    }

    /// <summary>Whether at most an adverbial follows: no verb, few words.</summary>
    private static bool Tail(Sentence sentence, int from)
    {
        for (var i = from; i < sentence.Length; i++)
        {
            if (sentence[i].Upos is Upos.Verb or Upos.Aux)
            {
                return false;
            }
        }

        return sentence.Length - from < 10;
    }
}

using Dateline.Actors;
using Dateline.Syntax;

namespace Dateline.Statements;

/// <summary>Finds who speaks: the subject by the parse, or by position where the parse of a text without commas misleads.</summary>
internal sealed class SpeakerFinder
{
    private readonly CueLexicon lexicon;
    private readonly Speakability speakability;
    private readonly SubjectFinder subjects;
    private readonly PhraseSpeakers phrases;

    public SpeakerFinder(CueLexicon lexicon)
    {
        this.lexicon = lexicon;
        speakability = new(lexicon);
        subjects = new(lexicon, speakability);
        phrases = new(lexicon, subjects);
    }

    public SpeakerPhrase? Find(
        AnnotatedReport report, Sentence sentence, QuoteMap quotes, CueMatch match, IReadOnlyList<(CueMatch Match, SpeakerPhrase Speaker)> earlier)
    {
        var found = match.Cue.Class switch
        {
            CueClass.Adposition => phrases.AfterAdposition(report, sentence, match),
            CueClass.Noun => PhraseSpeakers.OfNoun(report, sentence, match),
            CueClass.Relayed => phrases.OfRelayed(report, sentence, match),
            _ => OfVerb(report, sentence, quotes, match, earlier),
        };
        if (found is not null && match.Cue.Class is CueClass.Verb
            && sentence[found.Head].Form.ToLowerInvariant() is "i" or "we" or "you" && quotes.At(sentence[found.Head].Start) >= 0)
        {
            return null;
        }

        return found is not null && speakability.MaySpeak(report, sentence, found, match.Cue.Speaker) ? found : null;
    }

    private SpeakerPhrase? OfVerb(
        AnnotatedReport report, Sentence sentence, QuoteMap quotes, CueMatch match, IReadOnlyList<(CueMatch Match, SpeakerPhrase Speaker)> earlier)
    {
        var verb = match.Head;
        if (match.Cue.Lemmas[0] is not "not" && Verbs.IsNegated(sentence, verb) && match.Cue.Stance is not Stance.Denies)
        {
            return null;
        }

        var agent = Verbs.Agent(sentence, verb);
        var byPhone = agent >= 0 && sentence[verb].Xpos is "VBD" && lexicon.IsChannel(sentence[agent].LowerLemma);
        var participle = !byPhone && (sentence[verb].Xpos is "VBN" || (sentence[verb].Xpos is "VBD" && Verbs.IsPassive(sentence, verb)));
        if (participle && agent >= 0)
        {
            return new(agent, NounPhrases.Around(report, sentence, agent, sentence.Length), "statements/speaker.agent", Passive: true);
        }

        if (Closes(report, sentence, match) && subjects.MentionBefore(report, sentence, verb) is { } closing)
        {
            return closing;
        }

        if (participle && (Verbs.IsPassive(sentence, verb) || (IsAttributive(sentence, verb) && !HasComplement(sentence, match))))
        {
            return null;
        }

        if (sentence[verb].Xpos is "VB" && !IsGoingOn(sentence, match))
        {
            return null;
        }

        if (sentence[verb].Xpos is "VBG" && verb > 1 && speakability.IsSpeakable(report, sentence, verb - 1) && With(sentence, verb) is var with and >= 0)
        {
            return new(verb - 1, new(with + 1, verb), "statements/speaker.noun-saying");
        }

        var own = sentence.Child(verb, "nsubj");
        if (sentence[verb].Xpos is "VBG" && (own < 0 || report.TimeAt(sentence.Index, own) is not null) && sentence.Child(verb, "aux") < 0)
        {
            return OfParticiple(report, sentence, verb, earlier);
        }

        return Inverted(report, sentence, match) ?? subjects.Subject(report, sentence, verb, AfterQuote(sentence, quotes, verb));
    }

    /// <summary>The "with" of "with residents saying", or -1.</summary>
    private static int With(Sentence sentence, int verb)
    {
        for (var i = verb - 2; i >= Math.Max(0, verb - 8); i--)
        {
            if (sentence[i].Form is "with")
            {
                return i;
            }

            if (sentence[i].Upos is Upos.Verb or Upos.Aux or Upos.Punct)
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>Whether a cue stands at the end of its sentence, but for a time, behind words that may be said.</summary>
    private static bool Closes(AnnotatedReport report, Sentence sentence, CueMatch match)
    {
        if (!match.Cue.Has(CueFrames.Before) || sentence[match.Head].Xpos is "VBG" or "VB" || match.Range.First < 5)
        {
            return false;
        }

        for (var i = match.Range.End; i < sentence.Length; i++)
        {
            if (sentence[i].Upos is not Upos.Punct && report.TimeAt(sentence.Index, i) is null && !(sentence[i].Form is "on" && i + 1 < sentence.Length && report.TimeAt(sentence.Index, i + 1) is not null))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsAttributive(Sentence sentence, int verb) =>
        (sentence.Is(verb, "acl") || sentence.Is(verb, "amod")) && sentence.Child(verb, "aux") < 0;

    /// <summary>Whether an object or "that" follows: then a participle is a past tense misread.</summary>
    private static bool HasComplement(Sentence sentence, CueMatch match) =>
        match.Cue.Lemmas.Length > 1 ||
        sentence.Child(match.Head, "obj", "ccomp") >= match.Range.End || (match.Range.End < sentence.Length && sentence[match.Range.End].Form is "that");

    private static bool IsGoingOn(Sentence sentence, CueMatch match) => match.Cue.Lemmas[0] is "not" || match.Cue.Lemmas[0] is "go";

    /// <summary>"..., adding that": the speaker of the clause it hangs on.</summary>
    private SpeakerPhrase? OfParticiple(AnnotatedReport report, Sentence sentence, int verb, IReadOnlyList<(CueMatch Match, SpeakerPhrase Speaker)> earlier)
    {
        if (sentence.Is(verb, "acl") && sentence[verb].Head is var noun and >= 0 && noun == verb - 1 && speakability.IsSpeakable(report, sentence, noun)
            && sentence.Child(noun, "case") < 0 && !earlier.Any(e => sentence.IsBelow(noun, e.Match.Head)))
        {
            return new(noun, NounPhrases.Around(report, sentence, noun, verb), "statements/speaker.noun-saying");
        }

        for (var quote = verb - 2; quote >= Math.Max(0, verb - 14); quote--)
        {
            if (sentence[quote].Lemma is "quote" or "cite" && sentence[quote].Upos is Upos.Verb && phrases.QuotedAs(report, sentence, quote, verb) is { } quoted)
            {
                return quoted;
            }
        }

        for (var i = earlier.Count - 1; i >= 0; i--)
        {
            if (earlier[i].Match.Range.First < verb)
            {
                return earlier[i].Speaker with { Rule = "statements/speaker.same", Passive = false };
            }
        }

        var up = sentence[verb].Head;
        for (var steps = 0; up >= 0 && steps < 5; steps++)
        {
            if (sentence.Child(up, "nsubj") >= 0)
            {
                return subjects.Subject(report, sentence, up) is { } subject ? subject with { Rule = "statements/speaker.of-main-clause" } : null;
            }

            up = sentence[up].Head;
        }

        return null;
    }

    /// <summary>"said X" with nothing but adverbials after it.</summary>
    private SpeakerPhrase? Inverted(AnnotatedReport report, Sentence sentence, CueMatch match)
    {
        var verb = match.Head;
        if (!match.Cue.Has(CueFrames.Before) || match.Range.End >= sentence.Length || sentence[verb].Xpos is "VB" or "VBG")
        {
            return null;
        }

        var subject = sentence.Child(verb, "nsubj");
        var start = match.Range.End;
        if (subject < verb)
        {
            var bare = !match.Cue.Has(CueFrames.Noun | CueFrames.Addressee);
            subject = bare && report.TimeAt(sentence.Index, start) is null && sentence[start].Upos is Upos.Det or Upos.Propn or Upos.Noun or Upos.Adj
                ? SubjectFinder.NominalFrom(sentence, start)
                : -1;
            var alone = !Verbs.HasFinite(sentence, new(0, match.Range.First));
            if (subject < 0 || alone || HasPredicate(sentence, subject, ClauseEnd(sentence, subject)))
            {
                // "the minister said the attacker, identified as X, drove ...": nothing is said before
                return null;
            }
        }

        if (match.Range.First < 3 || subject < start || report.TimeAt(sentence.Index, subject) is not null)
        {
            return null;
        }

        var range = NounPhrases.Around(report, sentence, subject, sentence.Length);
        range = range with { End = Math.Max(range.End, NameEnd(sentence, range.End)) };
        return range.First > start && !(range.First == start + 1 && sentence[start].Upos is Upos.Adv or Upos.Punct) ? null : new(subject, range with { First = start }, "statements/speaker.after");
    }

    /// <summary>"the Local Coordination Committees network.": capitals and nouns up to the sentence's end belong to the name, whatever their tags.</summary>
    private static int NameEnd(Sentence sentence, int from)
    {
        if (from >= sentence.Length || !char.IsUpper(sentence[from - 1].Form[0]) || !char.IsUpper(sentence[from].Form[0]))
        {
            return from;
        }

        var end = from;
        while (end < sentence.Length && (char.IsUpper(sentence[end].Form[0]) || sentence[end].Upos is Upos.Noun || sentence[end].Form is "of" or "for"))
        {
            end++;
        }

        return end == sentence.Length || sentence[end].Upos is Upos.Punct ? end : from;
    }

    /// <summary>Whether a verb other than a participle in -ing follows a nominal in its clause.</summary>
    private static bool HasPredicate(Sentence sentence, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (sentence[i].Upos is Upos.Verb or Upos.Aux && sentence[i].Xpos is not "VBG" && !(i > 0 && char.IsUpper(sentence[i].Form[0]) && char.IsUpper(sentence[i - 1].Form[0])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>First token after the last quotation that ends before a verb outside it.</summary>
    private static int AfterQuote(Sentence sentence, QuoteMap quotes, int verb)
    {
        var own = quotes.At(sentence[verb].Start);
        for (var i = verb - 1; i >= 0; i--)
        {
            if (quotes.At(sentence[i].Start) is var quote && quote != own && (quote >= 0 || own >= 0) && (quote < 0 || quotes.Quotes[quote].Length > 25))
            {
                return i + 1;
            }
        }

        return 0;
    }

    private static int ClauseEnd(Sentence sentence, int from)
    {
        for (var i = from; i < sentence.Length; i++)
        {
            if (sentence[i].Upos is Upos.Punct && sentence[i].Form is "," or ";" or "." or "\"" or "\u201C" || Verbs.IsRelative(sentence[i]))
            {
                return i;
            }
        }

        return sentence.Length;
    }
}

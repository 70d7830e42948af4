using Dateline.Actors;
using Dateline.Syntax;

namespace Dateline.Statements;

/// <summary>Finds who speaks: the subject by the parse, or by position where the parse of a text without commas misleads.</summary>
internal sealed class SpeakerFinder(CueLexicon lexicon)
{
    public SpeakerPhrase? Find(
        AnnotatedReport report, Sentence sentence, QuoteMap quotes, CueMatch match, IReadOnlyList<(CueMatch Match, SpeakerPhrase Speaker)> earlier)
    {
        var found = match.Cue.Class switch
        {
            CueClass.Adposition => AfterAdposition(report, sentence, match),
            CueClass.Noun => OfNoun(report, sentence, match),
            CueClass.Relayed => OfRelayed(report, sentence, match),
            _ => OfVerb(report, sentence, quotes, match, earlier),
        };
        if (found is not null && match.Cue.Class is CueClass.Verb
            && sentence[found.Head].Form.ToLowerInvariant() is "i" or "we" or "you" && quotes.At(sentence[found.Head].Start) >= 0)
        {
            return null;
        }

        return found is not null && MaySpeak(report, sentence, found, match.Cue.Speaker) ? found : null;
    }

    private SpeakerPhrase? AfterAdposition(AnnotatedReport report, Sentence sentence, CueMatch match)
    {
        var head = sentence.Is(match.Head, "case") ? sentence[match.Head].Head : -1;
        if (head < match.Range.End)
        {
            head = NominalFrom(sentence, match.Range.End);
        }

        foreach (var actor in report.ActorsIn(sentence.Index))
        {
            if (actor.First >= match.Range.End && actor.First <= match.Range.End + 2 && actor.Head < head && sentence.IsBelow(actor.Head, head) && sentence[actor.End - 1].Head != head + 1)
            {
                // words after a name that the parse takes for one phrase with it
                head = sentence[head].Upos is Upos.Noun && lexicon.IsDocument(sentence[head].Lemma.ToLowerInvariant()) ? head : actor.Head;
            }
        }

        if (head < 0)
        {
            return null;
        }

        var range = NounPhrases.Around(report, sentence, head, sentence.Length);
        return new(head, range with { First = match.Range.End }, "statements/speaker.object");
    }

    private static SpeakerPhrase? OfNoun(AnnotatedReport report, Sentence sentence, CueMatch match)
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
    private SpeakerPhrase? OfRelayed(AnnotatedReport report, Sentence sentence, CueMatch match)
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
                return Subject(report, sentence, verb) is { } subject ? subject with { Relay = by } : null;
            }

            var head = NominalBefore(report, sentence, match.Range.First, verb + 1);
            if (head <= verb)
            {
                return null;
            }

            var relay = Subject(report, sentence, verb);
            return new(head, new(NounPhrases.Around(report, sentence, head, match.Range.First).First, match.Range.First), "statements/speaker.quoted-as", Relay: relay?.Head ?? -1);
        }

        return null;
    }

    private SpeakerPhrase? OfVerb(
        AnnotatedReport report, Sentence sentence, QuoteMap quotes, CueMatch match, IReadOnlyList<(CueMatch Match, SpeakerPhrase Speaker)> earlier)
    {
        var verb = match.Head;
        if (match.Cue.Lemmas[0] is not "not" && Verbs.IsNegated(sentence, verb) && match.Cue.Stance is not Stance.Denies)
        {
            return null;
        }

        var participle = sentence[verb].Xpos is "VBN" || (sentence[verb].Xpos is "VBD" && Verbs.IsPassive(sentence, verb));
        if (participle && Verbs.Agent(sentence, verb) is var agent and >= 0)
        {
            return new(agent, NounPhrases.Around(report, sentence, agent, sentence.Length), "statements/speaker.agent", Passive: true);
        }

        if (participle && (Verbs.IsPassive(sentence, verb) || (IsAttributive(sentence, verb) && !HasComplement(sentence, match))))
        {
            return null;
        }

        if (sentence[verb].Xpos is "VB" && !IsGoingOn(sentence, match))
        {
            return null;
        }

        if (sentence[verb].Xpos is "VBG" && verb > 1 && IsSpeakable(report, sentence, verb - 1) && With(sentence, verb) is var with and >= 0)
        {
            return new(verb - 1, new(with + 1, verb), "statements/speaker.noun-saying");
        }

        var own = sentence.Child(verb, "nsubj");
        if (sentence[verb].Xpos is "VBG" && (own < 0 || report.TimeAt(sentence.Index, own) is not null) && sentence.Child(verb, "aux") < 0)
        {
            return OfParticiple(report, sentence, verb, earlier);
        }

        return Inverted(report, sentence, match) ?? Subject(report, sentence, verb, AfterQuote(sentence, quotes, verb));
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
        if (sentence.Is(verb, "acl") && sentence[verb].Head is var noun and >= 0 && noun == verb - 1 && IsSpeakable(report, sentence, noun)
            && sentence.Child(noun, "case") < 0 && !earlier.Any(e => sentence.IsBelow(noun, e.Match.Head)))
        {
            return new(noun, NounPhrases.Around(report, sentence, noun, verb), "statements/speaker.noun-saying");
        }

        for (var quote = verb - 2; quote >= Math.Max(0, verb - 14); quote--)
        {
            if (sentence[quote].Lemma is "quote" or "cite" && sentence[quote].Upos is Upos.Verb && NominalBefore(report, sentence, verb, quote + 1) is var quoted and >= 0)
            {
                var range = new TokenRange(NounPhrases.Around(report, sentence, quoted, verb).First, verb);
                return new(quoted, range, "statements/speaker.quoted-as", Relay: Subject(report, sentence, quote)?.Head ?? -1);
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
                return Subject(report, sentence, up) is { } subject ? subject with { Rule = "statements/speaker.of-main-clause" } : null;
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
                ? NominalFrom(sentence, start)
                : -1;
            if (subject < 0 || HasPredicate(sentence, subject, ClauseEnd(sentence, subject)))
            {
                return null;
            }
        }

        if (match.Range.First < 3 || subject < start || report.TimeAt(sentence.Index, subject) is not null)
        {
            return null;
        }

        var range = NounPhrases.Around(report, sentence, subject, sentence.Length);
        return range.First > start && !(range.First == start + 1 && sentence[start].Upos is Upos.Adv or Upos.Punct) ? null : new(subject, range with { First = start }, "statements/speaker.after");
    }

    /// <summary>Whether a verb other than a participle in -ing follows a nominal in its clause.</summary>
    private static bool HasPredicate(Sentence sentence, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (sentence[i].Upos is Upos.Verb or Upos.Aux && sentence[i].Xpos is not "VBG")
            {
                return true;
            }
        }

        return false;
    }

    private SpeakerPhrase? Subject(AnnotatedReport report, Sentence sentence, int verb, int from = 0)
    {
        var subject = GovernedSubject(sentence, verb);
        subject = subject < from || report.TimeAt(sentence.Index, subject) is not null ? -1 : subject;
        if (subject >= 0 && subject < verb && Verbs.IsRelative(sentence[subject]) && Antecedent(sentence, verb, subject) is var noun and >= 0)
        {
            var phrase = NounPhrases.Around(report, sentence, noun, subject);
            return new(noun, phrase, "statements/speaker.relative");
        }

        var near = NominalBefore(report, sentence, verb, from);
        var parsed = subject >= 0 && subject < verb;
        var adjacent = near >= 0 && near == verb - 1 && sentence[near].Upos is Upos.Propn;
        var keeps = !adjacent && parsed && IsSpeakable(report, sentence, subject) && !IsSpeakable(report, sentence, near);
        if (near >= 0 && !keeps && !(parsed && sentence.IsBelow(near, subject)) && (!parsed || (near > subject && StartsPhrase(report, sentence, near))))
        {
            subject = near;
        }

        if (subject < verb && !IsSpeakable(report, sentence, subject) && NameBefore(sentence, verb, from) is { IsEmpty: false } name)
        {
            return new(name.First, name, "statements/speaker.before");
        }

        if (subject < 0)
        {
            return null;
        }

        var range = NounPhrases.Around(report, sentence, subject, subject < verb ? verb : sentence.Length);
        range = range with { First = Math.Max(range.First, from) };
        if (Apposed(report, sentence, subject, range, from) is { } whole)
        {
            return whole;
        }

        return new(subject, range, subject == near ? "statements/speaker.before" : "statements/speaker.subject");
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

    /// <summary>The name whose last word stands right before a verb.</summary>
    private static TokenRange NameBefore(Sentence sentence, int verb, int from)
    {
        var first = verb - 1;
        if (first < from || sentence[first].Upos is not Upos.Propn)
        {
            return TokenRange.None;
        }

        while (first > from && !sentence[first].NameStart && sentence[first - 1].Upos is Upos.Propn && sentence[first].Name == sentence[first - 1].Name)
        {
            first--;
        }

        return new(first, verb);
    }

    /// <summary>"X a local activist", "X monitoring group": the name before a description is the speaker, the description its apposition.</summary>
    private SpeakerPhrase? Apposed(AnnotatedReport report, Sentence sentence, int head, TokenRange range, int from)
    {
        var end = range.First;
        end -= end > 0 && sentence[end - 1].Form is "," ? 1 : 0;
        if (end <= from || sentence[head].Upos is not Upos.Noun || report.PlaceAt(sentence.Index, end - 1) is not null
            || lexicon.IsDocument(sentence[head].Lemma.ToLowerInvariant()) || !IsSpeakable(report, sentence, head))
        {
            return null;
        }

        var described = sentence[range.First].Upos is Upos.Det && end >= range.First - 1;
        foreach (var actor in report.ActorsIn(sentence.Index))
        {
            if (actor.End == end && actor.First >= from && sentence[actor.Head].Upos is Upos.Propn && report.TimeAt(sentence.Index, actor.Head) is null
                && (described ? sentence[actor.Head].Name is NameKind.Person || actor.Value.Group is not null : end == range.First && actor.Value.Group is not null))
            {
                return new(actor.Head, new(actor.First, range.End), "statements/speaker.apposed");
            }
        }

        if (described && sentence[end - 1].Name is NameKind.Person && NameBefore(sentence, end, from) is { IsEmpty: false } name)
        {
            return new(name.First, new(name.First, range.End), "statements/speaker.apposed");
        }

        return null;
    }

    private static int GovernedSubject(Sentence sentence, int verb)
    {
        for (var (at, steps) = (verb, 0); at >= 0 && steps < 4; steps++)
        {
            var subject = sentence.Child(at, "nsubj", "csubj");
            if (subject >= 0)
            {
                return subject;
            }

            if (!sentence.Is(at, "conj") && !sentence.Is(at, "xcomp") && !sentence.Is(at, "advcl") && !sentence.Is(at, "aux") && !sentence.Is(at, "acl"))
            {
                return -1;
            }

            at = sentence[at].Head;
        }

        return -1;
    }

    private static int Antecedent(Sentence sentence, int verb, int pronoun)
    {
        for (var (at, steps) = (verb, 0); at >= 0 && steps < 4; at = sentence[at].Head, steps++)
        {
            if (sentence.Is(at, "acl") && sentence[at].Head < pronoun)
            {
                return sentence[at].Head;
            }
        }

        return pronoun > 0 && NounPhrases.IsNominal(sentence[pronoun - 1]) ? NounPhrases.HeadOf(sentence, new(pronoun - 1, pronoun)) : -1;
    }

    /// <summary>Head of the noun phrase that stands before a verb, adverbs, times and asides between them passed over; -1 where none.</summary>
    private static int NominalBefore(AnnotatedReport report, Sentence sentence, int verb, int from)
    {
        for (var i = verb - 1; i >= from; i--)
        {
            var token = sentence[i];
            if (report.TimeAt(sentence.Index, i) is { } time && time.First > from)
            {
                i = time.First;
                i -= i > from && sentence[i - 1].Upos is Upos.Adp ? 1 : 0;
                continue;
            }

            if (token.Upos is Upos.Aux or Upos.Adv or Upos.Part || (token.Upos is Upos.Punct && token.Form is "," or ")" or "]" or "-"))
            {
                continue;
            }

            if (!NounPhrases.IsNominal(token))
            {
                return -1;
            }

            var actor = report.ActorAt(sentence.Index, i);
            var head = actor is not null && actor.Head <= i && actor.First >= from ? actor.Head : Climb(sentence, i, from, verb);
            var mark = sentence.Child(head, "case");
            if (mark >= 0 && mark < head && mark >= from && sentence[mark].Form is not "'s")
            {
                i = Math.Min(i, mark);
                continue;
            }

            return head;
        }

        return -1;
    }

    private static int Climb(Sentence sentence, int token, int from, int verb)
    {
        var at = token;
        for (var steps = 0; steps < 8; steps++)
        {
            var up = sentence[at].Head;
            if (up < from || up >= verb || !NounPhrases.IsNominal(sentence[up]) || sentence.SubtreeEnd(up) < at
                || sentence.Is(at, "nsubj") || sentence.Is(at, "parataxis") || sentence.Is(at, "obl") || sentence.Is(at, "list") || sentence.Is(at, "dep"))
            {
                break;
            }

            at = up;
        }

        return at;
    }

    private static bool StartsPhrase(AnnotatedReport report, Sentence sentence, int head) =>
        sentence[head].Upos is Upos.Pron || sentence.Child(head, "det") >= 0 || report.ActorAt(sentence.Index, head) is not null;

    private static int NominalFrom(Sentence sentence, int start)
    {
        for (var i = start; i < Math.Min(sentence.Length, start + 12); i++)
        {
            if (NounPhrases.IsNominal(sentence[i]))
            {
                return Climb(sentence, i, start, sentence.Length);
            }

            if (sentence[i].Upos is Upos.Verb or Upos.Aux or Upos.Sconj or Upos.Punct)
            {
                return -1;
            }
        }

        return -1;
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

    private static int ByAfter(Sentence sentence, int from) =>
        from < sentence.Length && sentence[from].Form is "by" ? NominalFrom(sentence, from + 1) : -1;

    private bool IsSpeakable(AnnotatedReport report, Sentence sentence, int head) => head >= 0
        && (lexicon.IsDocument(sentence[head].Lemma.ToLowerInvariant()) || lexicon.IsSpeaker(sentence[head].Lemma.ToLowerInvariant())
            || (sentence[head].Upos is Upos.Propn && report.PlaceAt(sentence.Index, head) is null) || IsPersonal(sentence[head]) || report.ActorAt(sentence.Index, head) is not null);

    private bool MaySpeak(AnnotatedReport report, Sentence sentence, SpeakerPhrase speaker, CueSpeaker needed)
    {
        var head = sentence[speaker.Head];
        var document = lexicon.IsDocument(head.Lemma.ToLowerInvariant());
        return needed switch
        {
            CueSpeaker.Document => document,
            CueSpeaker.Any => true,
            _ => document || lexicon.IsSpeaker(head.Lemma.ToLowerInvariant()) || head.Upos is Upos.Propn || IsPersonal(head) || report.ActorAt(sentence.Index, speaker.Head) is not null,
        };
    }

    private static bool IsPersonal(Token token) => token.Upos is Upos.Pron
        && token.Form.ToLowerInvariant() is "he" or "she" or "they" or "it" or "we" or "i" or "you" or "who" or "which" or "that" or "some" or "many" or "others" or "most";
}

using Dateline.Actors;
using Dateline.Syntax;

namespace Dateline.Statements;

/// <summary>Finds the subject of a reporting verb: by the parse, held against the noun phrase that stands next to it.</summary>
internal sealed class SubjectFinder(CueLexicon lexicon, Speakability speakers)
{
    /// <summary>The speaker of a verb; only tokens from <paramref name="from"/> on may be it.</summary>
    public SpeakerPhrase? Subject(AnnotatedReport report, Sentence sentence, int verb, int from = 0)
    {
        var subject = GovernedSubject(sentence, verb);
        if (subject >= 0 && sentence[subject] is { Deprel: "csubj", Xpos: "VBG" } && sentence.Child(subject, "nsubj") is >= 0 and var doer && sentence[doer].Upos is Upos.Noun or Upos.Propn)
        {
            // "a doctor |working in the town told ..."
            subject = doer;
        }

        subject = subject < from || report.TimeAt(sentence.Index, subject) is not null ? -1 : subject;
        if (subject >= 0 && subject < verb && Verbs.IsRelative(sentence[subject]) && Antecedent(sentence, verb, subject) is var noun and >= 0)
        {
            var phrase = NounPhrases.Around(report, sentence, noun, subject);
            return new(noun, phrase, "statements/speaker.relative");
        }

        var near = NominalBefore(report, sentence, verb, from);
        var parsed = subject >= 0 && subject < verb;
        var adjacent = near >= 0 && near == verb - 1 && sentence[near].Upos is Upos.Propn;
        var keeps = !adjacent && parsed && speakers.IsSpeakable(report, sentence, subject) && !speakers.IsSpeakable(report, sentence, near);
        if (near >= 0 && !keeps && !(parsed && sentence.IsBelow(near, subject)) && (!parsed || (near > subject && StartsPhrase(report, sentence, near))))
        {
            subject = near;
        }

        if (parsed && Outer(sentence, subject, from) is var outer and >= 0 && speakers.IsSpeakable(report, sentence, outer))
        {
            return new(outer, new(NounPhrases.Around(report, sentence, outer, verb).First, verb), "statements/speaker.subject");
        }

        if (subject < verb && !speakers.IsSpeakable(report, sentence, subject) && NameBefore(sentence, verb, from) is { IsEmpty: false } name)
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

    /// <summary>"A source at the governorate told": a subject under a preposition belongs to the noun before it; -1 where it is none.</summary>
    private static int Outer(Sentence sentence, int subject, int from)
    {
        var mark = sentence.Child(subject, "case");
        return mark > from && mark < subject && sentence[mark].Form is "at" or "in" or "from" or "of" && sentence[mark - 1].Upos is Upos.Noun ? mark - 1 : -1;
    }

    /// <summary>The speaker whose words end right before a verb, where the parse makes them part of another phrase ("fire to the rockets military sources said").</summary>
    public SpeakerPhrase? MentionBefore(AnnotatedReport report, Sentence sentence, int verb)
    {
        if (report.ActorAt(sentence.Index, verb - 1) is not { } actor || actor.End != verb || actor.First < 3 || report.PlaceAt(sentence.Index, actor.Head) is not null
            || !speakers.IsSpeakable(report, sentence, actor.Head))
        {
            return null;
        }

        // the subject by the parse, or nothing before it that it could belong to
        if (sentence[actor.Head].Head == verb && sentence.Is(actor.Head, "nsubj") && sentence.SubtreeFirst(actor.Head) >= actor.First - 1)
        {
            return null;
        }

        var first = actor.First;
        for (var i = actor.First; i < actor.Head; i++)
        {
            // a plural is no attribute: "the rockets | military sources"
            first = sentence[i].Xpos is "NNS" ? i + 1 : first;
        }

        first -= sentence[first - 1].Upos is Upos.Det ? 1 : 0;
        var before = sentence[first - 1];
        return before.Upos is Upos.Noun or Upos.Propn or Upos.Num or Upos.Verb or Upos.Adv || QuoteMap.IsMark(before.Form[0]) || report.TimeAt(sentence.Index, first - 1) is not null
            ? new(actor.Head, new(first, verb), "statements/speaker.before")
            : null;
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
            || lexicon.IsDocument(sentence[head].LowerLemma) || !speakers.IsSpeakable(report, sentence, head))
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
    public static int NominalBefore(AnnotatedReport report, Sentence sentence, int verb, int from)
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

    public static int NominalFrom(Sentence sentence, int start)
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
}

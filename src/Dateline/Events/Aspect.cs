using Dateline.Rules;
using Dateline.Syntax;

namespace Dateline.Events;

/// <summary>Whether what is told as fact is still on when it is told.</summary>
internal sealed class Aspect(FactualityCues cues)
{
    /// <summary>Still on at publication: a progressive or present tense of a process, or "ongoing" beside the noun.</summary>
    public bool IsOngoing(EventDraft draft)
    {
        var s = draft.Sentence;
        var verb = draft.Frame.Verb;
        if (draft.IsNoun)
        {
            return verb >= 0 && (IsKeptGoing(s, draft.Token, verb) || (s.Is(draft.Token, "obj") && IsKeptUp(s, verb)) || (draft.Durative && HoldsNow(s, verb)) || ((draft.Durative || IsHabit(draft.Type)) && HasLasted(s, verb, draft.Token)));
        }

        return IsProgressive(s, draft.Token) || IsPassiveProgressive(s, draft.Token) || IsKeptUp(s, draft.Token)
            || (IsHabit(draft.Type) && s.Index > 0 && IsPlainPresent(s, draft.Token))
            || (draft.Durative
                && (s[draft.Token].Deprel is "amod" || (s[draft.Token].Deprel is "acl" && s[draft.Token].Xpos is "VBG") || HasLasted(s, draft.Token) || IsLastingGerund(s, draft.Token)
                    || IsPlainPresent(s, draft.Token) || IsPresentPassive(s, draft.Token)));
    }

    /// <summary>"talks start next week": the plain present with a time to come.</summary>
    public bool IsScheduled(EventDraft draft)
    {
        var (s, verb) = (draft.Sentence, draft.Frame.Verb);
        if (verb < 0 || s[verb].Xpos is not ("VBZ" or "VBP") || !cues.IsSchedule(s[verb].Lemma))
        {
            return false;
        }

        foreach (var child in s.Children(verb))
        {
            if (s.Is(child, "obl") && cues.IsAhead(s[child].Lemma) || s.Is(child, "advmod") && cues.IsAhead(s[child].Lemma))
            {
                return true;
            }

            foreach (var word in s.Children(child))
            {
                if (s.Is(child, "obl") && s[word].Deprel is "amod" or "det" && cues.IsAhead(s[word].Lemma))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>What is told in the plain present outside a headline is done again and again: "militants target buses".</summary>
    private static bool IsHabit(EventType type) =>
        type is EventType.Airstrike or EventType.Shelling or EventType.Bombing or EventType.Attack or EventType.Killing or EventType.ArmsSupply or EventType.Displacement
            or EventType.Accusation;

    private bool IsPlainPresent(Sentence s, int verb) => s[verb].Xpos is "VBZ" or "VBP" && s.Child(verb, "aux") < 0 && !(s[verb].Xpos is "VBP" && cues.IsUnmarked(s[verb].Lemma));

    /// <summary>"stepped up its raids", "the shelling continues".</summary>
    private bool IsKeptGoing(Sentence s, int noun, int verb)
    {
        var relation = s[noun].Head == verb ? s[noun].Deprel : "obj";
        return (s[verb].Xpos is not "VBD" || relation is "nsubj" or "xcomp") && cues.Of(s[verb].Lemma, "aspect", relation) == EventStatus.Ongoing;
    }

    /// <summary>Present, progressive or perfect: "a battle is under way", "the offensive has put pressure on the group".</summary>
    private static bool HoldsNow(Sentence s, int verb)
    {
        if (s[verb].Xpos is "VBZ" or "VBP")
        {
            return true;
        }

        foreach (var child in s.Children(verb))
        {
            if (s[child].Deprel is "aux" or "cop" && s[child].Xpos is "VBZ" or "VBP")
            {
                return s[verb].Xpos is "VBG" || s[child].Deprel == "cop";
            }
        }

        return false;
    }

    /// <summary>"is being used".</summary>
    private static bool IsPassiveProgressive(Sentence s, int verb)
    {
        var (present, being) = (false, false);
        foreach (var child in s.Children(verb))
        {
            present |= s[child].Deprel.StartsWith("aux", StringComparison.Ordinal) && s[child].Xpos is "VBZ" or "VBP";
            being |= s[child].Form.Equals("being", StringComparison.OrdinalIgnoreCase);
        }

        return present && being;
    }

    /// <summary>"continues to shell".</summary>
    private static bool IsKeptUp(Sentence s, int verb) =>
        s[verb].Deprel == "xcomp" && s[verb].Head >= 0 && s[s[verb].Head].Lemma is "continue" or "keep" && s[s[verb].Head].Xpos is "VBZ" or "VBP";

    /// <summary>"fighting between X and Y has killed thousands since May".</summary>
    private static bool IsLastingGerund(Sentence s, int verb) =>
        s[verb].Xpos is "VBG" && s[verb].Deprel is "advcl" or "csubj" && s.Child(verb, "aux") < 0 && s[verb].Head > verb && HasLasted(s, s[verb].Head, verb);

    /// <summary>"have besieged the town since 2012", "for nearly two years"; of what a noun tells, "since" outside of its own phrase: "have flown sorties since May".</summary>
    private static bool HasLasted(Sentence s, int verb, int noun = -1)
    {
        var (perfect, lasting) = (false, false);
        foreach (var child in s.Children(verb))
        {
            perfect |= s[child] is { Deprel: "aux", Lemma: "have", Xpos: "VBZ" or "VBP" };
            lasting |= (noun < 0 && s[child].Deprel is "advcl" && s.Child(child, "mark") is var mark and >= 0 && s[mark].Lemma == "since")
                || s.Is(child, "obl") && FrameReader.PrepositionOf(s, child) is { } preposition
                && (preposition is "since" || (noun < 0 && preposition is "for" or "until")) && (noun < 0 || !s.IsBelow(noun, child));
        }

        return perfect && lasting;
    }

    /// <summary>"are fighting", "has been shelling"; "were advancing" where it is the main clause, not the frame of another deed ("were leaving when ...").</summary>
    private static bool IsProgressive(Sentence s, int verb)
    {
        if (s[verb].Xpos != "VBG")
        {
            return false;
        }

        foreach (var child in s.Children(verb))
        {
            if (s[child].Deprel is "aux" && s[child].Lemma is "be" or "have")
            {
                return s[child].Xpos is not "VBD" || (s[verb].Deprel is "root" or "ccomp" or "parataxis" && s.Child(verb, "advcl") < 0);
            }
        }

        return false;
    }

    private static bool IsPresentPassive(Sentence s, int verb)
    {
        foreach (var child in s.Children(verb))
        {
            if (s[child].Deprel is "aux:pass" && s[child].Xpos is "VBZ" or "VBP")
            {
                return true;
            }
        }

        return false;
    }
}

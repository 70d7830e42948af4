using Dateline.Actors;
using Dateline.Rules;
using Dateline.Syntax;

namespace Dateline.Events;

/// <summary>Parties inside the phrase of an argument: members of a body, owners and holders of a target, groups named after "including".</summary>
internal sealed class PartiesOfPhrase(WordClasses words)
{
    /// <summary>"gangs of militants", "a convoy of soldiers": what the body is made of, where the word itself says nothing of arms.</summary>
    public Actor? MembersOf(AnnotatedReport report, Sentence s, int token)
    {
        if (!words.Is(s[token].LowerLemma, "body") || ArgumentClasses.IsArmed(report.ActorAt(s.Index, token)?.Value))
        {
            return null;
        }

        foreach (var child in s.Children(token))
        {
            if (s.Is(child, "nmod") && FrameReader.PrepositionOf(s, child) == "of" && report.ActorAt(s.Index, child)?.Value is { } members && ArgumentClasses.IsArmed(members))
            {
                return members;
            }
        }

        return null;
    }

    /// <summary>"shells from the rebel enclave hit the town", "rockets fired from a militia-held area": who holds the ground that fire comes from.</summary>
    public void AddShooter(EventDraft draft, AnnotatedReport report)
    {
        if (draft.Type != EventType.Shelling || draft.Actors.Count > 0)
        {
            return;
        }

        var s = draft.Sentence;
        foreach (var (slot, token) in draft.Frame.Arguments)
        {
            if (slot == "from")
            {
                AddHolderOf(draft, report, token);
            }
            else if (slot is "subject" or "object")
            {
                foreach (var child in s.Children(token))
                {
                    AddHolderOf(draft, report, s[child].Deprel is "acl" ? FromBelow(s, child) : s.Is(child, "nmod") && FrameReader.PrepositionOf(s, child) == "from" ? child : -1);
                }
            }
        }
    }

    /// <summary>"has returned to government control", "fell under rebel control": whose control it is.</summary>
    public void AddController(EventDraft draft, AnnotatedReport report)
    {
        if (draft.Type != EventType.Capture || draft.Actors.Count > 0)
        {
            return;
        }

        var s = draft.Sentence;
        foreach (var (slot, token) in draft.Frame.Arguments)
        {
            if (slot is "to" or "under" or "into" && words.Is(s[token].Lemma, "control-noun") && s.Child(token, "compound", "nmod:poss", "amod") is var owner and >= 0
                && report.ActorAt(s.Index, owner)?.Value is { } holder && ArgumentClasses.HasPower(holder))
            {
                draft.Actors.Add(holder);
                draft.Note(report, "control", owner, "actor");
                return;
            }
        }
    }

    private static int FromBelow(Sentence s, int verb)
    {
        foreach (var child in s.Children(verb))
        {
            if (s.Is(child, "obl") && FrameReader.PrepositionOf(s, child) == "from")
            {
                return child;
            }
        }

        return -1;
    }

    private void AddHolderOf(EventDraft draft, AnnotatedReport report, int ground)
    {
        var s = draft.Sentence;
        if (ground < 0 || report.ActorAt(s.Index, ground)?.Head == ground)
        {
            return;
        }

        for (var i = s.SubtreeFirst(ground); i < ground && draft.Actors.Count == 0; i++)
        {
            var at = s[i].Head != ground ? -1 : s[i].Deprel is "amod" && words.Is(s[i].Lemma, "holding") ? HolderBelow(report, s, i) : s[i].Deprel is "compound" or "amod" or "nmod:poss" ? i : -1;
            if (at >= 0 && report.ActorAt(s.Index, at)?.Value is { } holder && ArgumentClasses.IsArmed(holder))
            {
                draft.Actors.Add(holder);
                draft.Note(report, "ground", at, "actor");
            }
        }
    }

    /// <summary>"several groups, including the ELN": the groups that a side without a name is said to hold.</summary>
    public void AddNamed(EventDraft draft, AnnotatedReport report, int token, List<Actor> parties)
    {
        var s = draft.Sentence;
        if (parties is not [.., { Group: null, Name: null }] || !ArgumentClasses.IsArmed(parties[^1]))
        {
            return;
        }

        var opening = token + 1;
        while (opening < s.Length && !words.Is(s[opening].Form.ToLowerInvariant(), "including"))
        {
            // What parsers hang on the verb stands right behind the phrase.
            if (!s.IsBelow(opening, token) && s[opening].Form is not ",")
            {
                return;
            }

            opening++;
        }

        for (var i = opening + 1; i < s.Length && s[i].Upos is not (Upos.Verb or Upos.Aux); i++)
        {
            if (report.ActorAt(s.Index, i) is { Value.Group: not null } named && named.Head == i && s[i].Deprel is not ("compound" or "amod" or "nmod:poss")
                && ArgumentClasses.IsArmed(named.Value) && !parties.Exists(p => p.Group == named.Value.Group))
            {
                parties.Add(named.Value);
                draft.Note(report, "including", i, "party");
            }
        }
    }

    /// <summary>"Ethiopian and Eritrean airstrikes", "French and Malian troops": the other state whose act it is.</summary>
    public static void AddPaired(EventDraft draft, AnnotatedReport report, string slot, int token)
    {
        var s = draft.Sentence;
        foreach (var child in s.Children(token))
        {
            if (child < token && s[child] is { Deprel: "amod", Upos: Upos.Adj } && s.Child(child, "conj") is >= 0 and var paired && !IsAlternative(s, paired) && report.ActorAt(s.Index, child) is { Value: { Sector: Sectors.Military } first } named && named.Head == child)
            {
                draft.AddActor(report, slot, child, first);
            }
        }

        foreach (var child in s.Children(token))
        {
            if (slot == "modifier" && s[token].Upos is Upos.Adj && s[child] is { Deprel: "conj", Upos: Upos.Adj } && !IsAlternative(s, child) && report.ActorAt(s.Index, child)?.Value is { } other && !IsInside(report, s, child))
            {
                draft.AddActor(report, slot, child, other);
            }
        }
    }

    /// <summary>"by the regime and Russian warplanes", "the government and allied forces": the forces are those of both.</summary>
    public static bool IsSharedForce(AnnotatedReport report, Sentence s, int token) =>
        s[token].LowerLemma is "regime" or "government" && s.Child(token, "conj") is >= 0 and var other && s[other].Xpos is "NNS" or "NNPS" && (s.Child(token, "det") < 0 || s[other].Lemma is "force" or "forces") && s.Child(other, "det", "nmod:poss", "case") < 0
        && s.Child(other, "amod", "compound") >= 0 && report.ActorAt(s.Index, other)?.Value.Sector is Sectors.Military or Sectors.ProGovernmentMilitia;

    /// <summary>"Russian or Syrian raids".</summary>
    private static bool IsAlternative(Sentence s, int token) => s.Child(token, "cc") is >= 0 and var joiner && s[joiner].Lemma is "or";

    /// <summary>"Syrian" in "Syrian regime".</summary>
    private static bool IsInside(AnnotatedReport report, Sentence s, int token)
    {
        foreach (var mention in report.ActorsIn(s.Index))
        {
            if (mention.First <= token && mention.End > token + 1)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whose base, convoy or position was hit: an actor inside the phrase of the target.</summary>
    public void AddOwner(EventDraft draft, AnnotatedReport report, int token)
    {
        var military = words.Is(draft.Sentence[token].LowerLemma, "military-site");
        foreach (var found in ActorsBelow(report, draft.Sentence, token))
        {
            // the positions of a government are its army's
            var owner = military && found is { Sector: Sectors.Government, Role: null, Country: not null } && CapableActors.IsCalledGovernment(found) ? found with { Sector = Sectors.Military } : found;
            if (ArgumentClasses.IsArmed(owner) && !draft.Recipients.Contains(owner) && !draft.Actors.Contains(owner))
            {
                draft.Recipients.Add(owner);
            }
        }
    }

    /// <summary>Whether an act of the type is done to whoever holds its target.</summary>
    public static bool IsAgainstHolders(EventType type) =>
        type is EventType.Offensive or EventType.Advance or EventType.Capture or EventType.Airstrike or EventType.Shelling or EventType.Attack or EventType.Destruction or EventType.Bombing or EventType.ChemicalAttack;

    /// <summary>"ISIS-held territory", "the last rebel stronghold": from whom ground is taken; "positions held by rebels": who is hit.</summary>
    public void AddHolder(EventDraft draft, AnnotatedReport report, int token)
    {
        var s = draft.Sentence;
        var takes = draft.Type is EventType.Offensive or EventType.Advance or EventType.Capture;
        foreach (var child in s.Children(token))
        {
            var at = s[child].Deprel is "acl" or "acl:relcl" or "amod" && (takes || s[child].Deprel is not "amod") && words.Is(s[child].Lemma, "holding") ? HolderBelow(report, s, child)
                : takes && s[child].Deprel is "compound" or "amod" or "nmod:poss" && words.Is(s[token].Lemma, "hold") ? child
                : -1;
            if (at >= 0 && report.ActorAt(s.Index, at)?.Value is { } holder && ArgumentClasses.HasPower(holder)
                && !draft.Actors.Exists(a => EventParties.Same(a, holder)) && !draft.Recipients.Exists(r => EventParties.Same(r, holder)))
            {
                draft.Recipients.Add(holder);
                draft.Note(report, "holder", at, "recipient");
            }
        }
    }

    /// <summary>"rebel-held", "positions held by rebels", "buildings that belong to the group".</summary>
    private static int HolderBelow(AnnotatedReport report, Sentence s, int verb)
    {
        foreach (var child in s.Children(verb))
        {
            if ((child < verb ? s.Is(child, "compound") || s.Is(child, "nsubj") || s.Is(child, "obl") : s.Is(child, "obl") && FrameReader.PrepositionOf(s, child) is "by" or "to") && report.ActorAt(s.Index, child) is not null)
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>Whose the thing is, by the words inside its phrase.</summary>
    public IEnumerable<Actor> ActorsBelow(AnnotatedReport report, Sentence s, int token)
    {
        foreach (var child in s.Children(token).ToArray())
        {
            if (s[child].Deprel is "compound" or "amod" or "nmod" or "nmod:poss" or "nmod:unmarked" or "conj"
                && !words.Is(s[child].LowerLemma, "plain") && report.ActorAt(s.Index, child) is { } mention && !(mention.Covers(token) && s[child].Upos is Upos.Adj && char.IsLower(s[child].Form[0])))
            {
                yield return mention.Value;
            }
        }
    }
}

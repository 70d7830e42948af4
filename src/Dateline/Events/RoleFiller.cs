using System.Collections.Frozen;
using Dateline.Actors;
using Dateline.Relations;
using Dateline.Rules;
using Dateline.Syntax;

namespace Dateline.Events;

/// <summary>Turns the fillers of a frame's slots into parties, places, weapons and targets.</summary>
internal sealed class RoleFiller(WordClasses words, ActorPhraseReader phrases, SupportReader support)
{
    private const int SidesReach = 16;

    private static readonly KeyValuePair<string, Role>[] SharedRoles =
    [
        new("against", Role.Recipient), new("on", Role.Recipient), new("upon", Role.Recipient), new("at", Role.Recipient), new("object", Role.Recipient),
        new("with", Role.Weapon), new("using", Role.Weapon),
        new("in", Role.Place), new("near", Role.Place), new("inside", Role.Place), new("around", Role.Place), new("outside", Role.Place),
        new("from", Role.FromPlace), new("to", Role.ToPlace), new("into", Role.ToPlace),
    ];

    private static readonly FrozenDictionary<string, Role> VerbRoles = WithShared(
        new("subject", Role.Actor), new("iobject", Role.Recipient), new("toward", Role.ToPlace), new("towards", Role.ToPlace));

    private static readonly FrozenDictionary<string, Role> NounRoles = WithShared(
        new("by", Role.Actor), new("poss", Role.Actor), new("modifier", Role.Actor), new("of", Role.Recipient), new("for", Role.Place));

    private readonly CapableActors capable = new(words);

    /// <param name="draft">The event.</param>
    /// <param name="rule">The rule that found it.</param>
    /// <param name="report">The report.</param>
    /// <param name="backing">The ties of backing that its sentence states.</param>
    public void Fill(EventDraft draft, EventRule rule, AnnotatedReport report, List<RelationDraft> backing)
    {
        var defaults = draft.IsNoun ? NounRoles : VerbRoles;
        foreach (var (slot, token) in draft.Frame.Arguments)
        {
            if (token >= draft.First && token < draft.End && slot != "modifier")
            {
                continue;
            }

            var role = rule.Roles.TryGetValue(slot, out var own) ? own : defaults.GetValueOrDefault(slot);
            if (role != Role.None)
            {
                Place(draft, report, slot, token, role);
            }
        }

        if (draft.Actors.Count < 2 && rule.Roles.TryGetValue("between", out var between) && between == Role.Side)
        {
            AddSidesBetween(draft, report);
        }

        if (draft is { Type: EventType.Clash, IsNoun: true, Actors.Count: < 2 })
        {
            AddSidesOfVerb(draft, report);
        }

        PutFighterFirst(draft, report);
        AddBesieger(draft, report);
        AddOpponent(draft, report);
        support.OfClause(draft, report, backing);
        MissingActor.Fill(draft, report);
        support.OfActors(draft, report, backing);
        capable.Keep(draft);
        AddCount(draft, report);
    }

    /// <summary>"fighting raged in the north between rebels and loyalists": parsers hang such phrases on the nearest noun.</summary>
    private static void AddSidesBetween(EventDraft draft, AnnotatedReport report)
    {
        var s = draft.Sentence;
        for (var i = draft.End; i < Math.Min(s.Length, draft.End + SidesReach); i++)
        {
            if (s[i].Lemma != "between" || s[i].Head <= i)
            {
                continue;
            }

            if (i > draft.End && s[i - 1].Upos == Upos.Noun && s[i - 1].Lemma != "place")
            {
                // "brokered deals to ease the fighting between ...": the sides are the other noun's.
                return;
            }

            var head = s[i].Head;
            foreach (var mention in report.ActorsIn(s.Index))
            {
                if ((mention.Head == head || (mention.Head > head && s[mention.Head].Deprel == "conj" && s.IsBelow(mention.Head, head)))
                    && !draft.Actors.Contains(mention.Value))
                {
                    draft.Actors.Add(mention.Value);
                    Note(draft, report, "between", mention.Head, "actor");
                }
            }

            if (draft.Actors.Count == 1)
            {
                AddOtherSide(draft, report, head);
            }

            return;
        }
    }

    /// <summary>"between forces loyal to the president and opposition factions": the party right behind the "and".</summary>
    private static void AddOtherSide(EventDraft draft, AnnotatedReport report, int first)
    {
        var s = draft.Sentence;
        for (var i = first + 1; i < Math.Min(s.Length - 1, first + SidesReach) && s[i].Upos is not Upos.Verb; i++)
        {
            if (s[i].Form is not "and")
            {
                continue;
            }

            foreach (var mention in report.ActorsIn(s.Index))
            {
                if ((mention.First == i + 1 || (mention.First == i + 2 && s[i + 1].Upos is Upos.Det)) && ArgumentClasses.IsArmed(mention.Value) && !draft.Actors.Exists(a => EventParties.Same(a, mention.Value)))
                {
                    draft.Actors.Add(mention.Value);
                    Note(draft, report, "between", mention.Head, "actor");
                    return;
                }
            }
        }
    }

    /// <summary>"carried fighters battling the army": who fights is the party right before, not the subject that parsers share with it.</summary>
    private static void PutFighterFirst(EventDraft draft, AnnotatedReport report)
    {
        var s = draft.Sentence;
        if (draft.Type != EventType.Clash || draft.IsNoun || draft.Token == 0 || s[draft.Token].Xpos is not "VBG" || s[draft.Token].Deprel is not "advcl"
            || report.ActorAt(s.Index, draft.Token - 1) is not { } fighter || fighter.End != draft.Token || !ArgumentClasses.IsArmed(fighter.Value) || s.Is(fighter.Head, "nsubj"))
        {
            return;
        }

        var subject = draft.Frame.First("subject");
        draft.Actors.RemoveAll(a => subject >= 0 && report.ActorAt(s.Index, subject)?.Value.Span == a.Span);
        if (!draft.Actors.Exists(a => a.Span == fighter.Value.Span))
        {
            draft.Actors.Insert(0, fighter.Value);
            Note(draft, report, "before", fighter.Head, "actor");
        }
    }

    /// <summary>"broke the government's siege of the town": whose siege it was.</summary>
    private static void AddBesieger(EventDraft draft, AnnotatedReport report)
    {
        var s = draft.Sentence;
        var siege = draft.Type == EventType.SiegeLifted ? draft.IsNoun ? draft.Frame.First("of") : draft.Frame.First("object") : -1;
        if (siege >= 0 && s.Child(siege, "compound", "nmod:poss", "amod") is var owner and >= 0 && report.ActorAt(s.Index, owner)?.Value is { } besieger
            && (ArgumentClasses.IsArmed(besieger) || besieger.Sector is Sectors.Government) && !draft.Actors.Exists(a => EventParties.Same(a, besieger)))
        {
            draft.Recipients.Add(besieger);
            Note(draft, report, "siege", owner, "recipient");
        }
    }

    /// <summary>"waged a campaign in the desert against the rebels": parsers hang such phrases on the nearest noun.</summary>
    private static void AddOpponent(EventDraft draft, AnnotatedReport report)
    {
        var s = draft.Sentence;
        if (!draft.IsNoun || draft.Recipients.Count > 0 || draft.Type is not (EventType.Offensive or EventType.Attack or EventType.Airstrike or EventType.Shelling))
        {
            return;
        }

        for (var i = draft.End; i < Math.Min(s.Length, draft.End + SidesReach) && s[i].Upos is not (Upos.Verb or Upos.Aux); i++)
        {
            if (s[i].Lemma == "against" && s[i].Head > i && report.ActorAt(s.Index, s[i].Head)?.Value is { } opponent)
            {
                draft.Recipients.Add(opponent);
                Note(draft, report, "against", s[i].Head, "recipient");
                return;
            }
        }
    }

    /// <summary>"12 rebels were killed in clashes with the army", "took the town after clashes": whoever the verb is said of fought too.</summary>
    private static void AddSidesOfVerb(EventDraft draft, AnnotatedReport report)
    {
        var s = draft.Sentence;
        var verb = draft.Frame.Verb;
        if (verb < 0 || !s.Is(draft.Token, "obl"))
        {
            return;
        }

        foreach (var child in s.Children(verb))
        {
            if (s[child].Deprel is "nsubj" or "nsubj:pass" or "obj" && report.ActorAt(s.Index, child)?.Value is { } side && ArgumentClasses.IsArmed(side)
                && !draft.Actors.Exists(a => EventParties.Same(a, side)))
            {
                draft.Actors.Add(side);
                Note(draft, report, s[child].Deprel, child, "actor");
            }
        }
    }

    private static FrozenDictionary<string, Role> WithShared(params KeyValuePair<string, Role>[] own) =>
        SharedRoles.Concat(own).ToFrozenDictionary(StringComparer.Ordinal);

    private static Actor State(Place place) =>
        new() { Text = place.Text ?? place.Name, Span = place.Span, Name = place.Name, Country = place.Country, Sector = Sectors.Government };

    private static bool IsBetweenStates(EventType type) =>
        EventTypes.IsBetweenParties(type) || type is EventType.Attack or EventType.ArmsSupply or EventType.Clash;

    private void Place(EventDraft draft, AnnotatedReport report, string slot, int token, Role role)
    {
        var s = draft.Sentence;
        var lemma = s[token].Lemma.ToLowerInvariant();
        var place = report.PlaceAt(s.Index, token)?.Value;
        var actor = MembersOf(report, s, token) ?? report.ActorAt(s.Index, token)?.Value;
        var byPlaceName = place is not null && (actor is null || slot is "in" or "near" or "at" or "inside" or "around" or "of" or "on" or "object" or "for" or "to" or "from" or "into" && !ArgumentClasses.IsArmed(actor));
        switch (role)
        {
            case Role.Actor or Role.Side when actor is not null && slot == "modifier" && IsOpposed(s, token):
                draft.Recipients.Add(actor);
                Note(draft, report, slot, token, "recipient");
                break;
            case Role.Actor or Role.Side when slot == "modifier" && words.Is(lemma, "plain"):
                break;
            case Role.Actor or Role.Side when actor is { Country: null, Group: null, Name: null } && s[token].Upos == Upos.Pron:
                break;
            case Role.Actor when IsProjectile(lemma) && slot != "modifier":
                draft.Actors.AddRange(ActorsBelow(report, s, token).Where(a => a.Country is not null || a.Group is not null));
                AddWeapon(draft, report, token);
                break;
            case Role.Actor or Role.Side when actor is not null:
                draft.Actors.Add(actor);
                Note(draft, report, slot, token, "actor");
                AddNamed(draft, report, token, draft.Actors);
                break;
            case Role.Actor or Role.Side when place is { Precision: PlacePrecision.Country } && slot is "subject" or "by" or "poss":
                draft.Actors.Add(State(place));
                Note(draft, report, slot, token, "actor");
                break;
            case Role.Actor or Role.Side when slot is "subject" or "by" && place is null:
                AddPhrase(draft, report, token, draft.Actors, "actor");
                break;
            case Role.Recipient when place is { Precision: PlacePrecision.Country } && slot is "object" or "against" or "on" && IsBetweenStates(draft.Type):
                draft.Recipients.Add(State(place));
                Note(draft, report, slot, token, "recipient");
                break;
            case Role.Recipient when place is { Feature: "PPLC" } && actor is null && slot is "object" or "against" or "on" or "to" && EventTypes.IsBetweenParties(draft.Type):
                draft.Recipients.Add(State(place));
                Note(draft, report, slot, token, "recipient");
                break;
            case Role.Recipient or Role.ToPlace or Role.FromPlace when byPlaceName:
                draft.Places.Add(place! with { Role = role switch { Role.FromPlace => PlaceRole.From, Role.ToPlace => PlaceRole.To, _ => PlaceRole.At } });
                Note(draft, report, slot, token, "place");
                break;
            case Role.Recipient when actor is not null:
                draft.Recipients.Add(actor);
                Note(draft, report, slot, token, "recipient");
                AddNamed(draft, report, token, draft.Recipients);
                break;
            case Role.Recipient when words.Is(lemma, "person"):
                AddPhrase(draft, report, token, draft.Recipients, "recipient");
                break;
            case Role.Recipient when words.Of(lemma) is { } thing && s[token].Upos is Upos.Noun or Upos.Propn:
                draft.Targets.Add(new EventObject(Phrase(report, s, token, out var span), span, thing));
                AddOwner(draft, report, token);
                break;
            case Role.Place or Role.FromPlace or Role.ToPlace when place is not null:
                draft.Places.Add(place with { Role = role switch { Role.FromPlace => PlaceRole.From, Role.ToPlace => PlaceRole.To, _ => slot == "near" ? PlaceRole.Near : PlaceRole.At } });
                Note(draft, report, slot, token, "place");
                break;
            case Role.Place:
                AddPlacesBelow(draft, report, token);
                break;
            case Role.Force when actor is not null && draft.Actors.Count == 0 && !draft.Frame.Has("subject"):
                draft.Actors.Add(actor);
                Note(draft, report, slot, token, "actor");
                break;
            case Role.Force:
                AddWeapon(draft, report, token);
                break;
            case Role.Supporter when actor is not null:
                draft.Supporters.Add(actor);
                break;
            case Role.Weapon when IsWeapon(lemma):
                AddWeapon(draft, report, token);
                break;
        }

        if (role is Role.Recipient && IsWeapon(lemma) && slot is "object" && draft.Type is EventType.Shelling or EventType.Airstrike or EventType.ChemicalAttack or EventType.Bombing)
        {
            AddWeapon(draft, report, token);
        }
        else if (slot == "modifier" && IsWeapon(lemma))
        {
            AddWeapon(draft, report, token);
        }

        if (role is Role.Recipient or Role.Place or Role.ToPlace && IsAgainstHolders(draft.Type))
        {
            AddHolder(draft, report, token);
        }

        if (role is Role.Recipient or Role.Actor && place is null && slot is not "modifier")
        {
            AddPlacesBelow(draft, report, token);
        }
    }

    /// <summary>"gangs of militants", "a convoy of soldiers": what the body is made of, where the word itself says nothing of arms.</summary>
    private Actor? MembersOf(AnnotatedReport report, Sentence s, int token)
    {
        if (!words.Is(s[token].Lemma.ToLowerInvariant(), "body") || ArgumentClasses.IsArmed(report.ActorAt(s.Index, token)?.Value))
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

    /// <summary>"several groups, including the ELN": the groups that a side without a name is said to hold.</summary>
    private void AddNamed(EventDraft draft, AnnotatedReport report, int token, List<Actor> parties)
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
                Note(draft, report, "including", i, "party");
            }
        }
    }

    /// <summary>"anti-government protests", "an anti-ISIL offensive": against whom.</summary>
    private static bool IsOpposed(Sentence s, int token)
    {
        if (s[token].Form.StartsWith("anti-", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        for (var i = token - 1; i >= Math.Max(0, token - 3); i--)
        {
            if (s[i].Form.Equals("anti", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What is fired does nothing by itself: "US missiles hit the base" is an act of the United States.</summary>
    private bool IsProjectile(string lemma) => words.Is(lemma, "rocket") || words.Is(lemma, "missile") || words.Is(lemma, "artillery") || words.Is(lemma, "air-weapon");

    private bool IsWeapon(string lemma) =>
        words.Is(lemma, "air-weapon") || words.Is(lemma, "rocket") || words.Is(lemma, "missile") || words.Is(lemma, "artillery") || words.Is(lemma, "planted")
        || words.Is(lemma, "chemical") || words.Is(lemma, "gun") || words.Is(lemma, "aircraft") || words.Is(lemma, "armor") || words.Is(lemma, "arms") || words.Is(lemma, "knife");

    private void AddWeapon(EventDraft draft, AnnotatedReport report, int token)
    {
        var text = Phrase(report, draft.Sentence, token, out var span);
        if (!draft.Weapons.Any(w => w.Span.Start == span.Start))
        {
            draft.Weapons.Add(new EventObject(text, span, words.Of(draft.Sentence[token].Lemma.ToLowerInvariant())));
        }
    }

    private void AddPhrase(EventDraft draft, AnnotatedReport report, int token, List<Actor> into, string role)
    {
        if (phrases.Read(report, draft.Sentence, token) is { } actor)
        {
            into.Add(actor);
            Note(draft, report, role, token, role);
        }
    }

    /// <summary>Whose base, convoy or position was hit: an actor inside the phrase of the target.</summary>
    private void AddOwner(EventDraft draft, AnnotatedReport report, int token)
    {
        var military = words.Is(draft.Sentence[token].Lemma.ToLowerInvariant(), "military-site");
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

    private static bool IsAgainstHolders(EventType type) =>
        type is EventType.Offensive or EventType.Advance or EventType.Capture or EventType.Airstrike or EventType.Shelling or EventType.Attack or EventType.Destruction or EventType.Bombing or EventType.ChemicalAttack;

    /// <summary>"ISIS-held territory", "the last rebel stronghold": from whom ground is taken; "positions held by rebels": who is hit.</summary>
    private void AddHolder(EventDraft draft, AnnotatedReport report, int token)
    {
        var s = draft.Sentence;
        var takes = draft.Type is EventType.Offensive or EventType.Advance or EventType.Capture;
        foreach (var child in s.Children(token))
        {
            var at = s[child].Deprel is "acl" or "acl:relcl" or "amod" && (takes || s[child].Deprel is not "amod") && words.Is(s[child].Lemma, "holding") ? HolderBelow(report, s, child)
                : takes && s[child].Deprel is "compound" or "amod" or "nmod:poss" && words.Is(s[token].Lemma, "hold") ? child
                : -1;
            if (at >= 0 && report.ActorAt(s.Index, at)?.Value is { } holder && (ArgumentClasses.IsArmed(holder) || holder.Sector is Sectors.Government)
                && !draft.Actors.Exists(a => EventParties.Same(a, holder)) && !draft.Recipients.Exists(r => EventParties.Same(r, holder)))
            {
                draft.Recipients.Add(holder);
                Note(draft, report, "holder", at, "recipient");
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

    private IEnumerable<Actor> ActorsBelow(AnnotatedReport report, Sentence s, int token)
    {
        foreach (var child in s.Children(token).ToArray())
        {
            if (s[child].Deprel is "compound" or "amod" or "nmod" or "nmod:poss" or "nmod:unmarked" or "conj"
                && !words.Is(s[child].Lemma.ToLowerInvariant(), "plain") && report.ActorAt(s.Index, child) is { } mention)
            {
                yield return mention.Value;
            }
        }
    }

    private static void AddPlacesBelow(EventDraft draft, AnnotatedReport report, int token)
    {
        var s = draft.Sentence;
        var (first, end) = (s.SubtreeFirst(token), s.SubtreeEnd(token));
        foreach (var mention in report.PlacesIn(s.Index))
        {
            if (mention.First >= first && mention.End <= end && s.IsBelow(mention.Head, token) && NominalPath(s, mention.Head, token))
            {
                draft.Places.Add(mention.Value with { Role = PlaceRole.At });
            }
        }
    }

    /// <summary>Whether the way up from a token to an ancestor passes only noun phrases, no clause.</summary>
    private static bool NominalPath(Sentence s, int token, int ancestor)
    {
        for (var steps = 0; token != ancestor && token >= 0 && steps < 8; steps++)
        {
            if (s[token].Deprel is "acl" or "acl:relcl" or "advcl" or "conj" or "parataxis")
            {
                return false;
            }

            token = s[token].Head;
        }

        return token == ancestor;
    }

    /// <summary>"31 raids", "three car bombs": how many acts the noun counts.</summary>
    private static void AddCount(EventDraft draft, AnnotatedReport report)
    {
        if (!draft.IsNoun)
        {
            return;
        }

        var s = draft.Sentence;
        foreach (var child in s.Children(draft.Token))
        {
            if (s[child].Deprel == "nummod" && report.NumberAt(s.Index, child) is { Value.Value: { } number } && number is >= 1 and < 100_000 && number == Math.Floor(number))
            {
                draft.Count = (int)number;
            }
        }
    }

    private static string Phrase(AnnotatedReport report, Sentence s, int token, out TextSpan span)
    {
        var first = token;
        while (first > 0 && s[first - 1].Head == token && s[first - 1].Deprel is "compound" or "amod" or "nummod")
        {
            first--;
        }

        span = report.Parsed.SpanOf(s.Index, first, token + 1);
        return span.Text;
    }

    private static void Note(EventDraft draft, AnnotatedReport report, string slot, int token, string what) =>
        draft.Derivation.Add(new DerivationStep($"{draft.Rule}#{slot}", what, report.Parsed.SpanOf(draft.Sentence.Index, token, token + 1)));
}

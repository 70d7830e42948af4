using System.Collections.Frozen;
using Dateline.Actors;
using Dateline.Relations;
using Dateline.Rules;
using Dateline.Syntax;

namespace Dateline.Events;

/// <summary>Turns the fillers of a frame's slots into parties, places, weapons and targets.</summary>
internal sealed class RoleFiller(WordClasses words, ActorPhraseReader phrases, SupportReader support)
{
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
    private readonly PartiesOfPhrase phraseParties = new(words);
    private readonly StrayParties strayParties = new(words);
    private readonly RecipientPhrases recipients = new(words);
    private readonly EventThings things = new(words);

    /// <param name="draft">The event.</param>
    /// <param name="rule">The rule that found it.</param>
    /// <param name="report">The report.</param>
    /// <param name="backing">The ties of backing that its sentence states.</param>
    public void Fill(EventDraft draft, EventRule rule, AnnotatedReport report, List<RelationDraft> backing)
    {
        var defaults = draft.IsNoun ? NounRoles : VerbRoles;
        foreach (var (slot, token) in draft.Frame.Arguments)
        {
            if (token >= draft.First && token < draft.End && !RecipientPhrases.IsPartyWithin(report, draft, slot, token) && (slot != "modifier" || (draft.Type is EventType.AidDelivery && report.ActorAt(draft.Sentence.Index, token)?.Head == draft.Token)))
            {
                continue;
            }

            var role = rule.Roles.TryGetValue(slot, out var own) ? own : defaults.GetValueOrDefault(slot);
            if (role != Role.None)
            {
                Place(draft, report, slot, token, role);
            }
        }

        phraseParties.AddShooter(draft, report);
        phraseParties.AddController(draft, report);
        strayParties.Add(draft, report, rule.Roles.GetValueOrDefault("between") == Role.Side);
        support.OfClause(draft, report, backing);
        MissingActor.Fill(draft, report, words);
        StrayParties.PutHitter(draft, report);
        support.OfActors(draft, report, backing);
        capable.Keep(draft);
        AddCount(draft, report);
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
        var lemma = s[token].LowerLemma;
        var place = report.PlaceAt(s.Index, token)?.Value;
        var actor = phraseParties.MembersOf(report, s, token) ?? report.ActorAt(s.Index, token)?.Value;
        if (role is Role.Recipient && actor is { Sector: Sectors.Unknown, Country: null, Group: not null } && words.Of(lemma) is not null)
        {
            // "the ISIS Training Camp", which looks like the name of a body
            actor = null;
        }

        var byPlaceName = place is not null && (actor is null || slot is "in" or "near" or "at" or "inside" or "around" or "of" or "on" or "object" or "for" or "to" or "from" or "into" && !ArgumentClasses.IsArmed(actor));
        switch (role)
        {
            case Role.Actor or Role.Side when actor is not null && slot == "modifier" && IsOpposed(s, token) && !actor.Text.EndsWith(" military", StringComparison.OrdinalIgnoreCase):
                draft.Recipients.Add(actor);
                draft.Note(report, slot, token, "recipient");
                break;
            case Role.Actor when actor is { Sector: Sectors.Civilian } && slot == "poss" && draft.Type is EventType.Evacuation:
                // "their evacuation"
                draft.Recipients.Add(actor);
                draft.Note(report, slot, token, "recipient");
                break;
            case Role.Actor or Role.Side when slot == "modifier" && words.Is(lemma, "plain"):
                break;
            case Role.Actor when slot == "modifier" && actor is { Group: null } && words.Is(lemma, "building"):
                // "the U.S. embassy bombing"
                draft.Recipients.Add(actor);
                draft.Note(report, slot, token, "recipient");
                break;
            case Role.Actor or Role.Side when actor is { Country: null, Group: null, Name: null } && s[token].Upos == Upos.Pron:
                break;
            case Role.Actor when slot == "poss" && s[token].Upos == Upos.Pron && draft.Frame.First("by") is >= 0 and var doer && report.ActorAt(s.Index, doer) is not null:
                // "the troops launched their offensive"
                break;
            case Role.Actor when things.IsProjectile(lemma) && slot != "modifier":
                draft.Actors.AddRange(phraseParties.ActorsBelow(report, s, token).Where(a => a.Country is not null || a.Group is not null));
                things.AddWeapon(draft, report, token);
                break;
            case Role.Actor or Role.Side when actor is not null:
                draft.Actors.Add(PartiesOfPhrase.IsSharedForce(report, s, token) ? actor with { Sector = Sectors.Military } : actor);
                draft.Note(report, slot, token, "actor");
                phraseParties.AddNamed(draft, report, token, draft.Actors);
                PartiesOfPhrase.AddPaired(draft, report, slot, token);
                break;
            case Role.Actor or Role.Side when place is { Precision: PlacePrecision.Country } && slot is "subject" or "by" or "poss" or "from":
                draft.Actors.Add(State(place));
                draft.Note(report, slot, token, "actor");
                break;
            case Role.Actor or Role.Side when slot is "subject" or "by" && place is null:
                AddPhrase(draft, report, token, draft.Actors, "actor");
                break;
            case Role.Recipient when place is { Precision: PlacePrecision.Country } && slot is "object" or "against" or "on" && IsBetweenStates(draft.Type):
                draft.Recipients.Add(State(place));
                draft.Note(report, slot, token, "recipient");
                break;
            case Role.Recipient when place is { Feature: "PPLC" } && actor is null && slot is "object" or "against" or "on" or "to" && EventTypes.IsBetweenParties(draft.Type):
                draft.Recipients.Add(State(place));
                draft.Note(report, slot, token, "recipient");
                break;
            case Role.Recipient or Role.ToPlace or Role.FromPlace when byPlaceName:
                draft.Places.Add(place! with { Role = role switch { Role.FromPlace => PlaceRole.From, Role.ToPlace => PlaceRole.To, _ => PlaceRole.At } });
                draft.Note(report, slot, token, "place");
                break;
            case Role.Recipient when slot == "object" && s[draft.Token].Lemma is "fire" or "launch" && things.IsProjectile(lemma):
                break;
            case Role.Recipient when lemma is "other" && draft.IsNoun && slot == "on":
                // "four soldiers were killed and two others wounded in an attack": the toll says of what kind they are
                break;
            case Role.Recipient when actor is { Group: null } && draft.Recipients.Count > 0 && RecipientPhrases.IsPart(s, token):
                break;
            case Role.Recipient when actor is not null && RecipientPhrases.JoinedTo(draft, report, token, actor) is >= 0 and var joined:
                draft.Recipients[joined] = RecipientPhrases.Joined(report, s, draft.Recipients[joined], token, actor);
                break;
            case Role.Recipient when actor is not null && !recipients.IsBareThing(s, token, lemma, actor):
                draft.Recipients.Add(actor);
                draft.Note(report, slot, token, "recipient");
                phraseParties.AddNamed(draft, report, token, draft.Recipients);
                break;
            case Role.Recipient when words.Is(lemma, "dissent"):
                // "a crackdown on peaceful protests": on whoever protests
                var phrase = EventThings.Phrase(report, s, token, out var extent);
                draft.Recipients.Add(new Actor { Text = phrase, Span = extent, Sector = Sectors.Opposition, Country = report.Theatre });
                break;
            case Role.Recipient when words.Is(lemma, "person") || (lemma is "reinforcement" && slot is "object"):
                AddPhrase(draft, report, token, draft.Recipients, "recipient");
                break;
            case Role.Recipient when words.Of(lemma) is { } thing && s[token].Upos is Upos.Noun or Upos.Propn:
                EventThings.AddTarget(draft, report, token, thing);
                phraseParties.AddOwner(draft, report, token);
                break;
            case Role.Place or Role.FromPlace or Role.ToPlace when place is not null:
                draft.Places.Add(place with { Role = role switch { Role.FromPlace => PlaceRole.From, Role.ToPlace => PlaceRole.To, _ => slot == "near" ? PlaceRole.Near : PlaceRole.At } });
                draft.Note(report, slot, token, "place");
                break;
            case Role.Place:
                AddPlacesBelow(draft, report, token);
                break;
            case Role.Force when actor is not null && draft.Actors.Count == 0 && !draft.Frame.Has("subject"):
                draft.Actors.Add(actor);
                draft.Note(report, slot, token, "actor");
                break;
            case Role.Force:
                things.AddWeapon(draft, report, token);
                break;
            case Role.Supporter when actor is not null:
                draft.Supporters.Add(actor);
                break;
            case Role.Weapon when things.IsWeapon(lemma):
                things.AddWeapon(draft, report, token);
                break;
        }

        if (role is Role.Recipient && things.IsWeapon(lemma) && slot is "object" && draft.Type is EventType.Shelling or EventType.Airstrike or EventType.ChemicalAttack or EventType.Bombing)
        {
            things.AddWeapon(draft, report, token);
        }
        else if (slot == "modifier" && things.IsWeapon(lemma))
        {
            things.AddWeapon(draft, report, token);
        }

        if (role is Role.Recipient or Role.Place or Role.ToPlace && PartiesOfPhrase.IsAgainstHolders(draft.Type))
        {
            phraseParties.AddHolder(draft, report, token);
        }

        if (role is Role.Recipient or Role.Actor && place is null && slot is not "modifier")
        {
            AddPlacesBelow(draft, report, token);
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

    private void AddPhrase(EventDraft draft, AnnotatedReport report, int token, List<Actor> into, string role)
    {
        if (phrases.Read(report, draft.Sentence, token) is { } actor)
        {
            into.Add(actor);
            draft.Note(report, role, token, role);
        }
    }

    private static void AddPlacesBelow(EventDraft draft, AnnotatedReport report, int token)
    {
        var s = draft.Sentence;
        var (first, end) = (s.SubtreeFirst(token), s.SubtreeEnd(token));
        foreach (var mention in report.PlacesIn(s.Index))
        {
            if (mention.First >= first && mention.End <= end && s.IsBelow(mention.Head, token) && NominalPath(s, mention.Head, token) && FrameReader.PrepositionOf(s, mention.Head) is not "from")
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
}

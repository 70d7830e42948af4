using System.Collections.Immutable;
using Dateline.Rules;
using Dateline.Syntax;

namespace Dateline.Actors;

/// <summary>Coreference over a report, sentence by sentence: surnames, acronyms, pronouns, "the group".</summary>
internal sealed class ActorResolver(ParsedReport parsed, ActorLexicon lexicon)
{
    private const int PronounReach = 3;

    private readonly ImmutableArray<Mention<Actor>>.Builder resolved = ImmutableArray.CreateBuilder<Mention<Actor>>();
    private readonly Antecedents antecedents = new(lexicon);
    private readonly HashSet<int> heads = [];

    public ImmutableArray<Mention<Actor>> Mentions() => resolved.ToImmutable();

    public void Resolve(Sentence sentence, List<FoundActor> found)
    {
        heads.Clear();
        foreach (var actor in found)
        {
            heads.Add(actor.Mention.Head);
        }

        var next = 0;
        for (var token = 0; token < sentence.Length; token++)
        {
            while (next < found.Count && found[next].Mention.First <= token)
            {
                Take(sentence, found[next++]);
            }

            if (heads.Contains(token))
            {
                continue;
            }

            if (sentence[token].Upos == Upos.Pron)
            {
                AddPronoun(sentence, token);
            }
            else if (sentence[token].Upos is Upos.Propn && !IsCovered(found, token))
            {
                AddName(sentence, token);
            }
        }

        while (next < found.Count)
        {
            Take(sentence, found[next++]);
        }
    }

    private static bool IsCovered(List<FoundActor> found, int token)
    {
        foreach (var actor in found)
        {
            if (actor.Mention.Covers(token))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A surname or acronym of someone met before that the name finder passed over.</summary>
    private void AddName(Sentence sentence, int token)
    {
        var form = sentence[token].Form;
        if (IsAcronym(form) && antecedents.Acronym(form) is { } actor)
        {
            Keep(sentence, new FoundActor(MentionOf(sentence, token, actor), ActorNature.Body, null));
        }
        else if (sentence[token].Deprel is not ("flat" or "compound") && antecedents.Person(form) is { } person)
        {
            Keep(sentence, new FoundActor(MentionOf(sentence, token, person.Actor), ActorNature.Person, null));
        }
    }

    private static bool IsAcronym(string form)
    {
        if (form.Length is < 2 or > 8)
        {
            return false;
        }

        var upper = 0;
        foreach (var c in form)
        {
            upper += char.IsUpper(c) ? 1 : 0;
        }

        return upper >= 2 && upper >= form.Length - 1;
    }

    private static Actor Becomes(Actor mention, Actor antecedent) => mention with
    {
        Name = antecedent.Name ?? antecedent.Text,
        Country = antecedent.Country,
        Sector = antecedent.Sector,
        Group = antecedent.Group,
        Role = mention.Role ?? antecedent.Role,
    };

    private void Take(Sentence sentence, FoundActor found)
    {
        var mention = found.Mention;
        var actor = Linked(sentence, found);
        if (IsStray(actor, mention) && !FoundActor.Speaks(sentence, mention.Head, lexicon))
        {
            return;
        }

        Keep(sentence, found with { Mention = mention with { Value = actor } });
        ReadAcronym(sentence, mention.End, actor);
    }

    private void Keep(Sentence sentence, FoundActor found)
    {
        resolved.Add(found.Mention);
        antecedents.Add(found, sentence);
    }

    /// <summary>"the Kachin Relief Committee (KRC)" gives the letters that name for the rest of the report.</summary>
    private void ReadAcronym(Sentence sentence, int end, Actor actor)
    {
        if (end + 2 < sentence.Length && sentence[end].Form == "(" && IsAcronym(sentence[end + 1].Form) && sentence[end + 2].Form is ")" or ";" or ",")
        {
            antecedents.AddAcronym(sentence[end + 1].Form, actor with { Name = actor.Name ?? actor.Text, Role = null });
        }
    }

    private Actor Linked(Sentence sentence, FoundActor found)
    {
        var actor = found.Actor;
        if (actor.Sector is null or Sectors.Unknown && IsAcronym(actor.Text) && antecedents.Acronym(actor.Text) is { } known)
        {
            return Becomes(actor, known);
        }

        if (actor.Name is { } name && (found.Nature == ActorNature.Person || actor.Sector is null or Sectors.Unknown)
            && antecedents.Person(name) is { } person && person.Actor.Name!.Length >= name.Length)
        {
            return Becomes(actor, person.Actor);
        }

        if (found.Bare && Possessor(sentence, found.Mention) is { } possessor && found.Role is { Kind: RoleKind.Force or RoleKind.Craft or RoleKind.Person or RoleKind.Title or RoleKind.Body })
        {
            return Possessed(actor, found.Role, possessor);
        }

        if (found is { Bare: true, Role.OfTheatre: true, Actor.Sector: Sectors.Military } && FirstOfList(sentence, found.Mention) is { Value: { Sector: Sectors.Military, Country: { } country } })
        {
            return actor with { Country = country };
        }

        return found.Role is { } role && found.Bare && IsBare(actor, found.Mention, sentence) && Anaphora.Find(antecedents, sentence, found, role, FoundActor.Speaks(sentence, found.Mention.Head, lexicon)) is { } antecedent
            ? Becomes(actor, antecedent.Actor)
            : actor;
    }

    /// <summary>"Russian planes and helicopters": the mention that a conjunct without an article of its own is joined to.</summary>
    private Mention<Actor>? FirstOfList(Sentence sentence, Mention<Actor> mention)
    {
        var head = sentence[mention.Head];
        if (head.Deprel is not "conj" || sentence.Child(mention.Head, "det", "case") >= 0)
        {
            return null;
        }

        for (var i = resolved.Count - 1; i >= 0 && resolved[i].Sentence == sentence.Index; i--)
        {
            if (resolved[i].Head == head.Head)
            {
                return resolved[i];
            }
        }

        return null;
    }

    /// <summary>A single word that only the name finder takes for a person: as often a place it does not know.</summary>
    private static bool IsStray(Actor actor, Mention<Actor> mention) =>
        actor is { Sector: Sectors.Unknown, Country: null, Group: null, Role: null, Name: not null } && mention.End - mention.First == 1;

    private static bool IsBare(Actor actor, Mention<Actor> mention, Sentence sentence)
    {
        if (actor.Group is not null || actor.Name is not null)
        {
            return false;
        }

        var determiner = mention.First > 0 ? sentence[mention.First - 1] : null;
        return determiner is { Deprel: "det" } && determiner.Form.ToLowerInvariant() is "the" or "this" or "that" or "these" or "those";
    }

    private Actor? Possessor(Sentence sentence, Mention<Actor> mention)
    {
        var before = mention.First - 1;
        if (before < 0 || sentence[before].Xpos != "PRP$")
        {
            return null;
        }

        return Antecedent(sentence, before)?.Actor;
    }

    private static Actor Possessed(Actor actor, ActorRole role, Actor possessor)
    {
        if (actor.Group is not null)
        {
            return actor;
        }

        if (role.Term is "ally")
        {
            return actor with { Sector = possessor.Sector is Sectors.Military ? Sectors.ProGovernmentMilitia : actor.Sector, Country = possessor.Country };
        }

        if (possessor.Group is not null && role.SectorFrom != SectorSource.Fixed)
        {
            return actor with { Group = possessor.Group, Country = possessor.Country, Sector = possessor.Sector, Name = possessor.Name };
        }

        return role.Sector is Sectors.Civilian ? actor : actor with { Country = possessor.Country ?? actor.Country };
    }

    private FoundActor? Antecedent(Sentence sentence, int token)
    {
        var speaking = FoundActor.Speaks(sentence, token, lexicon);
        var subject = sentence[token] is { Deprel: "obj", Head: >= 0 and var verb } && !sentence[token].Form.Contains("sel", StringComparison.OrdinalIgnoreCase) ? ClauseSubjects.Of(sentence, verb, 0) : -1;
        bool IsFree(FoundActor found) => subject < 0 || found.Mention.Sentence != sentence.Index || found.Mention.Head != subject;
        return sentence[token].Form.ToLowerInvariant() switch
        {
            "he" or "him" or "his" or "himself" or "she" or "her" or "hers" or "herself" =>
                antecedents.Nearest(f => f.Nature == ActorNature.Person && IsFree(f) && (!speaking || f.Actor.Name is not null || f.Actor.Role is not null), sentence.Index, PronounReach + 2, speaking)
                ?? antecedents.Nearest(f => f.Nature == ActorNature.Person && IsFree(f), sentence.Index, PronounReach + 2, speaking),
            "it" or "its" or "itself" =>
                antecedents.Nearest(f => f.Nature == ActorNature.Body && f.Role?.Kind is not (RoleKind.Craft or RoleKind.Thing or RoleKind.Speech), sentence.Index, PronounReach, speaking) is { } body && IsFree(body) ? body : null,
            "they" or "them" or "their" or "themselves" =>
                antecedents.Nearest(f => f.Nature == ActorNature.People && IsFree(f), sentence.Index, 1, speaking)
                ?? antecedents.Nearest(f => f.Nature != ActorNature.Person && IsFree(f) && f.Role?.Kind is not RoleKind.Thing && !IsState(f), sentence.Index, PronounReach, speaking),
            _ => null,
        };
    }

    /// <summary>Whether a country's name stands for its government, which is "it".</summary>
    private static bool IsState(FoundActor found) => found is { Nature: ActorNature.Body, Role: null, Actor: { Sector: Sectors.Government, Group: null } };

    private void AddPronoun(Sentence sentence, int token)
    {
        if (sentence[token].Deprel is "expl" || Antecedent(sentence, token) is not { } antecedent || (antecedent.Mention.Sentence < sentence.Index && IsOfThing(sentence, token)))
        {
            return;
        }

        var mention = MentionOf(sentence, token, antecedent.Actor);
        resolved.Add(mention);
        antecedents.Add(antecedent with { Mention = mention }, sentence);
    }

    /// <summary>"the blast was so strong that it shattered windows": a thing that is the subject earlier in the sentence is nearer than a party of one before.</summary>
    private bool IsOfThing(Sentence sentence, int token)
    {
        if (sentence[token] is not { Deprel: "nsubj" or "nsubj:pass" or "nmod:poss" } || sentence[token].Form.ToLowerInvariant() is not ("it" or "its") || FoundActor.Speaks(sentence, token, lexicon))
        {
            return false;
        }

        for (var i = 0; i < token; i++)
        {
            if (sentence[i] is { Deprel: "nsubj" or "nsubj:pass", Upos: Upos.Noun, Xpos: "NN" } && !heads.Contains(i) && sentence.Child(i, "nmod:poss") < 0)
            {
                return true;
            }
        }

        return false;
    }

    private Mention<Actor> MentionOf(Sentence sentence, int token, Actor actor)
    {
        var span = parsed.SpanOf(sentence.Index, token, token + 1);
        var self = new Actor { Text = span.Text, Span = span };
        return new Mention<Actor>(sentence.Index, token, token + 1, token, Becomes(self, actor));
    }
}

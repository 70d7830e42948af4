using Dateline.Syntax;

namespace Dateline.Actors;

/// <summary>Gathers the actor mentions of a sentence before coreference: noun phrases, then names inside and outside them.</summary>
internal sealed partial class MentionCollector
{
    private readonly SentenceNames names;
    private readonly MentionIndex<Quantity> numbers;
    private readonly ActorDescriber describer;
    private readonly PersonReader persons;
    private readonly PhraseWidener widener;
    private readonly List<FoundActor> mentions = [];

    public MentionCollector(SentenceNames names, string? theatre, MentionIndex<Quantity> numbers)
    {
        this.names = names;
        this.numbers = numbers;
        describer = new ActorDescriber(names, theatre);
        persons = new PersonReader(names, describer);
        widener = new PhraseWidener(names);
    }

    public List<FoundActor> Collect()
    {
        mentions.Clear();
        var sentence = names.Sentence;
        for (var token = 0; token < sentence.Length; token++)
        {
            if (NounPhraseExtent.IsHead(sentence, token) || IsNominalAdjective(token))
            {
                AddPhrase(token);
            }
        }

        foreach (var match in names.Matches)
        {
            AddName(match);
        }

        for (var token = 0; token < sentence.Length; token++)
        {
            AddRoleModifier(token);
        }

        mentions.Sort(static (a, b) => a.Mention.First != b.Mention.First
            ? a.Mention.First.CompareTo(b.Mention.First) : b.Mention.End.CompareTo(a.Mention.End));
        return mentions;
    }

    private bool IsNominalAdjective(int token) =>
        (names.Sentence[token] is { Upos: Upos.Adj or Upos.Verb, Deprel: "nsubj" or "nsubj:pass" or "obj" or "obl:agent" or "obl" or "nmod" or "conj" }
            && names.Sentence[token].Xpos is "JJ" or "VBN" or "NN" or "NNS" && names.RoleEndingAt(token) is not null)
        || (token > 0 && names.Sentence[token].Upos is Upos.Verb && names.RoleEndingAt(token) is { Role.Kind: RoleKind.Force }
            && names.MatchAt(token - 1) is { LostPossessive: true } or { Sense.Sort: NameSort.Nationality })
        || (names.Sentence[token].Upos is Upos.Verb && names.Sentence[token].Form.EndsWith("men", StringComparison.OrdinalIgnoreCase)
            && names.RoleEndingAt(token) is { Role.IsPerson: true });

    private void AddPhrase(int head)
    {
        var sentence = names.Sentence;
        var (first, end) = NounPhraseExtent.Of(sentence, head);
        if (names.MatchAt(head) is { } match && match.Sense.Sort is NameSort.Group or NameSort.Leader)
        {
            (first, end) = (Math.Min(first, match.First), Math.Max(end, match.End));
        }

        if ((names.RoleEndingAt(end - 1) ?? names.RoleEndingAt(head)) is { Role.Kind: not RoleKind.Address } ending && ending.End > head)
        {
            first = widener.Widen(first, ending);
            end = widener.WithComplement(end, ending);
        }

        var actor = persons.Read(ref first, ref end, head);
        var isPerson = actor is not null;
        if (actor is null)
        {
            actor = describer.Describe(first, end, head);
            if (actor is not null && names.RoleEndingAt(end - 1) is null && names.RoleEndingAt(head) is null && names.MatchAt(head) is { } nation && !IsActing(nation, head))
            {
                actor = null;
            }
        }

        actor ??= Organisation(first, end, head);
        if (actor is not null)
        {
            var role = isPerson ? null : (names.RoleEndingAt(head) ?? names.RoleEndingAt(end - 1))?.Role;
            Add(first, end, head, Counted(actor, first, end), isPerson ? ActorNature.Person : NatureOf(role, head), role);
        }
    }

    private bool IsActing(NameMatch match, int head) => match.Sense.Sort switch
    {
        NameSort.Country or NameSort.Capital => GovernmentNames.Acts(names.Sentence, head, match.Sense.Sort, names.Lexicon) || IsListed(match, head),
        NameSort.Nationality => names.Sentence[head].Upos is Upos.Noun or Upos.Propn && GovernmentNames.Acts(names.Sentence, head, NameSort.Country, names.Lexicon),
        _ => true,
    };

    /// <summary>Whether a country stands right after one that acts: "between Russia Iran and Turkey" with its commas lost.</summary>
    private bool IsListed(NameMatch match, int head)
    {
        var before = match.First - 1;
        while (before > 0 && names.Sentence[before].Form is "," or "and")
        {
            before--;
        }

        return match.Sense.Sort is NameSort.Country && before >= 0 && names.MatchAt(before) is { Sense.Sort: NameSort.Country } other
            && OwnerOf(other.End - 1) is { Value.Sector: Sectors.Government } && names.Sentence.Child(head, "case") < 0;
    }

    /// <summary>A name that the name finder takes for an organisation and no list holds.</summary>
    private Actor? Organisation(int first, int end, int head)
    {
        if (names.Sentence[head].Name != NameKind.Organisation || names.IsPlace(head) || names.MatchAt(head) is not null)
        {
            return null;
        }

        var text = describer.TextOf(first, end);
        return new Actor { Text = text.Text, Span = text, Name = text.Text, Sector = Sectors.Unknown, Group = Institutions.Slug(text.Text) };
    }

    private Actor Counted(Actor actor, int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (names.Sentence[token].Upos == Upos.Num && numbers.At(names.Sentence.Index, token) is { Value: { Unit: null, Value: { } value } } number
                && number.First >= first && number.End <= end && value is >= 1 and <= int.MaxValue && value == Math.Floor(value))
            {
                return actor with { Count = (int)value };
            }
        }

        return actor;
    }

    private ActorNature NatureOf(ActorRole? role, int head)
    {
        if (role is null)
        {
            return names.MatchAt(head)?.Sense.Sort switch
            {
                NameSort.Leader => ActorNature.Person,
                NameSort.Nationals or NameSort.People => ActorNature.People,
                _ => ActorNature.Body,
            };
        }

        return role.PluralOnly || (role.IsPerson && names.Sentence[head].Xpos is "NNS" or "NNPS") ? ActorNature.People
            : role.IsPerson ? ActorNature.Person : ActorNature.Body;
    }

    private void Add(int first, int end, int head, Actor actor, ActorNature nature, ActorRole? role)
    {
        foreach (var found in mentions)
        {
            if (found.Mention.First == first && found.Mention.End == end)
            {
                return;
            }
        }

        mentions.Add(new FoundActor(new Mention<Actor>(names.Sentence.Index, first, end, HeadOf(first, end, head), actor), nature, role, IsBare(first, end)));
    }

    private bool IsBare(int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (names.MatchAt(token) is not null || names.IsPlace(token) || (names.Sentence[token].Upos == Upos.Propn && names.RoleEndingAt(token) is null))
            {
                return false;
            }
        }

        return true;
    }

    private int HeadOf(int first, int end, int head)
    {
        for (var steps = 0; steps < end - first; steps++)
        {
            var governor = names.Sentence[head].Head;
            if (governor < first || governor >= end)
            {
                return head;
            }

            head = governor;
        }

        return head;
    }

    /// <summary>A listed name that no phrase has as its own: inside one ("Assad" in "Assad's forces") or where the parse went astray.</summary>
    private void AddName(NameMatch match)
    {
        var head = HeadOf(match.First, match.End, match.End - 1);
        var owner = OwnerOf(head);
        if (owner is not null && owner.Head == head)
        {
            return;
        }

        var sense = match.Sense;
        if (sense.Sort is NameSort.Group or NameSort.Leader)
        {
            Add(match.First, match.End, head, describer.Named(match, match.First, match.End) with { Text = Cut(match).Text, Span = Cut(match) },
                sense.Sort == NameSort.Leader ? ActorNature.Person : ActorNature.Body, null);
            return;
        }

        var link = names.LinkAfter(match);
        if (link is "commands")
        {
            AddCoalition(match);
        }

        if (link is "backs" or "commands" or "brokers" or "allied-with" or "affiliated-with" or "controls")
        {
            Add(match.First, match.End, head, Nation(match, Sectors.Government), ActorNature.Body, null);
            return;
        }

        var governor = names.Sentence[head].Head;
        if (sense.Sort is NameSort.Nationality && names.Sentence[head].Deprel is "conj" && governor >= 0 && names.Sentence[governor].Deprel is "amod" && names.MatchAt(governor)?.Sense.Sort is NameSort.Nationality
            && names.Sentence[governor].Head is >= 0 and var deed && IsDeedPhrase(deed))
        {
            // "Ethiopian and Eritrean airstrikes"
            Add(match.First, match.End, head, Nation(match, Sectors.Military), ActorNature.Body, null);
            return;
        }

        if (sense.Sort is NameSort.Nationality && owner is null && names.Sentence[head].Deprel is "amod" && governor >= 0 && names.RoleEndingAt(governor) is { Role: { IsArmed: true } or { Kind: RoleKind.Force or RoleKind.Craft } } && IsPaired(head))
        {
            // "French and Malian troops"
            Add(match.First, match.End, head, Nation(match, Sectors.Military), ActorNature.Body, null);
            return;
        }

        if (governor < 0 || owner is not null || sense.Sort is NameSort.People or NameSort.Nationals || link is not null)
        {
            return;
        }

        if (IsDeedPhrase(governor) && names.Sentence[head].Deprel is "amod" or "compound" or "nmod:poss" or "nmod:unmarked" or "nmod:desc" or "nmod")
        {
            // "the Kabul bombing" is a bombing in Kabul, "Kabul's bombing" one by its state
            if (sense.Sort is NameSort.Nationality || (names.Sentence[head].Deprel is not "nmod" && !(sense.Sort is NameSort.Capital && names.Sentence[head].Deprel is "compound")))
            {
                Add(match.First, match.End, head, Nation(match, Sectors.Military), ActorNature.Body, null);
            }
        }
        else if (sense.Sort is NameSort.Country && names.Sentence[head].Deprel is "nmod:poss" or "compound" && !names.IsPlace(governor))
        {
            Add(match.First, match.End, head, Nation(match, Sectors.Government), ActorNature.Body, null);
        }
    }

    private bool IsPaired(int nationality) =>
        names.Sentence.Child(nationality, "conj") is >= 0 and var other && names.MatchAt(other) is { Sense.Sort: NameSort.Nationality };

    private bool IsDeedPhrase(int token) => names.IsDeed(token) || (names.Sentence[token].Head is >= 0 and var up && names.Sentence[token].Deprel is "compound" && names.IsDeed(up));

    private TextSpan Cut(NameMatch match) => TextSpan.Of(names.Text, match.Start, match.Stop);

    private Actor Nation(NameMatch match, string sector)
    {
        var text = Cut(match);
        return new Actor { Text = text.Text, Span = text, Country = match.Sense.Country, Sector = sector };
    }

    private Mention<Actor>? OwnerOf(int token)
    {
        Mention<Actor>? owner = null;
        foreach (var found in mentions)
        {
            if (found.Mention.Covers(token) && (owner is null || found.Mention.Head == token))
            {
                owner = found.Mention;
            }
        }

        return owner;
    }
}

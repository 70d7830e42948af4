using Dateline.Syntax;

namespace Dateline.Actors;

/// <summary>Reads whose a noun is: "Syrian", "rebel", "Assad's" before it, "of the Free Syrian Army", "loyal to Damascus" after it.</summary>
internal sealed class IdentityReader(SentenceNames names)
{
    private static readonly string[] Attributions = ["of", "from", "for", "at", "in", "to", "with", "by", "within", "inside"];

    /// <summary>Modifiers in tokens <c>[first, end)</c> before a role, the nearest deciding the sector.</summary>
    public Identity Before(int first, int end, ActorRole role)
    {
        var identity = new Identity();
        string? sector = null;
        for (var token = end - 1; token >= first; token--)
        {
            if (names.MatchAt(token) is { } match && match.First >= first)
            {
                if (names.PrefixOf(match.First) is { } prefix)
                {
                    sector ??= prefix is "anti" ? null : match.Sense.Sort is NameSort.Leader ? Sectors.ProGovernmentMilitia : null;
                }
                else if (names.LinkAfter(match) is { } link ? link is "located-in" or "commands" && match.Sense.Sort is not NameSort.Group : !Opposes(match))
                {
                    identity.Take(match.Sense);
                }

                token = match.First;
                continue;
            }

            if (names.ModifierAt(token) is { } effect && sector is null)
            {
                sector = role.IsArmed ? effect.Armed : effect.Civil;
            }
        }

        if (identity.Group is null)
        {
            identity.Sector = sector ?? identity.Sector;
        }

        return identity;
    }

    /// <summary>Adds what stands after the head: prepositional attributes, "loyal to", "belonging to".</summary>
    public void After(Identity identity, int head, int end, ActorRole role)
    {
        var sentence = names.Sentence;
        foreach (var child in sentence.Children(head))
        {
            if (child < end - 1 && child <= head)
            {
                continue;
            }

            if (sentence.Is(child, "nmod") && HasAttribution(sentence, child, role))
            {
                Below(identity, child, role);
            }
            else if (child > head && sentence[child].Deprel is "acl" or "amod" && sentence[child].Lemma is "loyal" or "belong" or "affiliate" or "ally" or "belonging")
            {
                Below(identity, child, role);
            }
        }
    }

    /// <summary>What a lost or unattached tail says: "member of X" read token by token where the parse has let go of it.</summary>
    public void Adjacent(Identity identity, int end, ActorRole role)
    {
        var sentence = names.Sentence;
        if (end + 1 >= sentence.Length || sentence[end].Lemma is not ("of" or "from" or "for" or "at"))
        {
            return;
        }

        for (var token = end + 1; token < Math.Min(sentence.Length, end + 7) && sentence[token].Upos is not (Upos.Verb or Upos.Punct or Upos.Adp); token++)
        {
            if (names.MatchAt(token) is { } match && names.LinkAfter(match) is null && Accepts(match.Sense, role))
            {
                identity.Take(match.Sense);
                return;
            }
        }
    }

    private static bool HasAttribution(Sentence sentence, int token, ActorRole role)
    {
        var preposition = sentence.Child(token, "case");
        if (preposition < 0)
        {
            return false;
        }

        var word = sentence[preposition].LowerLemma;
        return word is "of" or "from" or "for"
            || (role.Kind is RoleKind.Title or RoleKind.Source or RoleKind.Speech or RoleKind.Person && Attributions.AsSpan().Contains(word));
    }

    private static bool Accepts(NameSense sense, ActorRole role) =>
        sense.Sort is not (NameSort.Capital or NameSort.People) && !(role.Kind == RoleKind.Thing && sense.Sort != NameSort.Group);

    private bool Opposes(NameMatch match) =>
        match.First > 0 && (names.Sentence[match.First - 1].Lemma is "anti" or "former" or "ex"
            || (names.IsHyphen(match.First - 1) && match.First > 1 && names.Sentence[match.First - 2].Lemma is "anti" or "ex" or "non"));

    private void Below(Identity identity, int top, ActorRole role)
    {
        var sentence = names.Sentence;
        for (var token = sentence.SubtreeFirst(top); token < sentence.SubtreeEnd(top); token++)
        {
            if (!sentence.IsBelow(token, top) || InsideClause(sentence, token, top))
            {
                continue;
            }

            if (names.MatchAt(token) is { } match && names.LinkAfter(match) is null && !Opposes(match) && Accepts(match.Sense, role))
            {
                identity.Take(match.Sense);
            }
            else if (identity.Sector is null && names.RoleEndingAt(token) is { Role.Sector: { } sector } of && role.Sector is null or Sectors.Unknown or Sectors.Government
                && role.SectorFrom == SectorSource.Open && (of.Role.IsArmed || of.Role.Kind is RoleKind.Body or RoleKind.Force or RoleKind.Group or RoleKind.Thing))
            {
                identity.Sector = sector;
            }
            else if (identity.Sector is null && role.SectorFrom == SectorSource.Open && names.ModifierAt(token) is { } effect)
            {
                identity.Sector = role.IsArmed ? effect.Armed : effect.Civil;
            }
        }
    }

    private static bool InsideClause(Sentence sentence, int token, int top)
    {
        for (var at = token; at != top && at >= 0; at = sentence[at].Head)
        {
            if (sentence[at].Deprel is "acl:relcl" or "advcl" or "acl" or "conj" or "parataxis" or "appos")
            {
                return true;
            }
        }

        return false;
    }
}

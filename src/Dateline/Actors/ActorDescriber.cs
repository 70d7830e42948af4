using Dateline.Syntax;

namespace Dateline.Actors;

/// <summary>Reads a noun phrase as an actor: a listed group, a role with its nationality or group, or a person with a title.</summary>
internal sealed class ActorDescriber(SentenceNames names, string? theatre)
{
    private readonly IdentityReader identities = new(names);

    /// <summary>The actor that tokens <c>[first, end)</c> with this head describe, or null where they name no actor by themselves.</summary>
    public Actor? Describe(int first, int end, int head)
    {
        var role = names.RoleEndingAt(end - 1) ?? names.RoleEndingAt(head);
        if (role is { } word && names.MatchAt(word.End - 1) is { Sense.Sort: NameSort.Country or NameSort.Capital })
        {
            role = null;
        }

        var match = names.MatchAt(head) ?? (end > head + 1 ? names.MatchAt(end - 1) : null);
        if (match is { Sense.Sort: NameSort.Group or NameSort.Leader } named && (role is null || named.First <= role.Value.First))
        {
            return Named(named, first, end);
        }

        if (role is { } found && found.First >= first)
        {
            return Described(found, first, end, head);
        }

        return match is { } other ? Nation(other, first, end) : null;
    }

    /// <summary>The actor of a listed name.</summary>
    public Actor Named(NameMatch match, int first, int end)
    {
        var sense = match.Sense;
        var text = TextOf(Math.Min(first, match.First), Math.Max(end, match.End));
        return new Actor
        {
            Text = text.Text,
            Span = text,
            Name = sense.Name,
            Country = sense.Country,
            Sector = sense.Sector,
            Group = sense.Group,
            Role = sense.Sort == NameSort.Leader ? TitleBefore(first, match.First) : null,
        };
    }

    /// <summary>The actor of a role phrase whose head is the role.</summary>
    public Actor? Described(RoleMatch found, int first, int end, int head)
    {
        var role = found.Role;
        if (role.Kind == RoleKind.Institute && !char.IsUpper(names.Sentence[found.End - 1].Form[0]))
        {
            return null;
        }

        var identity = identities.Before(first, found.First, role);
        if (identity.Group is null)
        {
            identities.After(identity, head, end, role);
            if (identity.Group is null && role.Kind is RoleKind.Person or RoleKind.Title or RoleKind.Source or RoleKind.Group)
            {
                identities.Adjacent(identity, end, role);
            }
        }

        if (role.Kind == RoleKind.Thing && identity.Group is null && (identity.Sector is null || identity.Country is null && identity.Sector is Sectors.Unidentified))
        {
            if (role.Sector is null)
            {
                return null;
            }
        }

        if (role.Term is "affiliate" or "offshoot")
        {
            identity = new Identity();
        }

        if (identity.Group is null && end < names.Sentence.Length && role.Kind is RoleKind.Group or RoleKind.Source or RoleKind.Body or RoleKind.Force
            && names.MatchAt(end) is { Sense.Sort: NameSort.Group } follower && follower.First == end)
        {
            identity = new Identity();
            identity.Take(follower.Sense);
            end = follower.End;
        }

        var sector = SectorOf(role, identity);
        var group = GroupOf(role, identity);
        var text = TextOf(first, Math.Max(end, found.End));
        var actor = new Actor
        {
            Text = text.Text,
            Span = text,
            Name = group is not null ? identity.Name : null,
            Country = CountryOf(role, identity, group),
            Sector = sector,
            Group = group,
            Role = role.Kind is RoleKind.Title or RoleKind.Source ? text.Text : null,
        };
        return Institutions.Named(actor, role, first, found.First, end, names);
    }

    public TextSpan TextOf(int first, int end)
    {
        var sentence = names.Sentence;
        return TextSpan.Of(names.Text, sentence[first].Start, sentence[end - 1].End);
    }

    private static string? SectorOf(ActorRole role, Identity identity)
    {
        if (role.SectorFrom == SectorSource.Fixed)
        {
            return role.Sector;
        }

        if (identity.Group is not null)
        {
            return identity.Sector ?? role.Sector;
        }

        if (role.SectorFrom == SectorSource.Armed)
        {
            return role.Sector is Sectors.Military && identity.Sector is Sectors.Rebel or Sectors.ProGovernmentMilitia ? identity.Sector : role.Sector;
        }

        if (identity.Sector is not null)
        {
            return identity.Sector;
        }

        if (role.Sector is null && role.Term is "ally" or "supporter" && identity.Country is not null && identity.People is null)
        {
            return Sectors.Government;
        }

        return identity.People is not null && role.Sector is Sectors.Military && identity.Country is not "IRQ" ? Sectors.Rebel : role.Sector ?? Sectors.Unknown;
    }

    private static string? GroupOf(ActorRole role, Identity identity) =>
        role.SectorFrom == SectorSource.Fixed && role.Kind is not (RoleKind.Source or RoleKind.Title or RoleKind.Body or RoleKind.Group) ? null : identity.Group;

    private string? CountryOf(ActorRole role, Identity identity, string? group)
    {
        if (group is not null)
        {
            return identity.Country;
        }

        return identity.Country ?? (role.OfTheatre || (identity.People is not null && role.IsArmed) || identity.Sector is Sectors.Rebel or Sectors.Military or Sectors.Opposition ? theatre : null);
    }

    private Actor Nation(NameMatch match, int first, int end)
    {
        var text = TextOf(first, end);
        var sense = match.Sense;
        return new Actor
        {
            Text = text.Text,
            Span = text,
            Country = sense.Country ?? (sense.Sort == NameSort.People ? theatre : null),
            Sector = sense.Sort is NameSort.Country or NameSort.Capital ? Sectors.Government : Sectors.Civilian,
        };
    }

    private string? TitleBefore(int first, int end)
    {
        while (end > first && names.Sentence[end - 1].Upos is Upos.Punct or Upos.Part)
        {
            end--;
        }

        return end > first ? TextOf(first, end).Text : null;
    }
}

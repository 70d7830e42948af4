namespace Dateline.Actors;

/// <summary>What the words around a role say of whose it is, filled in from left to right.</summary>
internal sealed class Identity
{
    public string? Country { get; set; }

    /// <summary>Sector that the modifiers give, or null.</summary>
    public string? Sector { get; set; }

    public string? Group { get; set; }

    /// <summary>Name of the group or of the leader in possession.</summary>
    public string? Name { get; set; }

    /// <summary>The kind column of the group.</summary>
    public string? GroupKind { get; set; }

    /// <summary>"Kurdish", "Sunni": a people without a state.</summary>
    public string? People { get; set; }

    public bool IsEmpty => Country is null && Sector is null && Group is null && People is null;

    public void Take(NameSense sense)
    {
        switch (sense.Sort)
        {
            case NameSort.Group:
                Group ??= sense.Group;
                Name ??= sense.Name;
                GroupKind ??= sense.Kind;
                Country ??= sense.Country;
                Sector ??= sense.Sector;
                break;
            case NameSort.Leader:
                Country ??= sense.Country;
                if (sense.Sector is not Sectors.Government)
                {
                    Group ??= sense.Group;
                    Sector ??= sense.Sector;
                }

                break;
            case NameSort.People:
                People ??= sense.Name;
                Country ??= sense.Country;
                break;
            default:
                Country ??= sense.Country;
                break;
        }
    }
}

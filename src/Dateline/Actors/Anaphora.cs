using Dateline.Syntax;

namespace Dateline.Actors;

/// <summary>Finds what a definite description stands for: "the group", "the ministry", "the official", "the statement".</summary>
internal static class Anaphora
{
    private const int GroupReach = 8;

    public static FoundActor? Find(Antecedents antecedents, Sentence sentence, FoundActor found, ActorRole role, bool speaking)
    {
        var at = sentence.Index;
        return role.Kind switch
        {
            RoleKind.Group => Group(antecedents, role, found, at, speaking),
            RoleKind.Source or RoleKind.Title => antecedents.Last(f => IsSame(f, role) && f.Actor.Text.Length > found.Actor.Text.Length, at, GroupReach),
            RoleKind.Person when found.Nature == ActorNature.Person =>
                antecedents.Last(f => f.Nature == ActorNature.Person && IsSame(f, role) && f.Actor.Name is not null, at, GroupReach),
            RoleKind.Person => Fighters(antecedents, role, at)
                ?? (role.IsArmed ? antecedents.Last(f => f.Nature == ActorNature.People && IsSame(f, role) && f.Actor.Country is not null && !f.Bare, at, GroupReach) : null),
            RoleKind.Body or RoleKind.Force when found.Mention.Head == found.Mention.First => antecedents.Last(f => IsSame(f, role) && f.Actor.Sector == role.Sector && (f.Actor.Country is not null || f.Actor.Group is not null)
                && f.Actor.Text.Length > found.Actor.Text.Length, at, GroupReach),
            RoleKind.Force when !role.OfTheatre => antecedents.Last(f => f.Actor.Sector == role.Sector && f.Actor.Country is not null && SharesArm(f.Actor.Text, role.Term), at, GroupReach),
            RoleKind.Speech => antecedents.Nearest(
                f => f.Nature != ActorNature.People && f.Role?.Kind is not (RoleKind.Craft or RoleKind.Thing or RoleKind.Person) && f.Actor.Sector is not (Sectors.Journalist or Sectors.Civilian), at, 3, true),
            _ => null,
        };
    }

    /// <summary>"the air group" is of the aerospace forces named before.</summary>
    private static bool SharesArm(string name, string term)
    {
        var arm = term.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space ? term[..space] : name;
        foreach (var word in name.Split(' '))
        {
            if (word.Equals(arm, StringComparison.OrdinalIgnoreCase) || (arm is "air" && word.StartsWith("aero", StringComparison.OrdinalIgnoreCase)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSame(FoundActor earlier, ActorRole role) =>
        string.Equals(earlier.Role?.Term, role.Term, StringComparison.Ordinal)
        || (earlier.Actor.Role is { } title && title.Contains(role.Term, StringComparison.OrdinalIgnoreCase))
        || (earlier is { Nature: ActorNature.Body, Role: null, Actor.Name: { } name } && name.Contains(role.Term, StringComparison.OrdinalIgnoreCase));

    private static FoundActor? Group(Antecedents antecedents, ActorRole role, FoundActor found, int at, bool speaking)
    {
        if (role.Term is not ("group" or "organization" or "movement" or "agency")
            && antecedents.Last(f => f.Actor.Group is not null && IsSame(f, role), at, 100) is { } same)
        {
            return same;
        }

        if (role.Term is "coalition" or "alliance")
        {
            return antecedents.Last(f => f.Actor.Group is { } slug && (slug.Contains("coalition", StringComparison.Ordinal) || f.Role?.Term is "coalition" or "alliance"), at, 100);
        }

        var sector = found.Actor.Sector;
        var country = found.Bare ? null : found.Actor.Country;
        return antecedents.Nearest(
            f => (country is null || f.Actor.Country == country) && f.Actor.Group is not null && f.Nature == ActorNature.Body && Suits(sector, f.Actor.Sector, role), at, GroupReach, speaking);
    }

    private static bool Suits(string? wanted, string? sector, ActorRole role) => wanted switch
    {
        Sectors.Rebel => sector is Sectors.Rebel or Sectors.ProGovernmentMilitia,
        Sectors.NonGovernmental => sector is Sectors.NonGovernmental || (sector is Sectors.Medical && role.Term is not ("monitor" or "monitoring group")),
        Sectors.ProGovernmentMilitia => sector is Sectors.ProGovernmentMilitia or Sectors.Rebel,
        Sectors.Military when role.Term is "coalition" => sector is Sectors.Military or Sectors.Opposition or Sectors.Rebel,
        Sectors.Journalist => sector is Sectors.Journalist,
        null or Sectors.Unknown => role.Term is "agency" ? sector is Sectors.Journalist or Sectors.International
            : sector is Sectors.Rebel or Sectors.NonGovernmental or Sectors.ProGovernmentMilitia or Sectors.Medical or Sectors.Opposition,
        _ => sector == wanted,
    };

    /// <summary>"the militants" after a named group are its men, as long as it is the only one near.</summary>
    private static FoundActor? Fighters(Antecedents antecedents, ActorRole role, int at) =>
        role.Term is "militant" or "terrorist" or "jihadist" or "extremist"
            ? antecedents.Last(f => f.Actor.Group is not null && f.Actor.Sector is Sectors.Rebel, at, 2)
            : null;
}

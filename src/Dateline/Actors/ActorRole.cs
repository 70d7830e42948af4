namespace Dateline.Actors;

/// <summary>A row of <c>roles.tsv</c>.</summary>
/// <param name="Term">Its dictionary form.</param>
/// <param name="Sector">PLOVER sector, or null where only its modifiers say.</param>
/// <param name="Kind">What kind of noun it is.</param>
/// <param name="SectorFrom">Whether modifiers change the sector.</param>
/// <param name="OfTheatre">Without a nationality it belongs to the country of the war.</param>
/// <param name="PluralOnly">"forces", "troops".</param>
/// <param name="IsPerson">Counts people; a singular one can be "he" or "she".</param>
internal sealed record ActorRole(
    string Term, string? Sector, RoleKind Kind, SectorSource SectorFrom, bool OfTheatre, bool PluralOnly, bool IsPerson)
{
    /// <summary>Whether it bears arms: "opposition fighters" are rebels, "opposition leaders" are not.</summary>
    public bool IsArmed => Kind is RoleKind.Force or RoleKind.Craft or RoleKind.Thing || (Kind is RoleKind.Person or RoleKind.Group
        && Sector is Sectors.Rebel or Sectors.Military or Sectors.ProGovernmentMilitia or Sectors.Unidentified || Sector is null)
        || Term is "commander";
}

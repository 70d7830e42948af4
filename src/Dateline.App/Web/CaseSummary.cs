namespace Dateline.App.Web;

/// <summary>What the case is and holds.</summary>
/// <param name="Name">File name without its extension.</param>
/// <param name="Version">Version of Dateline that serves it.</param>
/// <param name="Counts">Facts of each kind, and reports.</param>
/// <param name="FirstDay">First day of any fact.</param>
/// <param name="LastDay">Last day of any fact.</param>
internal sealed record CaseSummary(string Name, string Version, KindCounts Counts, string? FirstDay, string? LastDay);

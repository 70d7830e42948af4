namespace Dateline.App.Web;

/// <summary>A place of the map.</summary>
/// <param name="Key">For the filter <c>place</c>.</param>
/// <param name="Precision">How finely these facts have it: site, settlement, near, district, province, region, country, sea.</param>
/// <param name="RadiusKm">They lie within this distance of the point.</param>
/// <param name="Facts">Facts whose main place it is.</param>
/// <param name="Asserted">Those of them told as having happened.</param>
internal sealed record MapPlace(
    string Key, string Name, string? Country, string? Admin1, double Lat, double Lon, PlacePrecision Precision, double? RadiusKm, long Facts, long Asserted);

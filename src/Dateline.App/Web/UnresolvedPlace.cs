namespace Dateline.App.Web;

/// <summary>A place name that the gazetteer does not know.</summary>
internal sealed record UnresolvedPlace(string Key, string Name, long Facts);

namespace Dateline.Storage;

/// <summary>A place of the map with the number of facts whose main place it is.</summary>
/// <param name="Key">Key (pl-...), for the filter.</param>
/// <param name="Place">The place with the precision and radius these facts have it in.</param>
public sealed record PlaceCount(string Key, Place Place, long Facts);

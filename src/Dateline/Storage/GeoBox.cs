namespace Dateline.Storage;

/// <summary>A box on the map, WGS 84 degrees; it does not cross the 180th meridian.</summary>
public readonly record struct GeoBox(double South, double West, double North, double East);

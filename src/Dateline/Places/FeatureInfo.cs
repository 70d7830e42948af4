namespace Dateline.Places;

/// <summary>How finely a feature of a code is known, and its usual radius in kilometres (null: the gazetteer gives it).</summary>
internal readonly record struct FeatureInfo(PlacePrecision Precision, double? RadiusKm, PlaceKind Kind);

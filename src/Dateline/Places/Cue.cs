namespace Dateline.Places;

/// <summary>A feature word beside a name: the kind it tells and how surely, 0..1.</summary>
internal readonly record struct Cue(PlaceKind Kind, double Weight);

namespace Dateline;

/// <summary>Where the report's day comes from.</summary>
public enum PublishedBasis
{
    Given,
    Metadata,
    Dateline,
    Text,
    Inferred,
    Unknown,
}

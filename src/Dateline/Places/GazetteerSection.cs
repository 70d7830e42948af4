namespace Dateline.Places;

/// <summary>The sections of the gazetteer file, in file order.</summary>
internal enum GazetteerSection
{
    /// <summary>First posting of each bucket, 32 bits each.</summary>
    Buckets,

    Postings,
    Entries,

    /// <summary>Length byte and UTF-8 bytes, each string once.</summary>
    Strings,

    /// <summary>Rows "ISO 3166-2, alpha-3, English name", one a line.</summary>
    Regions,

    /// <summary>Rows "alpha-2, alpha-3, English name", one a line.</summary>
    Countries,

    /// <summary>Feature codes, one a line.</summary>
    Features,

    /// <summary>String offsets of second-level region names, 32 bits each.</summary>
    Counties,

    /// <summary>(entry, string offset of "a|b|c"), 32 bits each, by entry.</summary>
    Aliases,

    /// <summary>Low 32 bits of the keys of given names, sorted.</summary>
    GivenNames,

    /// <summary>As <see cref="Buckets"/>, for transliteration keys.</summary>
    SkeletonBuckets,

    SkeletonPostings,

    /// <summary>(entry, radius in metres), 32 bits each, by entry: places whose extent the sources or hand tables give.</summary>
    Radii,
}

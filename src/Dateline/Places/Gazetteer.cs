using System.Collections.Immutable;
using System.IO.MemoryMappedFiles;
using System.Runtime.InteropServices;
using System.Text;

namespace Dateline.Places;

/// <summary>
/// The compiled gazetteer, memory-mapped. Entries are numbers below <see cref="Count"/>; names are looked up by <see cref="PlaceNameKey"/> without allocation.
/// Thread-safe.
/// </summary>
internal sealed unsafe class Gazetteer
{
    private readonly MemoryMappedFile file;
    private readonly MemoryMappedViewAccessor view;
    private readonly byte* start;
    private readonly (int Offset, int Length)[] sections;
    private readonly ImmutableArray<string> features;

    /// <summary>For each region the outlines that may take a place out of it, with the region they give it; null for most.</summary>
    private readonly (Outline Outline, int Region)[]?[] outlined;
    private readonly UserPlaces user;

    private Gazetteer(string path, MemoryMappedFile file, Boundaries boundaries, IEnumerable<UserPlace> added)
    {
        this.file = file;
        view = file.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read);
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
        var length = new FileInfo(path).Length;
        var header = length >= 12 ? new ReadOnlySpan<uint>(start, 3) : default;
        if (header.IsEmpty || header[0] != GazetteerFormat.Magic || header[1] != GazetteerFormat.Version
            || header[2] != Enum.GetValues<GazetteerSection>().Length)
        {
            throw new InvalidDataException($"{path}: not a gazetteer of version {GazetteerFormat.Version}; rebuild it with compile-gazetteer");
        }

        sections = new (int, int)[header[2]];
        for (var i = 0; i < sections.Length; i++)
        {
            var pair = new ReadOnlySpan<int>(start + 12 + (i * 8), 2);
            sections[i] = (pair[0], pair[1]);
            if (pair[0] < 0 || pair[1] < 0 || (long)pair[0] + pair[1] > length)
            {
                throw new InvalidDataException($"{path}: section {(GazetteerSection)i} lies outside the file");
            }
        }

        Count = sections[(int)GazetteerSection.Entries].Length / GazetteerFormat.EntrySize;
        features = [.. Lines(GazetteerSection.Features)];
        Countries = [.. Lines(GazetteerSection.Countries).Select(Country.Parse)];
        var countryIndex = Countries.Select((c, i) => (c.Alpha3, i)).ToDictionary(p => p.Alpha3, p => p.i, StringComparer.Ordinal);
        Regions = [.. Lines(GazetteerSection.Regions).Select(line => Places.Region.Parse(line, countryIndex, boundaries))];
        outlined = Outlined(path, boundaries);
        user = new(added.Where(p => countryIndex.ContainsKey(p.Country)), Count);
    }

    /// <summary>Number of entries.</summary>
    public int Count { get; }

    public ImmutableArray<Region> Regions { get; }

    public ImmutableArray<Country> Countries { get; }

    /// <exception cref="InvalidDataException">The file is not a gazetteer of this version.</exception>
    public static Gazetteer Open(string path, Boundaries boundaries, IEnumerable<UserPlace> added) =>
        new(path, MemoryMappedFile.CreateFromFile(path, FileMode.Open, null, 0, MemoryMappedFileAccess.Read), boundaries, added);

    /// <summary>Writes what a name can mean into <paramref name="into"/> and returns how many there are (at most its length).</summary>
    public int Find(PlaceNameKey key, Span<Posting> into)
    {
        if (key.Letters == 0)
        {
            return 0;
        }

        var own = user.Find(key.Hash, into);
        return own + Find(key.Hash, GazetteerSection.Buckets, GazetteerSection.Postings, into[own..]);
    }

    /// <summary>Whether any entry has the name.</summary>
    public bool Has(PlaceNameKey key)
    {
        Span<Posting> one = stackalloc Posting[1];
        return Find(key, one) > 0;
    }

    /// <summary>The entry of a country, or null.</summary>
    public int? CountryEntry(string alpha3)
    {
        var country = Countries.FirstOrDefault(c => string.Equals(c.Alpha3, alpha3, StringComparison.Ordinal));
        Span<Posting> found = stackalloc Posting[PlaceCandidates.Max];
        foreach (var posting in found[..(country is null ? 0 : Find(PlaceNameKey.Of(country.Name), found))])
        {
            if (Feature(posting.Entry) is "PCLI" && Alpha3(posting.Entry) == alpha3)
            {
                return posting.Entry;
            }
        }

        return null;
    }

    /// <summary>The entry that a row of the demonym table stands for: alpha-3, or "=" and the name of a wider region.</summary>
    public int? DemonymEntry(string target)
    {
        if (target[0] is not '=')
        {
            return CountryEntry(target);
        }

        Span<Posting> found = stackalloc Posting[PlaceCandidates.Max];
        foreach (var posting in found[..Find(PlaceNameKey.Of(target.AsSpan(1)), found)])
        {
            if ((posting.Flags & PostingFlags.Press) != 0 && Feature(posting.Entry) is "CONT" or "ADM1" or "RGNE")
            {
                return posting.Entry;
            }
        }

        return null;
    }

    /// <summary>Entries whose names sound alike (<see cref="Skeleton"/>); proposals only.</summary>
    public int FindAlike(string skeleton, Span<Posting> into) => Find(
        PlaceNameKey.Of(skeleton).Hash, GazetteerSection.SkeletonBuckets, GazetteerSection.SkeletonPostings, into);

    public double Latitude(int entry) => Added(entry) is { } own ? own.Lat : GazetteerFormat.UnpackLatitude(Packed24(entry, 0));

    public double Longitude(int entry) => Added(entry) is { } own ? own.Lon : GazetteerFormat.UnpackLongitude(Packed24(entry, 3));

    public string Name(int entry) => Added(entry) is { } own ? own.Name : String((int)Packed24(entry, 6));

    public Region Region(int entry) => Regions[RegionIndex(entry)];

    public int RegionIndex(int entry)
    {
        if (Added(entry) is { } own)
        {
            return RegionOf(own);
        }

        var region = MemoryMarshal.Read<ushort>(Row(entry)[9..]);
        foreach (var (outline, other) in outlined[region] ?? [])
        {
            if (outline.Contains(Latitude(entry), Longitude(entry)))
            {
                return other;
            }
        }

        return region;
    }

    public int CountryIndex(int entry) => Regions[RegionIndex(entry)].Country;

    /// <summary>ISO alpha-3, or null for seas and regions over several countries.</summary>
    public string? Alpha3(int entry) => Countries[CountryIndex(entry)].Alpha3 is { Length: 3 } code && code is not "---" ? code : null;

    public string Feature(int entry) => Added(entry) is { } own ? own.Feature : features[Row(entry)[11]];

    public double Population(int entry) => Added(entry) is not null ? 0 : GazetteerFormat.UnpackPopulation(Row(entry)[12]);

    public long? Geonames(int entry) => Added(entry) is not null ? null : MemoryMarshal.Read<uint>(Row(entry)[13..]) is var id and not 0 ? id : null;

    public string? County(int entry)
    {
        if (entry >= Count)
        {
            return null;
        }

        var index = MemoryMarshal.Read<ushort>(Row(entry)[17..]);
        return index == 0 ? null : String(MemoryMarshal.Cast<byte, int>(Section(GazetteerSection.Counties))[index]);
    }

    /// <summary>Other names of an entry, the most useful first.</summary>
    public ImmutableArray<string> Aliases(int entry) => Added(entry) is { } own
        ? [.. own.Aliases]
        : FindPair(GazetteerSection.Aliases, entry) is { } offset ? [.. String(offset).Split('|')] : [];

    /// <summary>Radius that the tables give for this very place, in kilometres.</summary>
    public double? RadiusKm(int entry) => FindPair(GazetteerSection.Radii, entry) is { } metres ? metres / 1000.0 : null;

    /// <summary>Whether a word is a common given name.</summary>
    public bool IsGivenName(ReadOnlySpan<char> word) =>
        MemoryMarshal.Cast<byte, uint>(Section(GazetteerSection.GivenNames)).BinarySearch((uint)PlaceNameKey.Of(word).Hash) >= 0;

    private (Outline Outline, int Region)[]?[] Outlined(string path, Boundaries boundaries)
    {
        var byRegion = new (Outline Outline, int Region)[]?[Regions.Length];
        var indexes = Regions.Select((r, i) => (r.Code, i)).ToDictionary(p => p.Code, p => p.i, StringComparer.Ordinal);
        foreach (var outline in boundaries.Outlines)
        {
            foreach (var code in outline.From.Append(outline.Region))
            {
                if (!indexes.ContainsKey(code))
                {
                    throw new InvalidDataException($"{path}: no region {code}, which disputed.tsv names");
                }
            }

            foreach (var code in outline.From)
            {
                byRegion[indexes[code]] = [.. byRegion[indexes[code]] ?? [], (outline, indexes[outline.Region])];
            }
        }

        return byRegion;
    }

    private UserPlace? Added(int entry) => entry < Count ? null : user.Places[entry - Count];

    private int RegionOf(UserPlace place)
    {
        var whole = 0;
        for (var i = 0; i < Regions.Length; i++)
        {
            if (Countries[Regions[i].Country].Alpha3 == place.Country)
            {
                if (string.Equals(Regions[i].Name, place.Admin1, StringComparison.OrdinalIgnoreCase))
                {
                    return i;
                }

                whole = Regions[i].Name is null ? i : whole;
            }
        }

        return whole;
    }

    private int Find(ulong hash, GazetteerSection bucketSection, GazetteerSection postingSection, Span<Posting> into)
    {
        var buckets = MemoryMarshal.Cast<byte, int>(Section(bucketSection));
        var bucket = GazetteerFormat.Bucket(hash);
        var postings = Section(postingSection)[(buckets[bucket] * GazetteerFormat.PostingSize)..(buckets[bucket + 1] * GazetteerFormat.PostingSize)];
        var rest = GazetteerFormat.Rest(hash);
        var n = 0;
        for (var i = 0; i < postings.Length && n < into.Length; i += GazetteerFormat.PostingSize)
        {
            if (Read24(postings[i..]) == rest)
            {
                var packed = Read24(postings[(i + 3)..]);
                into[n++] = new((int)(packed & (GazetteerFormat.MaxEntries - 1)), (PostingFlags)(packed >> 20));
            }
        }

        return n;
    }

    private int? FindPair(GazetteerSection section, int entry)
    {
        var pairs = MemoryMarshal.Cast<byte, (int Entry, int Value)>(Section(section));
        var (low, high) = (0, pairs.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (pairs[middle].Entry == entry)
            {
                return pairs[middle].Value;
            }

            (low, high) = pairs[middle].Entry < entry ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }

    private ReadOnlySpan<byte> Section(GazetteerSection section) =>
        new(start + sections[(int)section].Offset, sections[(int)section].Length);

    private ReadOnlySpan<byte> Row(int entry) => Section(GazetteerSection.Entries).Slice(entry * GazetteerFormat.EntrySize, GazetteerFormat.EntrySize);

    private uint Packed24(int entry, int at) => Read24(Row(entry)[at..]);

    private static uint Read24(ReadOnlySpan<byte> bytes) => (uint)(bytes[0] | (bytes[1] << 8) | (bytes[2] << 16));

    private string String(int offset)
    {
        var strings = Section(GazetteerSection.Strings);
        return Encoding.UTF8.GetString(strings.Slice(offset + 1, strings[offset]));
    }

    private IEnumerable<string> Lines(GazetteerSection section) =>
        Encoding.UTF8.GetString(Section(section)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
}

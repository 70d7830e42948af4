using System.Buffers.Binary;
using System.Text;
using Dateline.Places;

namespace Dateline.Training.Places;

/// <summary>Writes the gazetteer file of <see cref="GazetteerFormat"/>.</summary>
internal sealed class GazetteerWriter
{
    private readonly MemoryStream strings = new();
    private readonly Dictionary<string, int> offsets = new(StringComparer.Ordinal);

    public void Write(string path, List<GazetteerPlace> places, RegionSource regions, IEnumerable<string> givenNames, Func<GazetteerPlace, bool> byEar)
    {
        var features = places.Select(p => p.Feature).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var regionCodes = regions.Regions.Keys.ToList();
        var regionIndex = regionCodes.Select((code, i) => (code, i)).ToDictionary(p => p.code, p => p.i, StringComparer.Ordinal);
        var counties = new List<string> { "" };
        var countyIndex = new Dictionary<string, int>(StringComparer.Ordinal);
        var entries = new byte[places.Count * GazetteerFormat.EntrySize];
        var names = new List<(ulong Hash, int Packed)>();
        var skeletons = new List<(ulong Hash, int Packed)>();
        var aliases = new List<byte>();
        var radii = new List<byte>();
        for (var i = 0; i < places.Count; i++)
        {
            var place = places[i];
            WriteEntry(entries.AsSpan(i * GazetteerFormat.EntrySize), place, regionIndex[place.Region], features.IndexOf(place.Feature), County(place));
            foreach (var group in place.Names.GroupBy(n => PlaceNameKey.Of(n.Name)).Where(g => g.Key.Letters > 0))
            {
                var flags = group.Select(n => n.Flags).Aggregate((a, b) => (a & b & PostingFlags.Alternate) | ((a | b) & PostingFlags.Press) | (a & b & PostingFlags.Short))
                    | (group.Key.Article ? PostingFlags.Article : 0);
                names.Add((group.Key.Hash, i | ((int)flags << 20)));
            }

            if (byEar(place))
            {
                foreach (var skeleton in place.Names.Take(3).Select(n => Skeleton.Of(n.Name)).Distinct(StringComparer.Ordinal).Where(s => s.Length >= 3))
                {
                    skeletons.Add((PlaceNameKey.Of(skeleton).Hash, i));
                }
            }

            if (place.Aliases.Count > 0)
            {
                AddPair(aliases, i, Text(string.Join('|', place.Aliases.Take(6))));
            }

            if (place.RadiusKm is { } radius)
            {
                AddPair(radii, i, (int)Math.Round(radius * 1000));
            }
        }

        var countyOffsets = counties.SelectMany(c => BitConverter.GetBytes(Text(c))).ToArray();
        var given = givenNames.Select(n => (uint)PlaceNameKey.Of(n).Hash).Distinct().Order().SelectMany(BitConverter.GetBytes).ToArray();
        var sections = new Dictionary<GazetteerSection, byte[]>
        {
            [GazetteerSection.Buckets] = Buckets(names),
            [GazetteerSection.Postings] = Postings(names),
            [GazetteerSection.Entries] = entries,
            [GazetteerSection.Regions] = Lines(regions.Regions.Select(r => $"{r.Key}\t{r.Value.Alpha3}\t{r.Value.Name}")),
            [GazetteerSection.Countries] = Lines(regions.Countries.Select(c => $"{c.Alpha2}\t{c.Alpha3}\t{c.Name}")),
            [GazetteerSection.Features] = Lines(features),
            [GazetteerSection.Counties] = countyOffsets,
            [GazetteerSection.Aliases] = [.. aliases],
            [GazetteerSection.GivenNames] = given,
            [GazetteerSection.SkeletonBuckets] = Buckets(skeletons),
            [GazetteerSection.SkeletonPostings] = Postings(skeletons),
            [GazetteerSection.Radii] = [.. radii],
            [GazetteerSection.Strings] = strings.ToArray(),
        };
        WriteFile(path, sections);

        int County(GazetteerPlace place)
        {
            if (place.County is not { } name || (!countyIndex.TryGetValue(name, out var index) && counties.Count > ushort.MaxValue))
            {
                return 0;
            }

            if (index == 0)
            {
                index = counties.Count;
                counties.Add(name);
                countyIndex[name] = index;
            }

            return index;
        }
    }

    private void WriteEntry(Span<byte> row, GazetteerPlace place, int region, int feature, int county)
    {
        Write24(row, GazetteerFormat.PackLatitude(place.Lat));
        Write24(row[3..], GazetteerFormat.PackLongitude(place.Lon));
        Write24(row[6..], (uint)Text(place.Name));
        BinaryPrimitives.WriteUInt16LittleEndian(row[9..], (ushort)region);
        row[11] = (byte)feature;
        row[12] = GazetteerFormat.PackPopulation(place.Population);
        BinaryPrimitives.WriteUInt32LittleEndian(row[13..], (uint)place.Geonames);
        BinaryPrimitives.WriteUInt16LittleEndian(row[17..], (ushort)county);
    }

    private int Text(string text)
    {
        if (offsets.TryGetValue(text, out var offset))
        {
            return offset;
        }

        var bytes = Encoding.UTF8.GetBytes(text);
        var length = Math.Min(255, bytes.Length);
        offset = (int)strings.Length;
        offsets[text] = offset < 1 << 24 ? offset : throw new InvalidOperationException("more than 16 MB of names");
        strings.WriteByte((byte)length);
        strings.Write(bytes, 0, length);
        return offset;
    }

    private static byte[] Buckets(List<(ulong Hash, int Packed)> names)
    {
        var counts = new int[(1 << GazetteerFormat.BucketBits) + 1];
        foreach (var (hash, _) in names)
        {
            counts[GazetteerFormat.Bucket(hash) + 1]++;
        }

        for (var i = 1; i < counts.Length; i++)
        {
            counts[i] += counts[i - 1];
        }

        return [.. counts.SelectMany(BitConverter.GetBytes)];
    }

    private static byte[] Postings(List<(ulong Hash, int Packed)> names)
    {
        var bytes = new byte[names.Count * GazetteerFormat.PostingSize];
        var at = 0;
        foreach (var (hash, packed) in names.OrderBy(n => n.Hash >> (64 - GazetteerFormat.BucketBits - 24)).ThenBy(n => n.Packed & (GazetteerFormat.MaxEntries - 1)))
        {
            Write24(bytes.AsSpan(at), GazetteerFormat.Rest(hash));
            Write24(bytes.AsSpan(at + 3), (uint)packed);
            at += GazetteerFormat.PostingSize;
        }

        return bytes;
    }

    private static void WriteFile(string path, Dictionary<GazetteerSection, byte[]> sections)
    {
        var order = Enum.GetValues<GazetteerSection>();
        using var file = File.Create(path);
        using var writer = new BinaryWriter(file);
        writer.Write(GazetteerFormat.Magic);
        writer.Write(GazetteerFormat.Version);
        writer.Write(order.Length);
        var offset = 12 + (8 * order.Length);
        foreach (var section in order)
        {
            offset = (offset + 7) & ~7;
            writer.Write(offset);
            writer.Write(sections[section].Length);
            offset += sections[section].Length;
        }

        foreach (var section in order)
        {
            while (file.Position % 8 != 0)
            {
                writer.Write((byte)0);
            }

            writer.Write(sections[section]);
        }
    }

    private static byte[] Lines(IEnumerable<string> lines) => Encoding.UTF8.GetBytes(string.Join('\n', lines));

    private static void AddPair(List<byte> bytes, int entry, int value)
    {
        bytes.AddRange(BitConverter.GetBytes(entry));
        bytes.AddRange(BitConverter.GetBytes(value));
    }

    private static void Write24(Span<byte> at, uint value) => (at[0], at[1], at[2]) = ((byte)value, (byte)(value >> 8), (byte)(value >> 16));
}

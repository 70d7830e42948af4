namespace Dateline.Places;

/// <summary>
/// Layout of <c>data/places/gazetteer.bin</c>, little-endian: magic, version, section count, then (offset, length) of each section as 32-bit numbers.
/// </summary>
internal static class GazetteerFormat
{
    public const uint Magic = 0x5A474C44;
    public const uint Version = 1;

    /// <summary>Bits of the key that choose a bucket; the next 24 bits stand in the posting.</summary>
    public const int BucketBits = 17;

    /// <summary>24 bits of the key, 20 bits of entry number, 4 bits of <see cref="PostingFlags"/>.</summary>
    public const int PostingSize = 6;

    /// <summary>Latitude 3, longitude 3, name 3, region 2, feature 1, population 1, GeoNames id 4, second-level region 2.</summary>
    public const int EntrySize = 19;

    public const int MaxEntries = 1 << 20;

    /// <summary>Population p is stored as round(16 * log2(1 + p) / 2), so within 5 %.</summary>
    public const double PopulationStep = 8;

    public static int Bucket(ulong hash) => (int)(hash >> (64 - BucketBits));

    public static uint Rest(ulong hash) => (uint)(hash >> (64 - BucketBits - 24)) & 0xFFFFFF;

    public static uint PackLatitude(double degrees) => (uint)Math.Round((degrees + 90) / 180 * 0xFFFFFF);

    public static uint PackLongitude(double degrees) => (uint)Math.Round((degrees + 180) / 360 * 0xFFFFFF);

    public static double UnpackLatitude(uint packed) => Math.Round((packed * 180.0 / 0xFFFFFF) - 90, 4);

    public static double UnpackLongitude(uint packed) => Math.Round((packed * 360.0 / 0xFFFFFF) - 180, 4);

    public static byte PackPopulation(long population) => (byte)Math.Min(255, Math.Round(PopulationStep * Math.Log2(1 + population)));

    public static double UnpackPopulation(byte packed) => Math.Pow(2, packed / PopulationStep) - 1;
}

using System.Security.Cryptography;

namespace Dateline.Ingest;

/// <summary>SHA-256 of a report's bytes, and the id made of it.</summary>
internal static class Fingerprint
{
    /// <summary>Lower-case hex.</summary>
    public static string Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return Convert.ToHexStringLower(hash);
    }

    /// <summary>The first 16 hex digits.</summary>
    public static string Short(string sha256) => sha256[..16];
}

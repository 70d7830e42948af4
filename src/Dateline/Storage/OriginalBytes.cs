using System.IO.Compression;

namespace Dateline.Storage;

/// <summary>A report's original bytes as a case keeps them: brotli where that is shorter.</summary>
internal static class OriginalBytes
{
    private const int Quality = 5;
    private const int Window = 22;

    public static (string Encoding, byte[] Bytes) Pack(ReadOnlySpan<byte> bytes)
    {
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        return BrotliEncoder.TryCompress(bytes, packed, out var length, Quality, Window) && length < bytes.Length
            ? ("brotli", packed[..length])
            : ("identity", bytes.ToArray());
    }

    /// <exception cref="InvalidDataException">The bytes are not what the encoding and length say.</exception>
    public static byte[] Unpack(string encoding, int count, byte[] bytes)
    {
        if (encoding == "identity")
        {
            return bytes;
        }

        var unpacked = new byte[count];
        return BrotliDecoder.TryDecompress(bytes, unpacked, out var length) && length == count
            ? unpacked
            : throw new InvalidDataException("the stored bytes do not unpack to their length");
    }
}

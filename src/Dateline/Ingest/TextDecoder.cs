using System.Buffers;
using System.Text;

namespace Dateline.Ingest;

/// <summary>
/// Reads bytes as text. In this order: a byte order mark, UTF-16 without one (half of the bytes are zero), valid UTF-8, UTF-8 with a few
/// broken bytes, the charset a page declares, Windows-1252.
/// </summary>
internal static class TextDecoder
{
    private const int SampleBytes = 64 * 1024;
    private static readonly UTF8Encoding StrictUtf8 = new(false, true);

    public static DecodedText Decode(ReadOnlySpan<byte> bytes, bool isPage = false)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
        {
            return new(Encoding.UTF8.GetString(bytes[3..]), "utf-8");
        }

        if (bytes.StartsWith(Encoding.Unicode.Preamble))
        {
            return new(Encoding.Unicode.GetString(bytes[2..]), "utf-16");
        }

        if (bytes.StartsWith(Encoding.BigEndianUnicode.Preamble))
        {
            return new(Encoding.BigEndianUnicode.GetString(bytes[2..]), "utf-16be");
        }

        if (BinarySignature.Of(bytes) is { } kind)
        {
            return new("", "", kind);
        }

        if (Utf16WithoutMark(bytes) is { } utf16)
        {
            return new(utf16.GetString(bytes), utf16.WebName);
        }

        if (bytes.Contains((byte)0) || ControlShare(bytes) > 0.02)
        {
            return new("", "", "binary data");
        }

        var (sequences, broken) = CountUtf8(bytes);
        if (broken == 0 || sequences > 2 * broken)
        {
            return new(Encoding.UTF8.GetString(bytes), "utf-8");
        }

        var encoding = (isPage ? DeclaredCharset.Of(bytes) : null) ?? CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        return new(encoding.GetString(bytes), encoding.WebName);
    }

    /// <summary>Whether the bytes are UTF-8 without error.</summary>
    public static bool IsUtf8(ReadOnlySpan<byte> bytes)
    {
        try
        {
            StrictUtf8.GetCharCount(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    /// <summary>Western, Cyrillic or Arabic text in UTF-16 has zero bytes (of spaces, digits, line ends, letters) on one side only.</summary>
    private static Encoding? Utf16WithoutMark(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4 || bytes.Length % 2 != 0)
        {
            return null;
        }

        var sample = bytes[..Math.Min(bytes.Length, SampleBytes)];
        var (even, odd) = (0, 0);
        for (var i = 0; i + 1 < sample.Length; i += 2)
        {
            even += sample[i] == 0 ? 1 : 0;
            odd += sample[i + 1] == 0 ? 1 : 0;
        }

        var pairs = sample.Length / 2;
        return odd > pairs / 10 && even == 0 ? Encoding.Unicode
            : even > pairs / 10 && odd == 0 ? Encoding.BigEndianUnicode
            : null;
    }

    private static double ControlShare(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, SampleBytes)];
        var controls = 0;
        foreach (var b in sample)
        {
            controls += b < 0x20 && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 0x0C or 0x1B) ? 1 : 0;
        }

        return sample.IsEmpty ? 0 : (double)controls / sample.Length;
    }

    private static (int Sequences, int Broken) CountUtf8(ReadOnlySpan<byte> bytes)
    {
        var (sequences, broken) = (0, 0);
        while (!bytes.IsEmpty)
        {
            var ascii = bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            if (ascii < 0)
            {
                break;
            }

            bytes = bytes[ascii..];
            var status = Rune.DecodeFromUtf8(bytes, out _, out var length);
            (sequences, broken) = status == OperationStatus.Done ? (sequences + 1, broken) : (sequences, broken + 1);
            bytes = bytes[length..];
        }

        return (sequences, broken);
    }
}

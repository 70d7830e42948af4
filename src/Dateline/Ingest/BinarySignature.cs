namespace Dateline.Ingest;

/// <summary>Knows common binary files by their first bytes.</summary>
internal static class BinarySignature
{
    /// <summary>"a PDF document", "an image" ..., or null.</summary>
    public static string? Of(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("%PDF-"u8) ? "a PDF document"
        : bytes.StartsWith("PK\u0003\u0004"u8) ? "a ZIP archive or office document"
        : bytes.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]) ? "gzip-compressed data"
        : bytes.StartsWith((ReadOnlySpan<byte>)[0x28, 0xB5, 0x2F, 0xFD]) ? "zstd-compressed data"
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]) ? "an old office document"
        : bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])
            || bytes.StartsWith("GIF8"u8) ? "an image"
        : bytes.StartsWith("SQLite format 3\0"u8) ? "an SQLite database"
        : bytes.StartsWith("{\\rtf"u8) ? "a rich text document"
        : null;

    /// <summary>How to get text out of it.</summary>
    public static string Remedy(string kind) => kind switch
    {
        "a PDF document" => "make it text first: pdftotext -layout FILE - | dateline read -",
        "gzip-compressed data" => "unpack it first: gzip -dc FILE | dateline read -",
        "zstd-compressed data" => "unpack it first: zstd -dc FILE | dateline read -",
        "an SQLite database" => "a case file is opened with other commands, see: dateline --help",
        _ => "give a text, HTML, JSON or JSON Lines file",
    };
}

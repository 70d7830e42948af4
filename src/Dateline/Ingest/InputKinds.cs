using System.Text;

namespace Dateline.Ingest;

/// <summary>Tells an input's form by its file name, else by its first bytes.</summary>
internal static class InputKinds
{
    /// <summary>By file name extension, or null where it says nothing.</summary>
    public static InputKind? Of(string path) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".TXT" or ".TEXT" => InputKind.Text,
        ".HTML" or ".HTM" or ".XHTML" => InputKind.Page,
        ".JSON" => InputKind.Json,
        ".JSONL" or ".NDJSON" => InputKind.JsonLines,
        _ => null,
    };

    /// <summary>By the first bytes: an object or array is JSON (Lines where the first line is whole), a tag a page, anything else text.</summary>
    public static InputKind Sniff(ReadOnlySpan<byte> head)
    {
        // Byte order marks are passed over, and so are the zero bytes of UTF-16.
        var start = Encoding.Latin1.GetString(head).Replace("\0", "", StringComparison.Ordinal)
            .TrimStart('\u00EF', '\u00BB', '\u00BF', '\u00FF', '\u00FE', ' ', '\t', '\r', '\n');
        if (start.StartsWith('{'))
        {
            var line = start.AsSpan();
            var end = line.IndexOf('\n');
            line = (end < 0 ? line : line[..end]).TrimEnd();
            return end < 0 || line.EndsWith('}') ? InputKind.JsonLines : InputKind.Json;
        }

        return start.StartsWith('[') && start.AsSpan(1).TrimStart().StartsWith('{') ? InputKind.Json
            : start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
                || start.StartsWith("<?xml", StringComparison.Ordinal) ? InputKind.Page
            : InputKind.Text;
    }
}

using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Dateline.Ingest;

/// <summary>Reads the reports of one file or pipe.</summary>
internal sealed class StreamReports(InputLimits limits)
{
    private const int HeadBytes = 4096;

    /// <param name="stream">Read once, forward.</param>
    /// <param name="where">Names it in messages.</param>
    /// <param name="source">Its path, or null for a pipe.</param>
    /// <param name="kind">Its form, or null to tell it by its first bytes.</param>
    public IEnumerable<Input> Read(Stream stream, string where, string? source, InputKind? kind)
    {
        var head = new byte[HeadBytes];
        var length = stream.ReadAtLeast(head, kind is null ? head.Length : 2, throwOnEndOfStream: false);
        var whole = new PrefixedStream(head.AsMemory(0, length), stream);
        kind ??= InputKinds.Sniff(head.AsSpan(0, length));
        return kind == InputKind.JsonLines ? Lines(Utf8(whole, head), where, source) : Whole(whole, where, source, kind.Value);
    }

    private IEnumerable<Input> Whole(Stream stream, string where, string? source, InputKind kind)
    {
        var limit = kind == InputKind.Json ? limits.MaxLineBytes : limits.MaxTextBytes;
        var bytes = ReadUpTo(stream, limit, out var size);
        if (bytes is null)
        {
            return
            [
                Input.Failed(
                    where,
                    string.Create(CultureInfo.InvariantCulture, $"{size / 1_000_000.0:0.0} MB, more than the limit of {limits.MaxCharacters:N0} characters"),
                    "raise it with --max-report, or split it"),
            ];
        }

        return kind == InputKind.Json ? Json(bytes, where, source) : [TextOrPage(bytes, where, source, kind)];
    }

    private Input TextOrPage(byte[] bytes, string where, string? source, InputKind kind)
    {
        var decoded = TextDecoder.Decode(bytes, kind == InputKind.Page);
        if (decoded.Junk is { } junk)
        {
            return Input.Failed(where, $"{junk}, not text", BinarySignature.Remedy(junk));
        }

        if (string.IsNullOrWhiteSpace(decoded.Text))
        {
            return Input.Failed(where, "empty", "give a report with text in it");
        }

        if (decoded.Text.Length > limits.MaxCharacters)
        {
            return JsonReport.TooLarge(where, decoded.Text.Length, limits);
        }

        var sha = Fingerprint.Of(bytes);
        return Input.Of(new RawReport
        {
            Id = Fingerprint.Short(sha),
            Sha256 = sha,
            Bytes = bytes,
            Source = source,
            Text = kind == InputKind.Page ? null : decoded.Text,
            Html = kind == InputKind.Page ? decoded.Text : null,
            Published = limits.Published,
            PublishedBasis = limits.Published is null ? PublishedBasis.Unknown : PublishedBasis.Given,
        });
    }

    /// <summary>One object, or an array of them.</summary>
    private IEnumerable<Input> Json(byte[] bytes, string where, string? source)
    {
        var decoded = TextDecoder.Decode(bytes);
        if (decoded.Junk is { } junk)
        {
            yield return Input.Failed(where, $"{junk}, not JSON", BinarySignature.Remedy(junk));
            yield break;
        }

        if (string.IsNullOrWhiteSpace(decoded.Text))
        {
            yield return Input.Failed(where, "empty", "give a report with text in it");
            yield break;
        }

        ReadOnlyMemory<byte> utf8 = decoded.Encoding == "utf-8" ? bytes.AsMemory(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? 3 : 0) : Encoding.UTF8.GetBytes(decoded.Text);
        if (!decoded.Text.AsSpan().TrimStart().StartsWith('['))
        {
            yield return JsonReport.Read(utf8, where, source, limits);
            yield break;
        }

        JsonDocument? array = null;
        Input failure = default;
        try
        {
            array = JsonDocument.Parse(utf8);
        }
        catch (JsonException)
        {
            failure = JsonReport.Read(utf8, where, source, limits);
        }

        if (array is null)
        {
            yield return failure;
            yield break;
        }

        using (array)
        {
            var number = 0;
            foreach (var element in array.RootElement.EnumerateArray())
            {
                number++;
                var own = Encoding.UTF8.GetBytes(element.GetRawText());
                yield return JsonReport.Read(own, string.Create(CultureInfo.InvariantCulture, $"{where}[{number}]"), source, limits);
            }
        }
    }

    private IEnumerable<Input> Lines(Stream stream, string where, string? source)
    {
        var lines = new LineSplitter(stream, limits.MaxLineBytes);
        var any = false;
        while (lines.Next(out var line, out var tooLong))
        {
            var at = string.Create(CultureInfo.InvariantCulture, $"{where}:{lines.Number}");
            if (tooLong)
            {
                any = true;
                yield return Input.Failed(
                    at,
                    string.Create(CultureInfo.InvariantCulture, $"a line of more than {limits.MaxLineBytes / 1_000_000} MB, more than the limit of {limits.MaxCharacters:N0} characters allows"),
                    "raise it with --max-report, or split it");
                continue;
            }

            if (lines.Number == 1 && line.Span.StartsWith(Encoding.UTF8.Preamble))
            {
                line = line[3..];
            }

            if (line.Span.Trim(" \t"u8).IsEmpty)
            {
                continue;
            }

            any = true;
            var bytes = line.ToArray();
            if (!TextDecoder.IsUtf8(bytes))
            {
                var decoded = TextDecoder.Decode(bytes);
                if (decoded.Junk is { } junk)
                {
                    yield return Input.Failed(at, $"{junk}, not JSON", BinarySignature.Remedy(junk));
                    continue;
                }

                bytes = Encoding.UTF8.GetBytes(decoded.Text);
            }

            yield return JsonReport.Read(bytes, at, source, limits);
        }

        if (!any)
        {
            yield return Input.Failed(where, "empty", "give one JSON object with \"text\" or \"html\" a line");
        }
    }

    /// <summary>JSON Lines in UTF-16, as some shells write them, are read as UTF-8.</summary>
    private static Stream Utf8(Stream stream, byte[] head) =>
        head is [0xFF, 0xFE, ..] ? Encoding.CreateTranscodingStream(stream, Encoding.Unicode, Encoding.UTF8)
        : head is [0xFE, 0xFF, ..] ? Encoding.CreateTranscodingStream(stream, Encoding.BigEndianUnicode, Encoding.UTF8)
        : stream;

    /// <summary>All bytes, or null where there are more than the limit; a longer file is not read.</summary>
    private static byte[]? ReadUpTo(Stream stream, long limit, out long size)
    {
        size = stream.CanSeek ? stream.Length : 0;
        if (size > limit)
        {
            return null;
        }

        using var memory = new MemoryStream((int)Math.Min(size, int.MaxValue));
        var buffer = new byte[81_920];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            memory.Write(buffer, 0, read);
            if (memory.Length > limit)
            {
                size = memory.Length;
                return null;
            }
        }

        return memory.ToArray();
    }
}

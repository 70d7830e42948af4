using System.Globalization;
using System.Text.Json;

namespace Dateline.Ingest;

/// <summary>Reads an input report from a JSON object: <c>id, text | html, title, outlet, byline, published (or date), url, language</c>; other fields are passed over.</summary>
internal static class JsonReport
{
    /// <summary>What is said of a reading or gold record given as a report.</summary>
    public const string IsRecordAlready = "a record that was read before, not a report";

    private static readonly string[] Fields = ["id", "text", "html", "title", "outlet", "byline", "published", "url", "language"];
    private static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>Reads one object.</summary>
    /// <param name="bytes">The object as UTF-8; hashed as it is.</param>
    /// <param name="where">Names the object in messages (<c>path:line</c>).</param>
    /// <param name="source">Path the report is said to come from, or null.</param>
    /// <param name="limits">The largest text, and the day the user gives.</param>
    public static Input Read(ReadOnlyMemory<byte> bytes, string where, string? source, InputLimits limits)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes, Options);
            return Read(document.RootElement, bytes, where, source, limits);
        }
        catch (JsonException e)
        {
            var line = e.LineNumber is > 0 and var n ? string.Create(CultureInfo.InvariantCulture, $"line {n + 1}, ") : "";
            var column = (e.BytePositionInLine ?? 0) + 1;
            return Input.Failed(where, string.Create(CultureInfo.InvariantCulture, $"broken JSON at {line}byte {column}"), "mend it, or leave it out");
        }
    }

    /// <summary>Reads an object that is part of a larger document.</summary>
    public static Input Read(JsonElement json, ReadOnlyMemory<byte> bytes, string where, string? source, InputLimits limits)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            return Input.Failed(where, $"a JSON {Name(json.ValueKind)} where a report should stand", "give an object with text or html");
        }

        if (IsRecord(json))
        {
            return Input.Failed(where, IsRecordAlready, "give the report it was read from");
        }

        string?[] values = new string?[Fields.Length];
        for (var i = 0; i < Fields.Length; i++)
        {
            if (!TryText(json, Fields[i], out values[i]))
            {
                return Input.Failed(where, $"\"{Fields[i]}\" is not valid text", "give a string, or leave the field out");
            }
        }

        var (text, html) = (values[1], values[2]);
        if (string.IsNullOrWhiteSpace(text) && string.IsNullOrWhiteSpace(html))
        {
            return Input.Failed(where, text is null && html is null ? "neither text nor html" : "empty text", "give the report's words as \"text\" or \"html\"");
        }

        if ((text ?? html)!.Length > limits.MaxCharacters)
        {
            return TooLarge(where, (text ?? html)!.Length, limits);
        }

        var published = limits.Published;
        if (published is null && values[6] is null && TryText(json, "date", out var dated) && dated is not null)
        {
            // Lines of sentences often say "date"; another use of the name is no mistake of the report's.
            published = PublishedDay.Parse(dated);
        }

        if (published is null && !string.IsNullOrWhiteSpace(values[6]))
        {
            published = PublishedDay.Parse(values[6]!);
            if (published is null)
            {
                return Input.Failed(where, $"\"published\" is no date: {Shown(values[6]!)}", "give it as YYYY-MM-DD, or leave it out");
            }
        }

        var sha = Fingerprint.Of(bytes.Span);
        return Input.Of(new RawReport
        {
            Id = string.IsNullOrWhiteSpace(values[0]) ? Fingerprint.Short(sha) : values[0]!,
            Sha256 = sha,
            Bytes = bytes,
            Source = source,
            Text = text,
            Html = text is null ? html : null,
            Title = values[3],
            Outlet = values[4],
            Byline = values[5],
            Published = published,
            PublishedBasis = published is null ? PublishedBasis.Unknown : PublishedBasis.Given,
            Url = values[7],
            Language = values[8],
        });
    }

    /// <summary>Whether an object is a reading or a gold record, which holds a report's text beside its facts.</summary>
    public static bool IsRecord(JsonElement json) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty("events", out var events) && events.ValueKind == JsonValueKind.Array
        && json.TryGetProperty("statements", out var statements) && statements.ValueKind == JsonValueKind.Array;

    internal static Input TooLarge(string where, long characters, InputLimits limits) => Input.Failed(
        where,
        string.Create(CultureInfo.InvariantCulture, $"{characters:N0} characters, more than the limit of {limits.MaxCharacters:N0}"),
        "raise it with --max-report, or split the text");

    private static bool TryText(JsonElement json, string field, out string? value)
    {
        value = null;
        if (!json.TryGetProperty(field, out var element) || element.ValueKind == JsonValueKind.Null)
        {
            return true;
        }

        if (element.ValueKind == JsonValueKind.Number && field == "id")
        {
            value = element.GetRawText();
            return true;
        }

        if (element.ValueKind != JsonValueKind.String)
        {
            return false;
        }

        try
        {
            value = element.GetString();
            return true;
        }
        catch (InvalidOperationException)
        {
            return false; // half of a surrogate pair, or broken UTF-8
        }
    }

    private static string Name(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.Number => "number",
        JsonValueKind.Null => "null",
        _ => "value",
    };

    private static string Shown(string value) => value.Length <= 40 ? value : value[..40] + "...";
}

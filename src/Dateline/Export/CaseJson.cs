using System.Text;
using System.Text.Json;
using Dateline.Json;
using Dateline.Storage;

namespace Dateline.Export;

/// <summary>Entries of a case as one line of JSON each, in the names of the record.</summary>
public static class CaseJson
{
    private static readonly CaseJsonContext Line = new(new JsonSerializerOptions(ReadingJsonContext.Default.Options)
    {
        Encoder = ReadingJson.Encoder,
        TypeInfoResolver = null,
        Converters = { new RecordEnumConverter<FactKind>() },
    });

    private static readonly JsonWriterOptions Writing = new() { Encoder = ReadingJson.Encoder, SkipValidation = true };

    public static string Write(FactEntry entry) => JsonSerializer.Serialize(entry, Line.FactEntry);

    public static string Write(CaseInfo info) => JsonSerializer.Serialize(info, Line.CaseInfo);

    /// <summary>The same as of the fact taken apart, but quicker.</summary>
    public static string Write(FactLine line) => Object(json =>
    {
        json.WriteString("fact", line.Fact);
        json.WriteString("kind", RecordName.Of(line.Kind));
        Head(json, line.Report);
        json.WriteString("quote", line.Quote);
        json.WriteNumber("quote_start", line.QuoteStart);
        json.WritePropertyName(RecordName.Of(line.Kind));
        json.WriteRawValue(line.Json, skipInputValidation: true);
    });

    public static string Write(ReportEntry entry) => Object(json =>
    {
        Head(json, entry.Report);
        json.WriteString("sha256", entry.Sha256);
        Text(json, "byline", entry.Byline);
        Text(json, "language", entry.Language);
        json.WriteString("beginning", entry.Beginning);
        json.WriteNumber("statements", entry.Statements);
        json.WriteNumber("events", entry.Events);
        json.WriteNumber("figures", entry.Figures);
        json.WriteNumber("relations", entry.Relations);
        json.WriteNumber("control", entry.Control);
        json.WriteNumber("warnings", entry.Warnings);
    });

    /// <exception cref="JsonException">The text is not a fact of a case.</exception>
    public static FactEntry ParseFact(string json) =>
        JsonSerializer.Deserialize(json, Line.FactEntry) ?? throw new JsonException("expected a fact, found null");

    private static void Head(Utf8JsonWriter json, ReportHead head)
    {
        json.WriteStartObject("report");
        json.WriteString("report", head.Report);
        json.WriteString("id", head.Id);
        Text(json, "title", head.Title);
        Text(json, "outlet", head.Outlet);
        json.WriteStartArray("agency");
        foreach (var agency in head.Agency)
        {
            json.WriteStringValue(agency);
        }

        json.WriteEndArray();
        json.WriteStartObject("published");
        Text(json, "start", FactRows.Day(head.Published.Start));
        Text(json, "end", FactRows.Day(head.Published.End));
        json.WriteString("precision", RecordName.Of(head.Published.Precision));
        Text(json, "weekday", head.Published.Weekday is { } day ? RecordName.Of(day) : null);
        json.WriteString("basis", RecordName.Of(head.Published.Basis));
        json.WriteStartArray("why");
        json.WriteEndArray();
        json.WriteEndObject();
        Text(json, "url", head.Url);
        Text(json, "source", head.Source);
        json.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private static string Object(Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Writing))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }
}

using System.Text.Json;
using Dateline.Storage;

namespace Dateline.Export;

/// <summary>Entries of a case as one line of JSON each, in the names of the record.</summary>
public static class CaseJson
{
    private static readonly ReadingJsonContext Line = new(new JsonSerializerOptions(ReadingJsonContext.Default.Options) { Encoder = ReadingJson.Encoder });

    public static string Write(FactEntry entry) => JsonSerializer.Serialize(entry, Line.FactEntry);

    public static string Write(ReportEntry entry) => JsonSerializer.Serialize(entry, Line.ReportEntry);

    public static string Write(CaseInfo info) => JsonSerializer.Serialize(info, Line.CaseInfo);

    /// <exception cref="JsonException">The text is not a fact of a case.</exception>
    public static FactEntry ParseFact(string json) =>
        JsonSerializer.Deserialize(json, Line.FactEntry) ?? throw new JsonException("expected a fact, found null");
}

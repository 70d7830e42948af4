using System.Text.Encodings.Web;
using System.Text.Json;

namespace Dateline.Json;

/// <summary>Readings as JSON: names and order of the record, one line or indented, the same bytes for the same reading.</summary>
public static class ReadingJson
{
    /// <summary>Escapes no more than JSON asks for.</summary>
    internal static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    private static readonly ReadingJsonContext Line = new(Options(indented: false));
    private static readonly ReadingJsonContext Page = new(Options(indented: true));

    /// <summary>One line, no line break at the end.</summary>
    public static string Write(Reading reading) => JsonSerializer.Serialize(reading, Line.Reading);

    public static string WriteIndented(Reading reading) => JsonSerializer.Serialize(reading, Page.Reading);

    /// <summary>UTF-8 bytes of <see cref="Write"/>.</summary>
    public static byte[] WriteUtf8(Reading reading) => JsonSerializer.SerializeToUtf8Bytes(reading, Line.Reading);

    /// <exception cref="JsonException">The text is not a reading; the message gives line and position.</exception>
    public static Reading Parse(string json) =>
        JsonSerializer.Deserialize(json, Line.Reading) ?? throw new JsonException("expected a reading, found null");

    private static JsonSerializerOptions Options(bool indented) => new(ReadingJsonContext.Default.Options)
    {
        WriteIndented = indented,
        Encoder = Encoder,
    };
}

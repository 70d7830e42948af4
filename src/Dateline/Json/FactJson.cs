using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Dateline.Json;

/// <summary>Single facts out of a reading's JSON.</summary>
internal static class FactJson
{
    private static readonly JsonWriterOptions Writing = new() { Encoder = ReadingJson.Encoder };

    /// <exception cref="JsonException">The text is not such a fact.</exception>
    public static T Parse<T>(string json)
        where T : class =>
        (T?)JsonSerializer.Deserialize(json, ReadingJsonContext.Default.Options.GetTypeInfo(typeof(T)))
        ?? throw new JsonException("expected a fact, found null");

    /// <summary>The same JSON without any <c>derivation</c>.</summary>
    public static string WithoutDerivations(string json)
    {
        if (!json.Contains("\"derivation\"", StringComparison.Ordinal))
        {
            return json;
        }

        using var document = JsonDocument.Parse(json);
        var bytes = new ArrayBufferWriter<byte>(json.Length);
        using (var writer = new Utf8JsonWriter(bytes, Writing))
        {
            Copy(document.RootElement, writer);
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    private static void Copy(JsonElement element, Utf8JsonWriter writer)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (var property in element.EnumerateObject().Where(p => !p.NameEquals("derivation"u8)))
                {
                    writer.WritePropertyName(property.Name);
                    Copy(property.Value, writer);
                }

                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (var item in element.EnumerateArray())
                {
                    Copy(item, writer);
                }

                writer.WriteEndArray();
                break;
            default:
                element.WriteTo(writer);
                break;
        }
    }
}

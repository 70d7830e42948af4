using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dateline.Json;

/// <summary>Extents are written as <c>[start, end]</c>.</summary>
internal sealed class ExtentConverter : JsonConverter<Extent>
{
    public override Extent Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray || !reader.Read() || !reader.TryGetInt32(out var start)
            || !reader.Read() || !reader.TryGetInt32(out var end) || !reader.Read() || reader.TokenType != JsonTokenType.EndArray)
        {
            throw new JsonException("expected an extent [start, end]");
        }

        return new Extent(start, end);
    }

    public override void Write(Utf8JsonWriter writer, Extent value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(value.Start);
        writer.WriteNumberValue(value.End);
        writer.WriteEndArray();
    }
}

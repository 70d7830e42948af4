using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dateline.Json;

/// <summary>A referent is written as the actor, the place or the words that it is; an object with <c>precision</c> is a place.</summary>
internal sealed class ReferentConverter : JsonConverter<Referent>
{
    public override Referent? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return Referent.Of(reader.GetString()!);
        }

        using var document = JsonDocument.ParseValue(ref reader);
        var element = document.RootElement;
        return element.TryGetProperty("precision", out _)
            ? Referent.Of(element.Deserialize<Place>(options) ?? throw new JsonException("expected a place"))
            : Referent.Of(element.Deserialize<Actor>(options) ?? throw new JsonException("expected an actor"));
    }

    public override void Write(Utf8JsonWriter writer, Referent value, JsonSerializerOptions options)
    {
        if (value.Actor is { } actor)
        {
            JsonSerializer.Serialize(writer, actor, options);
        }
        else if (value.Place is { } place)
        {
            JsonSerializer.Serialize(writer, place, options);
        }
        else
        {
            writer.WriteStringValue(value.Text);
        }
    }
}

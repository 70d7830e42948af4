using System.Text.Json;

namespace Dateline.Training.Evaluation;

/// <summary>Lenient access to JSON of gold and readings: what is missing is null or empty.</summary>
internal static class JsonValues
{
    public static JsonElement Field(this JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) ? value : default;

    public static string? Text(this JsonElement json, string name) => json.Field(name) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;

    /// <summary>A text that is not empty.</summary>
    public static string? Filled(this JsonElement json, string name) => json.Text(name) is { Length: > 0 } text ? text : null;

    public static double? Number(this JsonElement json, string name) => json.Field(name) is { ValueKind: JsonValueKind.Number } value ? value.GetDouble() : null;

    public static bool? Flag(this JsonElement json, string name) => json.Field(name).ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    public static JsonElement[] Items(this JsonElement json, string name) => json.Field(name) is { ValueKind: JsonValueKind.Array } value ? [.. value.EnumerateArray()] : [];

    /// <summary>Neither missing, null nor empty.</summary>
    public static bool IsFilled(this JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().Any(),
        JsonValueKind.Array => json.GetArrayLength() > 0,
        JsonValueKind.String => json.GetString()!.Length > 0,
        JsonValueKind.Number or JsonValueKind.True => true,
        _ => false,
    };
}

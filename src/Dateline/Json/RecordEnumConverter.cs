using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dateline.Json;

/// <summary>Writes enum values as the record does: lower-case words with hyphens ("siege-lifted").</summary>
internal sealed class RecordEnumConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.KebabCaseLower)
    where T : struct, Enum;

using System.Text.Json.Serialization;

namespace Dateline.Storage;

/// <summary>Source-generated JSON metadata of the small things that a case keeps.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(string[]))]
[JsonSerializable(typeof(RunSettings))]
internal sealed partial class StorageJsonContext : JsonSerializerContext;

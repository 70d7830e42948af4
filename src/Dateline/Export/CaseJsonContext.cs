using System.Text.Json.Serialization;
using Dateline.Storage;

namespace Dateline.Export;

/// <summary>Source-generated JSON metadata of a case's entries; used with the record's options, which bring the converters.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(FactEntry))]
[JsonSerializable(typeof(CaseInfo))]
internal sealed partial class CaseJsonContext : JsonSerializerContext;

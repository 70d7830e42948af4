using System.Text.Json.Serialization;

namespace Dateline.Json;

/// <summary>Source-generated JSON metadata of the record.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters =
    [
        typeof(RecordEnumConverter<EventType>), typeof(RecordEnumConverter<EventStatus>), typeof(RecordEnumConverter<StatementKind>),
        typeof(RecordEnumConverter<Stance>), typeof(RecordEnumConverter<CasualtyEffect>), typeof(RecordEnumConverter<Measure>),
        typeof(RecordEnumConverter<Approximation>), typeof(RecordEnumConverter<RelationType>), typeof(RecordEnumConverter<ControlChange>),
        typeof(RecordEnumConverter<Basis>), typeof(RecordEnumConverter<TimePrecision>), typeof(RecordEnumConverter<TimeBasis>),
        typeof(RecordEnumConverter<PlacePrecision>), typeof(RecordEnumConverter<PlaceRole>), typeof(RecordEnumConverter<PublishedBasis>),
        typeof(RecordEnumConverter<DayOfWeek>), typeof(TimeTypeConverter), typeof(ReferentConverter), typeof(ExtentConverter),
    ])]
[JsonSerializable(typeof(Reading))]
[JsonSerializable(typeof(Referent))]
internal sealed partial class ReadingJsonContext : JsonSerializerContext;

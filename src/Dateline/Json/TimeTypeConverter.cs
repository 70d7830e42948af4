using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dateline.Json;

/// <summary>TIMEX3 types are upper case.</summary>
internal sealed class TimeTypeConverter() : JsonStringEnumConverter<TimeType>(JsonNamingPolicy.SnakeCaseUpper);

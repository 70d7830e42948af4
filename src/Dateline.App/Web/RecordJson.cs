using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Dateline.Json;
using Dateline.Storage;

namespace Dateline.App.Web;

/// <summary>Makes the API write as the record does: the same names, values and absences.</summary>
internal static class RecordJson
{
    public static void Apply(JsonSerializerOptions json)
    {
        var record = ReadingJsonContext.Default.Options;
        json.PropertyNamingPolicy = record.PropertyNamingPolicy;
        json.DictionaryKeyPolicy = record.PropertyNamingPolicy;
        json.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        json.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        json.TypeInfoResolver = new DefaultJsonTypeInfoResolver();
        foreach (var converter in record.Converters)
        {
            json.Converters.Add(converter);
        }

        json.Converters.Add(new RecordEnumConverter<FactKind>());
    }
}

using System.Text.Json;
using Dateline.Json;
using Dateline.Storage;

namespace Dateline.Export;

/// <summary>
/// Facts as one GeoJSON FeatureCollection (RFC 7946): a point where the main place has coordinates, with its honest radius and precision code, and
/// <c>geometry: null</c> where it has none. Events carry the names that humanitarian dashboards use; control claims holder and claimant.
/// </summary>
public static class GeoJsonExporter
{
    private static readonly JsonWriterOptions Writing = new() { Encoder = ReadingJson.Encoder, SkipValidation = false };

    /// <returns>How many features.</returns>
    public static int Write(IEnumerable<FactEntry> facts, Stream output)
    {
        using var json = new Utf8JsonWriter(output, Writing);
        json.WriteStartObject();
        json.WriteString("type", "FeatureCollection");
        json.WriteStartArray("features");
        var count = 0;
        foreach (var fact in facts)
        {
            json.WriteRawValue((count == 0 ? "\n" : "") + Feature(fact), skipInputValidation: true);
            count++;
            if (json.BytesPending > 1 << 16)
            {
                json.Flush();
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.Write("\n"u8);
        return count;
    }

    private static string Feature(FactEntry fact)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Writing))
        {
            json.WriteStartObject();
            json.WriteString("type", "Feature");
            json.WriteString("id", fact.Fact);
            var place = fact.Event?.Place ?? fact.Control?.Place ?? fact.Statement?.Place ?? fact.Figure?.Place;
            Geometry(json, place);
            json.WriteStartObject("properties");
            json.WriteString("kind", RecordName.Of(fact.Kind));
            PlaceProperties(json, place);
            Properties(json, fact);
            Evidence(json, fact);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    private static void Geometry(Utf8JsonWriter json, Place? place)
    {
        if (place is not { Lat: { } lat, Lon: { } lon } || place.Precision == PlacePrecision.Unresolved)
        {
            json.WriteNull("geometry");
            return;
        }

        json.WriteStartObject("geometry");
        json.WriteString("type", "Point");
        json.WriteStartArray("coordinates");
        json.WriteNumberValue(lon);
        json.WriteNumberValue(lat);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void PlaceProperties(Utf8JsonWriter json, Place? place)
    {
        Text(json, "place", place?.Name);
        Text(json, "place_raw", place?.Text);
        Text(json, "adm1", place?.Admin1);
        Text(json, "adm2", place?.Admin2);
        Text(json, "country", place?.Country);
        Text(json, "place_precision", place is null ? null : RecordName.Of(place.Precision));
        Number(json, "place_prec", place is null ? null : PrecisionCodes.Place(place.Precision));
        Number(json, "radius_km", place?.RadiusKm);
    }

    private static void Properties(Utf8JsonWriter json, FactEntry fact)
    {
        switch (fact)
        {
            case { Event: { } e }:
                Time(json, e.Time);
                json.WriteString("type", RecordName.Of(e.Type));
                Text(json, "event_type", e.Codes?.Acled.FirstOrDefault());
                Text(json, "sub_event_type", e.Codes?.Acled.Skip(1).FirstOrDefault());
                Text(json, "plover", e.Codes?.Plover);
                Text(json, "actor1", FactWords.Actor(e.Actors.FirstOrDefault()));
                Text(json, "actor2", FactWords.Actor(e.Recipients.FirstOrDefault() ?? e.Actors.Skip(1).FirstOrDefault()));
                json.WriteString("asserted", RecordName.Of(e.Status));
                json.WriteBoolean("background", e.Background);
                Text(json, "claimant", e.ClaimedBy.IsEmpty ? null : string.Join("; ", e.ClaimedBy.Select(FactWords.Actor)));
                Text(json, "casualties", e.Casualties.IsEmpty ? null : string.Join("; ", e.Casualties.Select(FactWords.Toll)));
                break;
            case { Control: { } c }:
                Text(json, "holder", FactWords.Actor(c.Holder));
                json.WriteString("change", RecordName.Of(c.Change));
                json.WriteString("basis", "claimed");
                Text(json, "claimant", c.ClaimedBy.IsEmpty ? null : string.Join("; ", c.ClaimedBy.Select(FactWords.Actor)));
                Number(json, "share", c.Share);
                Text(json, "from", FactRows.Day(c.Start));
                Text(json, "to", FactRows.Day(c.End));
                break;
            case { Figure: { } f }:
                Time(json, f.Time);
                json.WriteString("measure", RecordName.Of(f.Measure));
                Number(json, "low", f.Low);
                Number(json, "high", f.High);
                Text(json, "unit", f.Unit);
                Text(json, "about", FactWords.Party(f.About));
                Text(json, "claimant", FactWords.Actor(f.ClaimedBy));
                break;
            case { Statement: { } s }:
                Time(json, s.Time);
                json.WriteString("stance", RecordName.Of(s.Stance));
                Text(json, "speaker", FactWords.Actor(s.Speaker));
                break;
            case { Relation: { } r }:
                Time(json, r.Time);
                json.WriteString("type", RecordName.Of(r.Type));
                Text(json, "from", FactWords.Party(r.From));
                Text(json, "to", FactWords.Party(r.To));
                break;
        }
    }

    private static void Evidence(Utf8JsonWriter json, FactEntry fact)
    {
        json.WriteStartArray("evidence");
        var spans = fact switch
        {
            { Event: { } e } => e.Evidence.IsEmpty ? [e.Trigger] : e.Evidence,
            { Statement: { } s } => s.Content,
            _ => [(fact.Figure?.Span ?? fact.Relation?.Span ?? fact.Control?.Span)!],
        };
        foreach (var span in spans)
        {
            json.WriteStartObject();
            json.WriteString("report", fact.Report.Report);
            Text(json, "outlet", fact.Report.Outlet);
            json.WriteString("exact", span.Text);
            json.WriteNumber("start", span.Start);
            json.WriteNumber("end", span.End);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Time(Utf8JsonWriter json, TimeReference? time)
    {
        Text(json, "date_start", FactRows.Day(time?.Start));
        Text(json, "date_end", FactRows.Day(time?.End));
        Number(json, "time_prec", time is null ? null : PrecisionCodes.Time(time.Precision));
    }

    private static void Text(Utf8JsonWriter json, string name, string? value) => json.WriteString(name, value);

    private static void Number(Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number && double.IsFinite(number))
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}

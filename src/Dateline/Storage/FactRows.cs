using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Dateline.Json;

namespace Dateline.Storage;

/// <summary>Collects the rows of one fact.</summary>
internal sealed class FactRows(List<TableRow> rows, string fact, ReadingReport report)
{
    private readonly StringBuilder words = new();

    public static string Label(Referent? referent) =>
        referent is null ? "" : referent.Text ?? referent.Actor?.Text ?? referent.Place?.Text ?? referent.Place?.Name ?? "";

    public static string Array(ImmutableArray<string> values) =>
        values.IsDefaultOrEmpty ? "[]" : JsonSerializer.Serialize(values.ToArray(), StorageJsonContext.Default.StringArray);

    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public void Common(FactColumns c)
    {
        var sentence = c.Sentence ?? SentenceOf(c.Main.Start);
        var (quote, quoteStart) = Quote(sentence, c.Main);
        words.Append(c.Type).Append(' ').Append(quote);
        if (c.Place is { } place)
        {
            rows.Add(PlaceRow(place));
        }

        rows.Add(new TableRow(CaseTable.Facts,
        [
            fact, c.Report, RecordName.Of(c.Kind), c.Id, c.Position, c.Type, c.Status, c.Background ? 1 : 0, sentence, c.Main.Start, c.Main.End,
            c.Main.Text, quote, quoteStart, c.Time?.Text, c.Time?.Value, Day(c.Time?.Start), Day(c.Time?.End),
            c.Time is { } t ? RecordName.Of(t.Precision) : null, c.Time is { } u ? RecordName.Of(u.Basis) : null,
            c.Place is { } p ? PlaceKey(p) : null, c.Confidence,
        ]));
        Span("time", 0, c.Time?.Span);
    }

    public void Details(CaseTable table, params object?[] values) => rows.Add(new TableRow(table, [fact, .. values]));

    public void Actors(string field, ImmutableArray<Actor> actors)
    {
        for (var i = 0; i < actors.Length; i++)
        {
            Actor(field, i, actors[i]);
        }
    }

    public void Actor(string field, int n, Actor? actor)
    {
        if (actor is null)
        {
            return;
        }

        var (kind, label) = Identity(actor);
        var key = ContentId.Of("ac-", kind, label);
        rows.Add(new TableRow(CaseTable.Actors, [key, kind, label]));
        rows.Add(new TableRow(CaseTable.FactActors,
        [
            fact, field, n, key, actor.Text, actor.Name, actor.Country, actor.Sector, actor.Group, actor.Role, actor.Count,
            RecordName.Of(actor.Basis), Folding.Of(actor.Text, actor.Name, actor.Group),
        ]));
        Say(actor.Name ?? actor.Text);
        Say(actor.Group);
        Span(field, n, actor.Span);
        if (!field.EndsWith(".claimed_by", StringComparison.Ordinal))
        {
            Actor(field == "actors" ? "actors.claimed_by" : field + ".claimed_by", n, actor.ClaimedBy);
        }
    }

    public void Place(string field, int n, Place? place)
    {
        if (place is null)
        {
            return;
        }

        rows.Add(PlaceRow(place));
        rows.Add(new TableRow(CaseTable.FactPlaces,
        [
            fact, field, n, PlaceKey(place), place.Text, place.Role is { } role ? RecordName.Of(role) : null, RecordName.Of(place.Precision),
            place.RadiusKm, Folding.Of(place.Text, place.Name, place.Admin1, place.Admin2, place.Country),
        ]));
        Say(place.Name);
        Say(place.Admin1);
        Span(field, n, place.Span);
    }

    public void Party(string field, Referent? party)
    {
        Actor(field, 0, party?.Actor);
        Place(field, 0, party?.Place);
    }

    public void Objects(string field, ImmutableArray<EventObject> objects)
    {
        for (var i = 0; i < objects.Length; i++)
        {
            rows.Add(new TableRow(CaseTable.EventObjects, [fact, field, i, objects[i].Text, objects[i].Class]));
            Say(objects[i].Class);
            Span(field, i, objects[i].Span);
        }
    }

    public void Toll(int n, Casualty c)
    {
        rows.Add(new TableRow(CaseTable.Casualties,
        [
            fact, n, RecordName.Of(c.Effect), c.Low, c.High, c.Group, c.Span.Text, c.ClaimedBy?.Text, Day(c.AsOf?.Start), Day(c.AsOf?.End),
            c.Superseded ? 1 : 0,
        ]));
        Span("casualties", n, c.Span);
        Actor("casualties.claimed_by", n, c.ClaimedBy);
    }

    public void Spans(string field, ImmutableArray<TextSpan> spans)
    {
        for (var i = 0; i < spans.Length; i++)
        {
            Span(field, i, spans[i]);
        }
    }

    public void Span(string field, int n, TextSpan? span)
    {
        if (span is not null)
        {
            rows.Add(new TableRow(CaseTable.Spans, [fact, field, n, span.Start, span.End, span.Text]));
        }
    }

    /// <summary>Writes the words by which the fact is found; last, when all fields are in.</summary>
    public void Finish() => rows.Add(new TableRow(CaseTable.FactSearch, [words.ToString(), fact]));

    private static string PlaceKey(Place p) => ContentId.Of(
        "pl-", p.Name, p.Country, p.Admin1, p.Admin2, p.Lat?.ToString("R", CultureInfo.InvariantCulture),
        p.Lon?.ToString("R", CultureInfo.InvariantCulture), p.Geonames?.ToString(CultureInfo.InvariantCulture), p.Feature);

    private static TableRow PlaceRow(Place p) => new(
        CaseTable.Places, [PlaceKey(p), p.Name, p.Country, p.Admin1, p.Admin2, p.Lat, p.Lon, p.Geonames, p.Feature]);

    private static (string Kind, string Label) Identity(Actor a) => a switch
    {
        { Group: { Length: > 0 } group } => ("group", group),
        { Name: { Length: > 0 } name } => ("name", name),
        { Country: { } country, Sector: { } sector } => ("side", $"{country}/{sector}"),
        _ => ("words", a.Text.ToLowerInvariant()),
    };

    private void Say(string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            words.Append(' ').Append(text);
        }
    }

    private int? SentenceOf(int offset)
    {
        var i = 0;
        foreach (var s in report.Sentences)
        {
            if (s.Start <= offset && offset < s.End)
            {
                return i;
            }

            i++;
        }

        return null;
    }

    private (string Quote, int Start) Quote(int? sentence, TextSpan main) =>
        sentence is { } i && i >= 0 && i < report.Sentences.Length && report.Sentences[i] is var s && s.End <= report.Text.Length
            ? (report.Text[s.Start..s.End], s.Start)
            : (main.Text, main.Start);
}

using System.Collections.Immutable;
using Dateline.Storage;

namespace Dateline.Export;

/// <summary>The columns of the CSV exports. Several values in one cell are parted by <c>"; "</c>.</summary>
internal static class CsvColumns
{
    public static readonly CsvColumn<FactEntry>[] Events =
    [
        new("event", f => f.Fact),
        new("type", f => f.Event!.Type),
        new("status", f => f.Event!.Status),
        new("background", f => f.Event!.Background),
        .. Days(f => f.Event!.Time),
        .. Place(f => f.Event!.Place),
        new("actors", f => Actors(f.Event!.Actors)),
        new("recipients", f => Actors(f.Event!.Recipients)),
        new("supporters", f => Actors(f.Event!.Supporters)),
        new("claimed_by", f => Actors(f.Event!.ClaimedBy)),
        new("hedge", f => f.Event!.Hedge),
        new("casualties", f => string.Join("; ", f.Event!.Casualties.Select(FactWords.Toll))),
        new("killed_low", f => Killed(f)?.Low),
        new("killed_high", f => Killed(f)?.High),
        new("weapons", f => string.Join("; ", f.Event!.Weapons.Select(w => w.Text))),
        new("targets", f => string.Join("; ", f.Event!.Targets.Select(t => t.Text))),
        new("count", f => f.Event!.Count),
        new("terms", f => string.Join("; ", f.Event!.Terms)),
        new("plover", f => f.Event!.Codes?.Plover),
        new("cameo", f => f.Event!.Codes?.Cameo),
        new("acled_event", f => f.Event!.Codes?.Acled.FirstOrDefault()),
        new("acled_sub_event", f => f.Event!.Codes?.Acled.Skip(1).FirstOrDefault()),
        new("confidence", f => f.Event!.Confidence),
        .. Evidence(f => f.Event!.Trigger),
    ];

    public static readonly CsvColumn<FactEntry>[] Statements =
    [
        new("statement", f => f.Fact),
        new("kind", f => f.Statement!.Kind),
        new("stance", f => f.Statement!.Stance),
        .. Actor("speaker", f => f.Statement!.Speaker),
        new("speaker_role", f => f.Statement!.Speaker.Role),
        new("content", f => string.Join(" … ", f.Statement!.Content.Select(c => c.Text))),
        new("hedge", f => f.Statement!.Hedge),
        new("relay", f => Actors(f.Statement!.Relay)),
        .. Days(f => f.Statement!.Time),
        .. Place(f => f.Statement!.Place),
        .. Evidence(f => f.Statement!.Cue),
    ];

    public static readonly CsvColumn<FactEntry>[] Figures =
    [
        new("figure", f => f.Fact),
        new("measure", f => f.Figure!.Measure),
        new("low", f => f.Figure!.Low),
        new("high", f => f.Figure!.High),
        new("value", f => f.Figure!.Value),
        new("unit", f => f.Figure!.Unit),
        new("approx", f => f.Figure!.Approx),
        new("normalized_low", f => f.Figure!.Normalized?.Low),
        new("normalized_high", f => f.Figure!.Normalized?.High),
        new("normalized_unit", f => f.Figure!.Normalized?.Unit),
        new("about", f => FactWords.Party(f.Figure!.About)),
        .. Days(f => f.Figure!.Time),
        .. Place(f => f.Figure!.Place),
        new("claimed_by", f => FactWords.Actor(f.Figure!.ClaimedBy)),
        .. Evidence(f => f.Figure!.Span),
    ];

    public static readonly CsvColumn<FactEntry>[] Relations =
    [
        new("relation", f => f.Fact),
        new("type", f => f.Relation!.Type),
        new("from", f => FactWords.Party(f.Relation!.From)),
        new("to", f => FactWords.Party(f.Relation!.To)),
        .. Days(f => f.Relation!.Time),
        new("claimed_by", f => FactWords.Actor(f.Relation!.ClaimedBy)),
        .. Evidence(f => f.Relation!.Span),
    ];

    public static readonly CsvColumn<FactEntry>[] Control =
    [
        new("control", f => f.Fact),
        new("change", f => f.Control!.Change),
        .. Actor("holder", f => f.Control!.Holder),
        new("share", f => f.Control!.Share),
        new("start_day", f => f.Control!.Start),
        new("end_day", f => f.Control!.End),
        .. Place(f => f.Control!.Place),
        new("claimed_by", f => Actors(f.Control!.ClaimedBy)),
        .. Evidence(f => f.Control!.Span),
    ];

    public static readonly CsvColumn<ReportEntry>[] Reports =
    [
        new("report", r => r.Report.Report),
        new("id", r => r.Report.Id),
        new("title", r => r.Report.Title),
        new("outlet", r => r.Report.Outlet),
        new("agency", r => string.Join("; ", r.Report.Agency)),
        new("byline", r => r.Byline),
        new("published_start", r => r.Report.Published.Start),
        new("published_end", r => r.Report.Published.End),
        new("published_basis", r => r.Report.Published.Basis),
        new("language", r => r.Language),
        new("url", r => r.Report.Url),
        new("source", r => r.Report.Source),
        new("sha256", r => r.Sha256),
        new("statements", r => r.Statements),
        new("events", r => r.Events),
        new("figures", r => r.Figures),
        new("relations", r => r.Relations),
        new("control", r => r.Control),
        new("warnings", r => r.Warnings),
    ];

    private static CsvColumn<FactEntry>[] Days(Func<FactEntry, TimeReference?> time) =>
    [
        new("start_day", f => time(f)?.Start),
        new("end_day", f => time(f)?.End),
        new("time_precision", f => time(f)?.Precision),
    ];

    private static CsvColumn<FactEntry>[] Place(Func<FactEntry, Place?> place) =>
    [
        new("place", f => place(f)?.Name),
        new("place_raw", f => place(f)?.Text),
        new("admin1", f => place(f)?.Admin1),
        new("country", f => place(f)?.Country),
        new("lat", f => place(f)?.Lat),
        new("lon", f => place(f)?.Lon),
        new("place_precision", f => place(f)?.Precision),
        new("radius_km", f => place(f)?.RadiusKm),
        new("geonames", f => place(f)?.Geonames),
    ];

    private static CsvColumn<FactEntry>[] Actor(string name, Func<FactEntry, Actor> actor) =>
    [
        new(name, f => actor(f).Text),
        new(name + "_name", f => actor(f).Name),
        new(name + "_country", f => actor(f).Country),
        new(name + "_sector", f => actor(f).Sector),
        new(name + "_group", f => actor(f).Group),
    ];

    private static CsvColumn<FactEntry>[] Evidence(Func<FactEntry, TextSpan?> span) =>
    [
        new("words", f => span(f)?.Text),
        new("start_offset", f => span(f)?.Start),
        new("end_offset", f => span(f)?.End),
        new("quote", f => f.Quote),
        new("report", f => f.Report.Report),
        new("report_id", f => f.Report.Id),
        new("title", f => f.Report.Title),
        new("outlet", f => f.Report.Outlet),
        new("published_start", f => f.Report.Published.Start),
        new("published_end", f => f.Report.Published.End),
        new("url", f => f.Report.Url),
    ];

    /// <summary>The one toll of dead; null where there are several, which are not added up or chosen from here.</summary>
    private static Casualty? Killed(FactEntry f)
    {
        var killed = f.Event!.Casualties.Where(c => c.Effect == CasualtyEffect.Killed && !c.Superseded).Take(2).ToArray();
        return killed.Length == 1 ? killed[0] : null;
    }

    private static string Actors(ImmutableArray<Actor> actors) => string.Join("; ", actors.Select(FactWords.Actor));
}

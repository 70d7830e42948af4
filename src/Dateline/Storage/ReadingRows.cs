using Dateline.Json;

namespace Dateline.Storage;

/// <summary>
/// A reading as rows of the fact tables, in an order that satisfies the foreign keys. The same reading gives the same rows, whatever the database.
/// </summary>
internal sealed class ReadingRows
{
    private readonly List<TableRow> rows = [];
    private readonly FactKeys keys;
    private readonly string report;
    private readonly Reading reading;

    private ReadingRows(string report, Reading reading)
    {
        this.report = report;
        this.reading = reading;
        keys = new FactKeys(report, reading);
    }

    /// <param name="report">Key of the report.</param>
    public static List<TableRow> Of(string report, Reading reading)
    {
        var made = new ReadingRows(report, reading);
        for (var i = 0; i < reading.Statements.Length; i++)
        {
            made.Add(i, reading.Statements[i]);
        }

        for (var i = 0; i < reading.Events.Length; i++)
        {
            made.Add(i, reading.Events[i]);
        }

        for (var i = 0; i < reading.Figures.Length; i++)
        {
            made.Add(i, reading.Figures[i]);
        }

        for (var i = 0; i < reading.Relations.Length; i++)
        {
            made.Add(i, reading.Relations[i]);
        }

        for (var i = 0; i < reading.Control.Length; i++)
        {
            made.Add(i, reading.Control[i]);
        }

        for (var i = 0; i < reading.Warnings.Length; i++)
        {
            var (stage, span, what) = reading.Warnings[i];
            made.rows.Add(new TableRow(CaseTable.Warnings, [report, i, stage, what, span?.Start, span?.End, span?.Text]));
        }

        return made.rows;
    }

    private void Add(int position, Statement s)
    {
        var main = keys.Main(s);
        var fact = new FactRows(rows, keys.Statements[position], reading.Report);
        fact.Common(new FactColumns(report, FactKind.Statement, s.Id, position, RecordName.Of(s.Stance), main)
        {
            Sentence = s.Sentence,
            Time = s.Time,
            Place = s.Place,
        });
        fact.Details(CaseTable.StatementDetails, RecordName.Of(s.Kind), string.Join(" … ", s.Content.Select(c => c.Text)), s.Cue?.Text, s.Hedge);
        fact.Place("place", 0, s.Place);
        fact.Actor("speaker", 0, s.Speaker);
        fact.Actors("relay", s.Relay);
        fact.Spans("content", s.Content);
        fact.Span("cue", 0, s.Cue);
        fact.Finish();
    }

    private void Add(int position, EventMention e)
    {
        var fact = new FactRows(rows, keys.Events[position], reading.Report);
        fact.Common(new FactColumns(report, FactKind.Event, e.Id, position, RecordName.Of(e.Type), e.Trigger)
        {
            Status = RecordName.Of(e.Status),
            Background = e.Background,
            Sentence = e.Sentence,
            Time = e.Time,
            Place = e.Place,
            Confidence = e.Confidence,
        });
        var codes = e.Codes;
        fact.Details(
            CaseTable.EventDetails, e.Count, e.Hedge, keys.Statement(e.Statement), FactRows.Array(e.Terms), codes?.Plover, codes?.Cameo,
            codes?.Acled is { IsDefaultOrEmpty: false } a ? a[0] : null, codes?.Acled is { IsDefault: false, Length: > 1 } b ? b[1] : null, codes?.Ucdp);
        fact.Place("place", 0, e.Place);
        for (var i = 0; i < e.Places.Length; i++)
        {
            fact.Place("places", i, e.Places[i]);
        }

        fact.Actors("actors", e.Actors);
        fact.Actors("recipients", e.Recipients);
        fact.Actors("supporters", e.Supporters);
        fact.Actors("claimed_by", e.ClaimedBy);
        fact.Span("trigger", 0, e.Trigger);
        fact.Spans("evidence", e.Evidence);
        fact.Objects("weapons", e.Weapons);
        fact.Objects("targets", e.Targets);
        for (var i = 0; i < e.Casualties.Length; i++)
        {
            fact.Toll(i, e.Casualties[i]);
        }

        fact.Finish();
    }

    private void Add(int position, Figure f)
    {
        var fact = new FactRows(rows, keys.Figures[position], reading.Report);
        fact.Common(new FactColumns(report, FactKind.Figure, f.Id, position, RecordName.Of(f.Measure), f.Span)
        {
            Sentence = f.Sentence,
            Time = f.Time,
            Place = f.Place,
        });
        fact.Details(
            CaseTable.FigureDetails, f.Low, f.High, f.Value, f.Unit, RecordName.Of(f.Approx),
            f.Normalized?.Low, f.Normalized?.High, f.Normalized?.Unit, FactRows.Label(f.About));
        fact.Place("place", 0, f.Place);
        fact.Party("about", f.About);
        fact.Actor("claimed_by", 0, f.ClaimedBy);
        fact.Span("span", 0, f.Span);
        fact.Finish();
    }

    private void Add(int position, Relation r)
    {
        var fact = new FactRows(rows, keys.Relations[position], reading.Report);
        fact.Common(new FactColumns(report, FactKind.Relation, r.Id, position, RecordName.Of(r.Type), r.Span) { Sentence = r.Sentence, Time = r.Time });
        fact.Details(CaseTable.RelationDetails, FactRows.Label(r.From), FactRows.Label(r.To));
        fact.Party("from", r.From);
        fact.Party("to", r.To);
        fact.Actor("claimed_by", 0, r.ClaimedBy);
        fact.Span("span", 0, r.Span);
        fact.Finish();
    }

    private void Add(int position, ControlClaim c)
    {
        var fact = new FactRows(rows, keys.Control[position], reading.Report);
        fact.Common(new FactColumns(report, FactKind.Control, c.Id, position, RecordName.Of(c.Change), c.Span)
        {
            Time = c.Start is null && c.End is null ? null : new TimeReference
            {
                Start = c.Start,
                End = c.End,
                Precision = c.Start == c.End ? TimePrecision.Day : c.Start is null || c.End is null ? TimePrecision.Open : TimePrecision.Days,
                Basis = TimeBasis.Context,
            },
            Place = c.Place,
        });
        fact.Details(CaseTable.ControlDetails, c.Share, keys.Event(c.Event));
        fact.Place("place", 0, c.Place);
        fact.Actor("holder", 0, c.Holder);
        fact.Actors("claimed_by", c.ClaimedBy);
        fact.Span("span", 0, c.Span);
        fact.Finish();
    }
}

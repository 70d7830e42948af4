using System.Globalization;
using Dateline.App.Commands;
using Dateline.Export;
using Dateline.Storage;

namespace Dateline.App.Output;

/// <summary>What <c>show</c> prints of each kind of fact on a terminal.</summary>
internal static class CaseTables
{
    public static readonly CaseTable<ReportEntry> Reports = new(
        ["DAY", "OUTLET", "ID", "TITLE", "EVENTS", "STATEMENTS", "FIGURES"],
        r =>
        [
            FactWords.Days(r.Report.Published.Start, r.Report.Published.End), r.Report.Outlet, r.Report.Id, r.Report.Title ?? r.Beginning,
            Number(r.Events), Number(r.Statements), Number(r.Figures),
        ]);

    public static CaseTable<FactEntry> Of(CaseSubject subject) => subject switch
    {
        CaseSubject.Statements => new(
            ["DAY", "SPEAKER", "STANCE", "CONTENT", "REPORT"],
            f =>
            [
                Days(f.Statement!.Time), FactWords.Actor(f.Statement.Speaker), RecordName.Of(f.Statement.Stance),
                string.Join(" … ", f.Statement.Content.Select(c => c.Text)), f.Report.Id,
            ]),
        CaseSubject.Figures => new(
            ["DAY", "MEASURE", "VALUE", "UNIT", "ABOUT", "CLAIMED BY", "WORDS", "REPORT"],
            f =>
            [
                Days(f.Figure!.Time), RecordName.Of(f.Figure.Measure), FactWords.Range(f.Figure.Low, f.Figure.High), f.Figure.Unit,
                FactWords.Party(f.Figure.About), FactWords.Actor(f.Figure.ClaimedBy), f.Figure.Span.Text, f.Report.Id,
            ]),
        CaseSubject.Control => new(
            ["DAY", "HOLDER", "CHANGE", "PLACE", "SHARE", "CLAIMED BY", "WORDS", "REPORT"],
            f =>
            [
                FactWords.Days(f.Control!.Start, f.Control.End), FactWords.Actor(f.Control.Holder), RecordName.Of(f.Control.Change), f.Control.Place?.Name,
                f.Control.Share?.ToString("0.#", CultureInfo.InvariantCulture), Claimants(f.Control.ClaimedBy), f.Control.Span.Text, f.Report.Id,
            ]),
        CaseSubject.Relations => new(
            ["FROM", "TYPE", "TO", "WORDS", "REPORT"],
            f => [FactWords.Party(f.Relation!.From), RecordName.Of(f.Relation.Type), FactWords.Party(f.Relation.To), f.Relation.Span.Text, f.Report.Id]),
        _ => new(
            ["DAY", "TYPE", "STATUS", "ACTORS", "RECIPIENTS", "PLACE", "TOLL", "CLAIMED BY", "WORDS", "REPORT"],
            f =>
            [
                Days(f.Event!.Time), RecordName.Of(f.Event.Type), RecordName.Of(f.Event.Status), Claimants(f.Event.Actors), Claimants(f.Event.Recipients),
                f.Event.Place?.Name, string.Join("; ", f.Event.Casualties.Select(FactWords.Toll)), Claimants(f.Event.ClaimedBy), f.Event.Trigger.Text, f.Report.Id,
            ]),
    };

    private static string Claimants(IEnumerable<Actor> actors) => string.Join("; ", actors.Select(FactWords.Actor));

    private static string Days(TimeReference? time) => FactWords.Days(time?.Start, time?.End);

    private static string Number(int n) => n.ToString(CultureInfo.InvariantCulture);
}

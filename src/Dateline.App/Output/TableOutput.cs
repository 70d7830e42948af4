using Spectre.Console;

namespace Dateline.App.Output;

/// <summary>A page of tables a reading, for people.</summary>
internal sealed class TableOutput(IAnsiConsole console) : ReadingOutput
{
    public override void Write(Reading reading, string? prepared)
    {
        var report = reading.Report;
        console.WriteLine();
        console.MarkupLineInterpolated($"[bold]{report.Title ?? FirstWords(report.Text)}[/]");
        console.WriteLine(string.Join(" · ", new[]
        {
            report.Outlet,
            report.Agency.Length > 0 && report.Agency[0] != report.Outlet ? string.Join(", ", report.Agency) : null,
            $"published {Phrases.Of(report.Published)}",
            report.Source,
            report.Id,
        }.Where(part => !string.IsNullOrEmpty(part))));
        Events(reading);
        Statements(reading);
        Figures(reading);
        Relations(reading);
        Control(reading);
        foreach (var warning in reading.Warnings)
        {
            console.WriteLine($"! {warning.Stage}: {warning.What}");
        }

        if (reading.Events.IsEmpty && reading.Statements.IsEmpty && reading.Figures.IsEmpty && reading.Relations.IsEmpty && reading.Control.IsEmpty)
        {
            console.WriteLine("nothing of record");
        }
    }

    private void Events(Reading reading) => Table("Events", ["", "when", "what", "who", "to whom", "where", "toll", "by whose word", "words"], reading.Events.Select(e => new[]
    {
        e.Id,
        Phrases.Of(e.Time),
        Phrases.Of(e.Type) + (e.Status == EventStatus.Happened ? "" : $" ({Phrases.Of(e.Status)})") + (e.Background ? " (background)" : "") + (e.Count is > 1 ? $" ×{e.Count}" : ""),
        Phrases.Of(e.Actors) + (e.Supporters.IsEmpty ? "" : $" with {Phrases.Of(e.Supporters)}"),
        string.Join(", ", e.Recipients.Select(Phrases.Of).Concat(e.Targets.Select(t => t.Text)).Distinct()),
        Phrases.Of(e.Place),
        string.Join("; ", e.Casualties.Select(Phrases.Of)),
        Phrases.Of(e.ClaimedBy),
        $"“{e.Trigger.Text}”",
    }));

    private void Statements(Reading reading) => Table("Statements", ["", "speaker", "stance", "words"], reading.Statements.Select(s => new[]
    {
        s.Id, Phrases.Of(s.Speaker), Phrases.Of(s.Stance), string.Join(" … ", s.Content.Select(c => c.Text.ReplaceLineEndings(" "))),
    }));

    private void Figures(Reading reading) => Table("Figures", ["", "measure", "value", "of", "where", "when", "by whose word", "words"], reading.Figures.Select(f => new[]
    {
        f.Id,
        Phrases.Of(f.Measure),
        Phrases.Of(f),
        f.About is null ? "" : Phrases.Of(f.About),
        Phrases.Of(f.Place),
        Phrases.Of(f.Time),
        f.ClaimedBy is null ? "" : Phrases.Of(f.ClaimedBy),
        $"“{f.Span.Text}”",
    }));

    private void Relations(Reading reading) => Table("Relations", ["", "from", "", "to", "words"], reading.Relations.Select(r => new[]
    {
        r.Id, Phrases.Of(r.From), Phrases.Of(r.Type), Phrases.Of(r.To), $"“{r.Span.Text}”",
    }));

    private void Control(Reading reading) => Table("Control", ["", "holder", "", "place", "share", "when", "by whose word"], reading.Control.Select(c => new[]
    {
        c.Id,
        Phrases.Of(c.Holder),
        Phrases.Of(c.Change),
        Phrases.Of(c.Place),
        c.Share is null ? "" : $"{Phrases.Range(c.Share, c.Share)} %",
        Phrases.Days(c.Start, c.End) ?? "",
        Phrases.Of(c.ClaimedBy),
    }));

    /// <summary>A table without the columns that are empty in every row; nothing where there are no rows.</summary>
    private void Table(string title, string[] headers, IEnumerable<string[]> facts)
    {
        var rows = facts.ToArray();
        if (rows.Length == 0)
        {
            return;
        }

        var table = new Table { Border = TableBorder.Simple, Title = new TableTitle(title), UseSafeBorder = true };
        table.Title.SetStyle(new Style(decoration: Decoration.Bold));
        var kept = Enumerable.Range(0, headers.Length).Where(c => rows.Any(r => r[c].Length > 0)).ToArray();
        foreach (var column in kept)
        {
            table.AddColumn(new TableColumn(new Text(headers[column])));
        }

        foreach (var row in rows)
        {
            table.AddRow(kept.Select(column => new Text(row[column])));
        }

        console.Write(table);
    }

    private static string FirstWords(string text) => text.Length <= 80 ? text.ReplaceLineEndings(" ") : text[..80].ReplaceLineEndings(" ") + "…";
}

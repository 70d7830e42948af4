using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Dateline.Json;
using Dateline.Storage;

namespace Dateline.Export;

/// <summary>Facts of one kind, or reports, as CSV after RFC 4180: UTF-8, a header line, days ISO 8601, a point in decimals.</summary>
public static class CsvExporter
{
    private static readonly CsvConfiguration Format = new(CultureInfo.InvariantCulture) { NewLine = "\r\n" };

    /// <summary>Writes facts of one kind.</summary>
    /// <returns>How many.</returns>
    public static int Write(FactKind kind, IEnumerable<FactEntry> facts, TextWriter output) => Write(
        kind switch
        {
            FactKind.Statement => CsvColumns.Statements,
            FactKind.Event => CsvColumns.Events,
            FactKind.Figure => CsvColumns.Figures,
            FactKind.Relation => CsvColumns.Relations,
            _ => CsvColumns.Control,
        },
        facts,
        output);

    /// <summary>Writes reports.</summary>
    public static int Write(IEnumerable<ReportEntry> reports, TextWriter output) => Write(CsvColumns.Reports, reports, output);

    /// <summary>Writes a table of any values: text is made safe, numbers stay as they are.</summary>
    public static int Write(IEnumerable<string> header, IEnumerable<object?[]> rows, TextWriter output)
    {
        using var csv = new CsvWriter(output, Format, leaveOpen: true);
        foreach (var name in header)
        {
            csv.WriteField(CellSafety.Safe(name));
        }

        csv.NextRecord();
        var count = 0;
        foreach (var row in rows)
        {
            foreach (var value in row)
            {
                csv.WriteField(Cell(value));
            }

            csv.NextRecord();
            count++;
        }

        csv.Flush();
        return count;
    }

    private static int Write<T>(CsvColumn<T>[] columns, IEnumerable<T> items, TextWriter output) =>
        Write(columns.Select(c => c.Name), items.Select(item => Array.ConvertAll(columns, c => c.Value(item))), output);

    private static string Cell(object? value) => value switch
    {
        null => "",
        string text => CellSafety.Safe(text),
        bool flag => flag ? "true" : "false",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Enum name => RecordName.Of(name),
        byte[] bytes => Convert.ToHexStringLower(bytes),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => CellSafety.Safe(value.ToString() ?? ""),
    };
}

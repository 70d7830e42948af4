using System.CommandLine;
using System.Globalization;
using System.Text;
using Dateline.Export;
using Dateline.Storage;

namespace Dateline.App.Commands;

/// <summary>Writes all that a filter finds in a case to a file or standard output.</summary>
internal sealed class ExportCommand : ExampledCommand
{
    private readonly CaseQuestion question = new(DayOption.Last("--until", [], "Last day, written alike; --to DAY says the same."));

    private readonly Option<string[]> to = new("--to")
    {
        Description = "csv, jsonl or geojson.",
        HelpName = "FORMAT",
        Required = true,
    };

    private readonly Option<string?> file = new("--out") { Description = "File to write, put in place when complete. [default: standard output]", HelpName = "FILE" };
    private readonly Option<bool> explain = new("--explain") { Description = "Add to each fact the rules and decisions behind it (jsonl)." };

    public ExportCommand()
        : base(
            "export",
            "Write facts or reports of a case to a file; exit code 1 when nothing is found.",
            "dateline export case.db --to csv --out events.csv",
            "dateline export case.db events --type airstrike,shelling --to geojson --out strikes.geojson",
            "dateline export case.db control --to geojson --out control.geojson",
            "dateline export case.db statements --outlet TASS --from 2016 --until 2016-06 --to jsonl",
            "dateline export case.db reports --to jsonl > readings.jsonl     # the whole readings")
    {
        question.AddTo(this);
        to.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => Format(t.Value) is null && DayOption.Parse(t.Value, last: true) is null))
            {
                result.AddError($"--to must be csv, jsonl or geojson, not {token.Value}");
            }

            if (result.Tokens.Count(t => Format(t.Value) is not null) != 1)
            {
                result.AddError("--to must name one format: csv, jsonl or geojson");
            }
        });
        Add(to);
        Add(file);
        Add(explain);
        SetAction(Run);
    }

    private static ExportFormat? Format(string value) =>
        !char.IsDigit(value.FirstOrDefault()) && Enum.TryParse<ExportFormat>(value, ignoreCase: true, out var format) ? format : null;

    private int Run(ParseResult parsed)
    {
        var (subject, filter) = question.Of(parsed);
        var given = parsed.GetRequiredValue(to);
        var format = given.Select(Format).First(f => f is not null)!.Value;
        filter = filter with { To = filter.To ?? given.Select(v => DayOption.Parse(v, last: true)).FirstOrDefault(d => d is not null) };
        if (format == ExportFormat.GeoJson && subject == CaseSubject.Reports)
        {
            throw new InvalidDataException("reports have no place; export events or control --to geojson");
        }

        var store = EventStore.Open(question.Path(parsed));
        var error = parsed.InvocationConfiguration.Error;
        int written;
        if (parsed.GetValue(file) is { } path)
        {
            written = Replace(path, output => Write(store, subject, filter, format, parsed.GetValue(explain), output));
            error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{path}: {written:N0} {subject.ToString().ToLowerInvariant()}"));
        }
        else
        {
            using var output = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
            written = Write(store, subject, filter, format, parsed.GetValue(explain), output);
        }

        if (written == 0)
        {
            error.WriteLine($"dateline: no {subject.ToString().ToLowerInvariant()} found");
        }

        return written == 0 ? ExitCode.NothingFound : ExitCode.Done;
    }

    private static int Write(EventStore store, CaseSubject subject, FactFilter filter, ExportFormat format, bool explain, Stream output)
    {
        if (format == ExportFormat.GeoJson)
        {
            return GeoJsonExporter.Write(store.EachFact(filter), output);
        }

        using var writer = new StreamWriter(output, new UTF8Encoding(false), 1 << 16, leaveOpen: true);
        return (format, CaseQuestion.Kind(subject)) switch
        {
            (ExportFormat.Csv, { } kind) => CsvExporter.Write(kind, store.EachFact(filter), writer),
            (ExportFormat.Csv, _) => CsvExporter.Write(store.EachReport(filter), writer),
            (_, null) => JsonLines(store.EachReading(filter), writer),
            _ => JsonLines(store.EachFactLine(filter, explain: explain).Select(CaseJson.Write), writer),
        };
    }

    private static int JsonLines(IEnumerable<string> lines, StreamWriter writer)
    {
        var count = 0;
        foreach (var line in lines)
        {
            writer.Write(line);
            writer.Write('\n');
            count++;
        }

        return count;
    }

    /// <summary>Writes beside the file and moves it into place, so that a broken-off export leaves the old one.</summary>
    private static int Replace(string path, Func<Stream, int> write)
    {
        var part = path + ".part";
        try
        {
            int written;
            using (var output = new FileStream(part, FileMode.Create, FileAccess.Write))
            {
                written = write(output);
            }

            File.Move(part, path, overwrite: true);
            return written;
        }
        finally
        {
            File.Delete(part);
        }
    }
}

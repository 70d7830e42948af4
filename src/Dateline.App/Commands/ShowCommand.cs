using System.CommandLine;
using System.Globalization;
using Dateline.App.Output;
using Dateline.Export;
using Dateline.Storage;

namespace Dateline.App.Commands;

/// <summary>Lists facts or reports of a case.</summary>
internal sealed class ShowCommand : ExampledCommand
{
    private const int UsualLimit = 50;
    private readonly CaseQuestion question = new(DayOption.Last("--to", ["--until"], "Last day, written alike."));
    private readonly Option<int> limit = new("--limit") { Description = "Most lines to show.", HelpName = "N", DefaultValueFactory = _ => UsualLimit };
    private readonly Option<OutputFormat?> format = new("--format") { Description = "table, json or jsonl. [default: table on a terminal, else jsonl]" };
    private readonly Option<bool> explain = new("--explain") { Description = "Add to each fact the rules and decisions behind it (json, jsonl)." };

    public ShowCommand()
        : base(
            "show",
            "List what a case holds; exit code 1 when nothing is found.",
            "dateline show case.db                                  # events in order of their days",
            "dateline show case.db events siege --place Aleppo --from 2016-01",
            "dateline show case.db statements --claimed-by \"Khodr Salem\"",
            "dateline show case.db events --type airstrike --status denied --actor RUS/MIL",
            "dateline show case.db figures --type besieged --format jsonl",
            "dateline show case.db reports chlorine --outlet SANA")
    {
        question.AddTo(this);
        limit.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && !(int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n is >= 1 and <= EventStore.MostPerPage))
            {
                result.AddError($"--limit must be a number from 1 to {EventStore.MostPerPage}, not {result.Tokens[0].Value}; for all of it see: dateline export --help");
            }
        });
        Add(limit);
        Add(format);
        Add(explain);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var (subject, filter) = question.Of(parsed);
        var store = EventStore.Open(question.Path(parsed));
        var page = new PageRequest(0, parsed.GetValue(limit));
        var chosen = parsed.GetValue(format) ?? Terminal.DefaultFormat;
        var output = parsed.InvocationConfiguration.Output;
        var (shown, total) = subject == CaseSubject.Reports
            ? Print(store.Reports(filter, page), chosen, CaseJson.Write, CaseTables.Reports, output)
            : Print(store.FactLines(filter, page, explain: parsed.GetValue(explain)), chosen, CaseJson.Write, CaseTables.Of(subject), output);
        output.Flush();
        if (total == 0)
        {
            parsed.InvocationConfiguration.Error.WriteLine($"dateline: no {subject.ToString().ToLowerInvariant()} found");
            return ExitCode.NothingFound;
        }

        if (shown < total)
        {
            parsed.InvocationConfiguration.Error.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"dateline: {shown:N0} of {total:N0} shown; --limit N shows more, dateline export gives all"));
        }

        return ExitCode.Done;
    }

    private static (int Shown, long Total) Print<T>(Page<T> page, OutputFormat format, Func<T, string> json, CaseTable<T> table, TextWriter output)
    {
        switch (format)
        {
            case OutputFormat.Table when page.Items.Length > 0:
                table.Write(page.Items, output, Terminal.Width);
                break;
            case OutputFormat.Json:
                output.Write($"[{string.Join(",\n", page.Items.Select(json))}]\n");
                break;
            case OutputFormat.Jsonl:
                foreach (var item in page.Items)
                {
                    output.Write(json(item));
                    output.Write('\n');
                }

                break;
        }

        return (page.Items.Length, page.Total);
    }
}

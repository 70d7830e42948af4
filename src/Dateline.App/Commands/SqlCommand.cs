using System.CommandLine;
using Dateline.App.Output;
using Dateline.Storage;

namespace Dateline.App.Commands;

/// <summary>Puts the user's own SQL to a case, read-only.</summary>
internal sealed class SqlCommand : ExampledCommand
{
    private readonly Argument<string> path = new("case") { Description = "The case file." };
    private readonly Argument<string> sql = new("sql") { Description = "A question in SQLite's SQL; - reads it from standard input." };
    private readonly Option<RowFormat?> format = new("--format") { Description = "table, csv, json or jsonl. [default: table on a terminal, else jsonl]" };

    public SqlCommand()
        : base(
            "sql",
            "Ask a case in SQL (docs/case-file.md has its tables); nothing can be changed. Exit code 1 when no row is found.",
            "dateline sql case.db \"select type, count(*) from happened group by type order by 2 desc\"",
            "dateline sql case.db \"select * from tolls where effect = 'killed'\" --format csv > killed.csv",
            "dateline sql case.db \"select sql from sqlite_schema where name = 'events'\"",
            "dateline sql case.db - < question.sql")
    {
        Add(path);
        Add(sql);
        Add(format);
        SetAction((parsed, cancel) => Task.Run(() => Run(parsed, cancel), CancellationToken.None));
    }

    private int Run(ParseResult parsed, CancellationToken cancel)
    {
        var text = parsed.GetRequiredValue(sql);
        using var question = CaseSql.Ask(CaseFile.Open(parsed.GetRequiredValue(path)), text == "-" ? Console.In.ReadToEnd() : text, cancel);
        var output = parsed.InvocationConfiguration.Output;
        var chosen = parsed.GetValue(format) ?? (Terminal.DefaultFormat == OutputFormat.Table ? RowFormat.Table : RowFormat.Jsonl);
        var rows = RowOutput.Write(question.Columns, question.Rows(), chosen, output);
        output.Flush();
        return rows == 0 ? ExitCode.NothingFound : ExitCode.Done;
    }
}

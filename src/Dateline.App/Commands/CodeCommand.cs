using System.CommandLine;
using System.Globalization;
using Dateline.App.Output;
using Dateline.Codes;
using Dateline.Ingest;
using Dateline.Json;

namespace Dateline.App.Commands;

/// <summary>Codes sentences as rows of who did what to whom.</summary>
internal sealed class CodeCommand : ExampledCommand
{
    private static readonly string[] Columns = ["id", "sentence", "date", "source", "code", "target", "source_text", "event_text", "target_text", "status", "claimed_by"];

    private readonly Argument<string[]> paths = new("path")
    {
        Description = "Text files with a sentence a line, JSON Lines with id, date and text, folders of these, or - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<CodeScheme> scheme = new("--scheme") { Description = "Whose codes.", HelpName = "plover|cameo|acled", Required = true };
    private readonly Option<CodeFormat> format = new("--format") { Description = "How to print. [default: tsv]", HelpName = "tsv|jsonl" };
    private readonly Option<DateOnly?> published = ReadingSettings.Published();
    private readonly Option<int> maxReport = ReadingSettings.MaxReport();

    public CodeCommand()
        : base(
            "code",
            "Code sentences as rows of who did what to whom.",
            "dateline code --scheme cameo sentences.txt      # one sentence a line; its number is its id",
            "dateline code --scheme plover stories.jsonl --format jsonl",
            "echo 'Turkish jets bombed Kurdish fighters.' | dateline code --scheme acled -")
    {
        Add(paths);
        Add(scheme);
        Add(format);
        Add(published);
        Add(maxReport);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        var reader = new ReportReader(DataFolder.Locate());
        var limits = new InputLimits(parsed.GetValue(maxReport), parsed.GetValue(published));
        var form = parsed.GetValue(format);
        if (form == CodeFormat.Tsv)
        {
            output.Write(string.Join('\t', Columns) + "\n");
        }

        var (read, failed) = (0, 0);
        foreach (var input in new InputReader(limits).Read(parsed.GetRequiredValue(paths)))
        {
            if (input.Report is not { } report)
            {
                failed++;
                error.WriteLine($"dateline: {input.Problem}");
                continue;
            }

            read++;
            foreach (var row in SentenceLines.Of(report).SelectMany(line => reader.Code(line, parsed.GetValue(scheme))))
            {
                Write(row, form, output);
            }
        }

        return failed == 0 ? ExitCode.Done : read == 0 ? ExitCode.Unreadable : ExitCode.SomeFailed;
    }

    private static void Write(CodedRow row, CodeFormat format, TextWriter output)
    {
        object?[] cells =
        [
            row.Id, (long)row.Sentence, row.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), row.Source, row.Code, row.Target,
            row.SourceText, row.EventText, row.TargetText, RecordName.Of(row.Status), row.ClaimedBy,
        ];
        if (format == CodeFormat.Jsonl)
        {
            RowOutput.Write(Columns, [cells], RowFormat.Jsonl, output);
        }
        else
        {
            output.Write(string.Join('\t', cells.Select(c => string.Create(CultureInfo.InvariantCulture, $"{c}").ReplaceLineEndings(" ").Replace('\t', ' '))) + "\n");
        }
    }
}

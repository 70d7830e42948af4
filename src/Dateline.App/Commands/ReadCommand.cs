using System.CommandLine;
using Dateline.App.Output;
using Dateline.App.Running;
using Dateline.Ingest;

namespace Dateline.App.Commands;

/// <summary>Reads reports and prints the readings.</summary>
internal sealed class ReadCommand : ExampledCommand
{
    private readonly Argument<string[]> paths = new("path")
    {
        Description = "Reports: .txt, .html, .json, .jsonl files, folders, or - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<OutputFormat?> format = new("--format") { Description = "table, json or jsonl. [default: table on a terminal, else jsonl]" };
    private readonly Option<bool> explain = new("--explain") { Description = "Add to each fact the rules and decisions behind it." };
    private readonly Option<bool> mentions = new("--mentions") { Description = "Add every time, place, actor and number found, used or not." };
    private readonly Option<int> jobs = ReadingSettings.Jobs();
    private readonly Option<DateOnly?> published = ReadingSettings.Published();
    private readonly Option<int> maxReport = ReadingSettings.MaxReport();

    public ReadCommand()
        : base(
            "read",
            "Read reports into records.",
            "dateline read story.txt                        # a table of what it says",
            "dateline read reports/ --format jsonl > readings.jsonl",
            "cat story.txt | dateline read - --published 2016-02-08",
            "dateline read story.html --explain --format json")
    {
        Add(paths);
        Add(format);
        Add(published);
        Add(explain);
        Add(mentions);
        Add(jobs);
        Add(maxReport);
        SetAction((parsed, cancel) => Task.Run(() => Run(parsed, cancel), CancellationToken.None));
    }

    private int Run(ParseResult parsed, CancellationToken cancel)
    {
        var writer = parsed.InvocationConfiguration.Output;
        ReadingOutput output = (parsed.GetValue(format) ?? Terminal.DefaultFormat) switch
        {
            OutputFormat.Json => new JsonOutput(writer),
            _ => new JsonLinesOutput(writer),
        };
        var run = new ReadingRun(output, parsed.InvocationConfiguration.Error);
        return run.Read(
            parsed.GetRequiredValue(paths),
            new InputLimits(parsed.GetValue(maxReport), parsed.GetValue(published)),
            new ReadingOptions(parsed.GetValue(explain), parsed.GetValue(mentions)),
            parsed.GetValue(jobs),
            cancel);
    }
}

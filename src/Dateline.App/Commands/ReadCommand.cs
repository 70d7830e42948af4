using System.CommandLine;
using Dateline.App.Output;
using Dateline.App.Running;
using Dateline.Ingest;
using Dateline.Storage;

namespace Dateline.App.Commands;

/// <summary>Reads reports and prints the readings.</summary>
internal sealed class ReadCommand : ExampledCommand
{
    private readonly Argument<string[]> paths = new("path")
    {
        Description = "Reports: .txt, .html, .json, .jsonl files, folders, or - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<OutputFormat?> format = new("--format") { Description = "How to print. [default: table on a terminal, else jsonl]", HelpName = "table|json|jsonl" };
    private readonly Option<string?> into = new("--into")
    {
        Description = "Keep the readings in this case file; reports it has are not read again. Prints nothing unless --format is given.",
        HelpName = "CASE",
    };

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
            "dateline read reports/ --into case.db          # keep them; then: dateline show case.db",
            "dateline read story.html --explain --format json")
    {
        Add(paths);
        Add(format);
        Add(into);
        Add(published);
        Add(explain);
        Add(mentions);
        Add(jobs);
        Add(maxReport);
        SetAction((parsed, cancel) => Task.Run(() => Run(parsed, cancel), CancellationToken.None));
    }

    private int Run(ParseResult parsed, CancellationToken cancel)
    {
        var error = parsed.InvocationConfiguration.Error;
        var options = new ReadingOptions(parsed.GetValue(explain), parsed.GetValue(mentions));
        if (parsed.GetValue(into) is not { } path)
        {
            return Read(parsed, options, Output(parsed, parsed.GetValue(format) ?? Terminal.DefaultFormat), null, cancel);
        }

        // A case answers "why?", so it keeps every derivation.
        options = options with { Explain = true };
        using var run = CaseRun.Begin(path, RunSettings.Of(DataFolder.Locate(), options), waiting => error.WriteLine($"dateline: {waiting}"), cancel);
        var output = parsed.GetValue(format) is { } chosen ? Output(parsed, chosen) : new NoOutput();
        var code = Read(parsed, options, output, run, cancel);
        run.Dispose();
        error.WriteLine(CaseSummary.Of(path, run));
        return code;
    }

    private static ReadingOutput Output(ParseResult parsed, OutputFormat format) => format switch
    {
        OutputFormat.Table => new TableOutput(Terminal.Over(parsed.InvocationConfiguration.Output)),
        OutputFormat.Json => new JsonOutput(parsed.InvocationConfiguration.Output),
        _ => new JsonLinesOutput(parsed.InvocationConfiguration.Output),
    };

    private int Read(ParseResult parsed, ReadingOptions options, ReadingOutput output, CaseRun? run, CancellationToken cancel) =>
        new ReadingRun(output, parsed.InvocationConfiguration.Error, run).Read(
            parsed.GetRequiredValue(paths),
            new InputLimits(parsed.GetValue(maxReport), parsed.GetValue(published)),
            options,
            parsed.GetValue(jobs),
            cancel);
}

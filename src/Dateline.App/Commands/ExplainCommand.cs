using System.CommandLine;
using Dateline.App.Output;
using Dateline.App.Running;
using Dateline.Ingest;

namespace Dateline.App.Commands;

/// <summary>Shows a report sentence by sentence with what was read from it and why.</summary>
internal sealed class ExplainCommand : ExampledCommand
{
    private readonly Argument<string[]> paths = new("path") { Description = "Reports, as read takes them.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<DateOnly?> published = ReadingSettings.Published();
    private readonly Option<int> maxReport = ReadingSettings.MaxReport();

    public ExplainCommand()
        : base(
            "explain",
            "Show a report sentence by sentence, with each fact and the rules and decisions behind it.",
            "dateline explain story.txt",
            "dateline explain story.html --published 2016-02-08 | less")
    {
        Add(paths);
        Add(published);
        Add(maxReport);
        SetAction((parsed, cancel) => Task.Run(() => Run(parsed, cancel), CancellationToken.None));
    }

    private int Run(ParseResult parsed, CancellationToken cancel) =>
        new ReadingRun(new ExplainOutput(parsed.InvocationConfiguration.Output), parsed.InvocationConfiguration.Error).Read(
            parsed.GetRequiredValue(paths),
            new InputLimits(parsed.GetValue(maxReport), parsed.GetValue(published)),
            new ReadingOptions(Explain: true),
            jobs: 1,
            cancel);
}

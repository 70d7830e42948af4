using System.CommandLine;
using System.Globalization;
using Dateline.App.Output;
using Dateline.Export;
using Dateline.Storage;

namespace Dateline.App.Commands;

/// <summary>Says what a case holds and how it was read.</summary>
internal sealed class InfoCommand : ExampledCommand
{
    private readonly Argument<string> path = new("case") { Description = "The case file." };
    private readonly Option<OutputFormat?> format = new("--format") { Description = "table or json. [default: table on a terminal, else json]" };

    public InfoCommand()
        : base("info", "Say what a case holds and how it was read.", "dateline info case.db", "dateline info case.db --format json")
    {
        Add(path);
        Add(format);
        SetAction(parsed =>
        {
            var info = EventStore.Open(parsed.GetRequiredValue(path)).Info();
            var output = parsed.InvocationConfiguration.Output;
            output.Write((parsed.GetValue(format) ?? Terminal.DefaultFormat) == OutputFormat.Table ? Table(info) : CaseJson.Write(info) + "\n");
            return ExitCode.Done;
        });
    }

    private static string Table(CaseInfo info)
    {
        var text = new StringWriter(CultureInfo.InvariantCulture);
        void Line(string name, string value) => text.Write($"{name,-12}{value}\n");
        Line("case", info.Path);
        Line("size", string.Create(CultureInfo.InvariantCulture, $"{info.Bytes / 1e6:0.0} MB, schema {info.Schema}"));
        Line("reports", Number(info.Reports) + $" from {Number(info.Outlets)} outlets, {Number(info.Readings)} readings");
        Line("events", Number(info.Events));
        Line("statements", Number(info.Statements));
        Line("figures", Number(info.Figures));
        Line("relations", Number(info.Relations));
        Line("control", Number(info.Control));
        Line("warnings", Number(info.Warnings));
        Line("places", $"{Number(info.Places)} on the map, {Number(info.UnresolvedPlaces)} unresolved names");
        Line("actors", Number(info.Actors));
        Line("days", $"{info.FirstDay ?? "?"} to {info.LastDay ?? "?"}");
        foreach (var run in info.Runs)
        {
            Line($"run {run.Run}", $"{run.Started} {run.State}, dateline {run.ToolVersion}: {Number(run.Read)} read, {Number(run.Skipped)} there already, {Number(run.Failed)} failed");
        }

        return text.ToString();
    }

    private static string Number(long n) => n.ToString("N0", CultureInfo.InvariantCulture);
}

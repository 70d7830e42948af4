using System.CommandLine;
using Dateline.App.Web;
using Dateline.Ingest;
using Dateline.Storage;

namespace Dateline.App.Commands;

/// <summary>Reads the example reports into a case of its own and shows it.</summary>
internal sealed class DemoCommand : ExampledCommand
{
    private readonly Option<int?> port = ServeOptions.Port();
    private readonly Option<bool> quiet = ServeOptions.NoOpen();

    public DemoCommand()
        : base(
            "demo",
            "Read the bundled example reports and show them in the browser; nothing is kept.",
            "dateline demo",
            "dateline demo --no-open")
    {
        Add(port);
        Add(quiet);
        SetAction(Run);
    }

    private async Task<int> Run(ParseResult parsed, CancellationToken cancel)
    {
        var data = DataFolder.Locate();
        var examples = Path.Combine(Path.GetDirectoryName(data.Root)!, "examples");
        if (!Directory.Exists(examples))
        {
            throw new DirectoryNotFoundException($"{examples}: the folder of example reports is missing; copy it beside {data.Root}");
        }

        var folder = Directory.CreateTempSubdirectory("dateline-demo-");
        try
        {
            var path = Path.Combine(folder.FullName, "demo.db");
            var error = parsed.InvocationConfiguration.Error;
            await Task.Run(() => Read(data, examples, path, error, cancel), cancel);
            return await Serving.Run(
                EventStore.Open(path), data, parsed.GetValue(port), !parsed.GetValue(quiet), parsed.InvocationConfiguration.Output, error, cancel);
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }

    private static void Read(DataFolder data, string examples, string path, TextWriter error, CancellationToken cancel)
    {
        var reader = new ReportReader(data);
        var options = new ReadingOptions();
        using var run = CaseRun.Begin(path, RunSettings.Of(data, options), cancellation: cancel);
        foreach (var input in new InputReader(new InputLimits()).Read([examples]))
        {
            cancel.ThrowIfCancellationRequested();
            if (input.Problem is { } problem)
            {
                run.Fail(problem);
                error.WriteLine($"dateline: {problem}");
                continue;
            }

            run.Add(input.Report!, reader.Read(input.Report!, options));
        }

        run.Finish();
    }
}

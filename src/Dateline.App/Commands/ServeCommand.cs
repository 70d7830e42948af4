using System.CommandLine;
using Dateline.App.Web;
using Dateline.Storage;

namespace Dateline.App.Commands;

/// <summary>Shows a case in the browser.</summary>
internal sealed class ServeCommand : ExampledCommand
{
    private readonly Argument<string> path = new("case") { Description = "The case file.", HelpName = "case.db" };
    private readonly Option<int?> port = ServeOptions.Port();
    private readonly Option<bool> quiet = ServeOptions.NoOpen();

    public ServeCommand()
        : base(
            "serve",
            "Show a case in the browser, on this machine only; Ctrl-C ends it.",
            "dateline serve case.db",
            "dateline serve case.db --port 9000 --no-open   # then open http://127.0.0.1:9000 yourself",
            "curl http://127.0.0.1:8030/api/events?type=airstrike")
    {
        Add(path);
        Add(port);
        Add(quiet);
        SetAction((parsed, cancel) => Serving.Run(
            EventStore.Open(parsed.GetRequiredValue(path)),
            DataFolder.Locate(),
            parsed.GetValue(port),
            !parsed.GetValue(quiet),
            parsed.InvocationConfiguration.Output,
            parsed.InvocationConfiguration.Error,
            cancel));
    }
}

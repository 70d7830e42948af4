using System.CommandLine;
using Dateline.Cleaning;
using Dateline.Ingest;

namespace Dateline.Training.Cleaning;

/// <summary>Shows how reports are cut: one line a block with its kind, and what was found around the story.</summary>
internal sealed class BlocksCommand : Command
{
    private readonly Argument<string[]> paths = new("path") { Description = "Reports, as dateline read takes them." };

    public BlocksCommand()
        : base("blocks", "Show how reports are cut into title, dateline, story and boilerplate.")
    {
        Add(paths);
        SetAction(parsed => Run(parsed.GetRequiredValue(paths), parsed.InvocationConfiguration.Output));
    }

    private static int Run(string[] paths, TextWriter output)
    {
        var cleaner = new Cleaner(DataFolder.Locate());
        foreach (var input in new InputReader(new InputLimits()).Read(paths))
        {
            if (input.Report is not { } raw)
            {
                Console.Error.WriteLine(input.Problem);
                continue;
            }

            var report = cleaner.Clean(raw);
            output.WriteLine($"# {raw.Id} title={report.Title} outlet={report.Outlet} byline={report.Byline} agencies={string.Join(',', report.Agencies)} "
                + $"place={report.DatelinePlace} date={report.DatelineDate} day={report.MetadataDay:yyyy-MM-dd} language={report.Language}");
            foreach (var block in report.Blocks)
            {
                output.WriteLine($"{block.Kind,-12}{report.Text[block.Extent.Start..block.Extent.End].ReplaceLineEndings(" ")}");
            }
        }

        return 0;
    }
}

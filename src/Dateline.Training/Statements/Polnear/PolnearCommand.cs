using System.CommandLine;
using System.Text.Json;

namespace Dateline.Training.Statements.Polnear;

/// <summary>Reads the articles of PolNeAR: <c>{"docid", "text"}</c> in, <c>{"id", "attributions"}</c> out.</summary>
internal sealed class PolnearCommand : Command
{
    private readonly Argument<FileInfo> input = new("in") { Description = "JSON Lines with docid and text." };
    private readonly Argument<FileInfo> output = new("out") { Description = "JSON Lines with id and attributions." };

    public PolnearCommand()
        : base("polnear", "Read attributions (source, cue, content) of PolNeAR articles.")
    {
        Add(input);
        Add(output);
        SetAction(parsed => Run(parsed.GetRequiredValue(input), parsed.GetRequiredValue(output)));
    }

    private static int Run(FileInfo input, FileInfo output)
    {
        var data = DataFolder.Locate();
        var adapter = new PolnearAdapter(data);
        var model = PolnearModel.Load(PolnearAdapter.Folder(data));
        using var writer = new StreamWriter(output.FullName) { NewLine = "\n" };
        foreach (var (id, text, _) in PolnearArticles.Read(input))
        {
            var read = PolnearAdapter.Read(adapter.Annotate(id, text), model);
            writer.WriteLine(JsonSerializer.Serialize(new { id, attributions = read.Select(r => PolnearArticles.InCodePoints(text, r)) }));
        }

        return 0;
    }
}

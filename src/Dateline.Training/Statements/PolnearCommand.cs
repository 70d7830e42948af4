using System.CommandLine;
using System.Text.Json;
using Dateline.Ingest;
using Dateline.Statements;

namespace Dateline.Training.Statements;

/// <summary>Reads the articles of PolNeAR with the statements stage: <c>{"docid", "text"}</c> in, <c>{"id", "attributions"}</c> out.</summary>
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
        var adapter = new PolnearAdapter(data, PolnearAdapter.Folder(data));
        using var writer = new StreamWriter(output.FullName) { NewLine = "\n" };
        foreach (var line in File.ReadLines(input.FullName).Where(l => l.Length > 0))
        {
            using var row = JsonDocument.Parse(line);
            var id = row.RootElement.GetProperty("docid").GetString()!;
            var text = row.RootElement.GetProperty("text").GetString()!;
            writer.WriteLine(JsonSerializer.Serialize(new { id, attributions = adapter.Read(id, text) }));
        }

        return 0;
    }
}

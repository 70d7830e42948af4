using System.CommandLine;
using System.Text.Json;
using Dateline.Ingest;

namespace Dateline.Training.Events.Case;

/// <summary>Labels the snippets of CASE 2021 task 2: lines <c>{"id", "text"}</c> in, <c>{"id", "label"}</c> out.</summary>
internal sealed class CaseCommand : Command
{
    private readonly Argument<FileInfo> input = new("in") { Description = "JSON Lines with id and text." };
    private readonly Argument<FileInfo> output = new("out") { Description = "JSON Lines with id and label." };

    public CaseCommand()
        : base("case2021", "Label the snippets of CASE 2021 task 2.")
    {
        Add(input);
        Add(output);
        SetAction(parsed => Run(parsed.GetRequiredValue(input), parsed.GetRequiredValue(output)));
    }

    private static int Run(FileInfo input, FileInfo output)
    {
        var data = DataFolder.Locate();
        var reader = new ReportReader(data);
        var labels = CaseLabels.Load(data);
        using var writer = new StreamWriter(output.FullName) { NewLine = "\n" };
        foreach (var line in File.ReadLines(input.FullName).Where(l => l.Length > 0))
        {
            using var row = JsonDocument.Parse(line);
            var id = row.RootElement.GetProperty("id");
            var raw = new RawReport { Id = id.ToString(), Sha256 = "", Bytes = default, Text = row.RootElement.GetProperty("text").GetString()! };
            writer.WriteLine(JsonSerializer.Serialize(new { id, label = labels.Of(reader.Read(raw), reader.Parse(raw)) }));
        }

        return 0;
    }
}

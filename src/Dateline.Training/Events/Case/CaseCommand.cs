using System.CommandLine;
using System.Text.Json;
using Dateline.Ingest;
using Dateline.Training.TestSets;

namespace Dateline.Training.Events.Case;

/// <summary>Labels the snippets of CASE 2021 task 2: lines <c>{"id", "text"}</c> in, <c>{"id", "label"}</c> out.</summary>
internal sealed class CaseCommand : AnswerCommand
{
    public CaseCommand()
        : base("case2021", "Label the snippets of CASE 2021 task 2.", "id and text", "id and label")
    {
    }

    protected override IEnumerable<string> Answer(FileInfo input, ParseResult parsed)
    {
        var data = DataFolder.Locate();
        var reader = new ReportReader(data);
        var labels = CaseLabels.Load(data);
        foreach (var line in TestSetFile.Lines(input))
        {
            var id = line["id"];
            var snippet = reader.Parse(RawReport.Plain(id.ToString(), line.Text("text")));
            yield return JsonSerializer.Serialize(new { id, label = labels.Of(reader.Read(snippet, new ReadingOptions()), snippet) });
        }
    }
}

using System.CommandLine;
using System.Text.Json;
using Dateline.Training.TestSets;

namespace Dateline.Training.Statements.Polnear;

/// <summary>Reads the articles of PolNeAR: <c>{"docid", "text"}</c> in, <c>{"id", "attributions"}</c> out.</summary>
internal sealed class PolnearCommand : AnswerCommand
{
    public PolnearCommand()
        : base("polnear", "Read attributions (source, cue, content) of PolNeAR articles.", "docid and text", "id and attributions")
    {
    }

    protected override IEnumerable<string> Answer(FileInfo input, ParseResult parsed)
    {
        var data = DataFolder.Locate();
        var adapter = new PolnearAdapter(data);
        var model = PolnearModel.Load(PolnearAdapter.Folder(data));
        foreach (var (id, text, _) in PolnearArticles.Read(input))
        {
            var read = PolnearAdapter.Read(adapter.Annotate(id, text), model);
            yield return JsonSerializer.Serialize(new { id, attributions = PolnearArticles.InCodePoints(text, read) });
        }
    }
}

using System.CommandLine;
using Dateline.Training.TestSets;

namespace Dateline.Training.Events.Muc;

/// <summary>Fills the templates of MUC-4: lines <c>{"docid", "text"}</c> in, <c>{"docid", "templates", "extracts"}</c> out, as the set's scorer reads them.</summary>
internal sealed class MucCommand : AnswerCommand
{
    public MucCommand()
        : base("muc4", "Fill the incident templates of MUC-4 texts.", "docid and text", "docid, templates and extracts")
    {
    }

    protected override IEnumerable<string> Answer(FileInfo input, ParseResult parsed)
    {
        var data = DataFolder.Locate();
        var words = MucWords.Load(data);
        var model = MucModel.Read(MucModel.Folder(data));
        foreach (var document in MucDocument.Read(data, input))
        {
            var (templates, entities) = model.Answer(new MucCase(document, words));
            yield return MucTemplate.Write(document.Id, templates, entities);
        }
    }
}

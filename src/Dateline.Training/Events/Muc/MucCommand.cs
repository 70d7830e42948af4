using System.CommandLine;

namespace Dateline.Training.Events.Muc;

/// <summary>Fills the templates of MUC-4: lines <c>{"docid", "text"}</c> in, <c>{"docid", "templates", "extracts"}</c> out, as the set's scorer reads them.</summary>
internal sealed class MucCommand : Command
{
    private readonly Argument<FileInfo> input = new("in") { Description = "JSON Lines with docid and text." };
    private readonly Argument<FileInfo> output = new("out") { Description = "JSON Lines with docid and templates." };

    public MucCommand()
        : base("muc4", "Fill the incident templates of MUC-4 texts.")
    {
        Add(input);
        Add(output);
        SetAction(parsed => Run(parsed.GetRequiredValue(input), parsed.GetRequiredValue(output)));
    }

    private static int Run(FileInfo input, FileInfo output)
    {
        var data = DataFolder.Locate();
        var words = MucWords.Load(data);
        var model = MucModel.Read(MucModel.Folder(data));
        using var writer = new StreamWriter(output.FullName) { NewLine = "\n" };
        foreach (var document in MucDocument.Read(data, input))
        {
            var (templates, entities) = model.Answer(new MucCase(document, words));
            writer.WriteLine(MucTemplate.Write(document.Id, templates, entities));
        }

        return 0;
    }
}

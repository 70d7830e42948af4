using System.CommandLine;
using Dateline.Places;
using Dateline.Syntax;

namespace Dateline.Training.Places;

/// <summary><c>geoparse IN OUT [--no-demonyms]</c>: with national demonyms, finds and resolves the places of texts; measured by score_geo.py.</summary>
internal sealed class GeoparseCommand : Command
{
    private readonly Argument<FileInfo> input = new("in") { Description = "JSON Lines with id and text." };
    private readonly Argument<FileInfo> output = new("out") { Description = "JSON Lines with id and toponyms (start, end in code points)." };
    private readonly Option<bool> noDemonyms = new("--no-demonyms") { Description = "Leave out demonyms (\"Syrian\"), which some test sets count as places." };

    public GeoparseCommand()
        : base("geoparse", "Find and resolve the place names of texts, to be scored against gold.")
    {
        Add(input);
        Add(output);
        Add(noDemonyms);
        SetAction(parsed => Run(parsed.GetRequiredValue(input), parsed.GetRequiredValue(output), parsed.GetValue(noDemonyms)));
    }

    private static int Run(FileInfo input, FileInfo output, bool noDemonyms)
    {
        var data = DataFolder.Locate();
        var parser = new SyntaxParser(data);
        var lexicon = new PlaceLexicon(data);
        var linker = new PlaceLinker(lexicon);
        using var writer = new StreamWriter(output.FullName);
        foreach (var (id, text, _) in ToponymFile.Read(input.FullName))
        {
            var names = linker.Names(ToponymFile.Parse(parser, id, text)).Where(n => n.Demonym is null || (!noDemonyms && n.Demonym[0] is not '='));
            writer.WriteLine(ToponymFile.Line(id, text, names, lexicon));
        }

        return 0;
    }
}

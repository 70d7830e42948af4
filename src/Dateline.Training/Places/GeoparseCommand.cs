using System.CommandLine;
using Dateline.Places;
using Dateline.Syntax;
using Dateline.Training.TestSets;

namespace Dateline.Training.Places;

/// <summary><c>geoparse IN OUT [--no-demonyms]</c>: with national demonyms, finds and resolves the places of texts; measured by score_geo.py.</summary>
internal sealed class GeoparseCommand : AnswerCommand
{
    private readonly Option<bool> noDemonyms = new("--no-demonyms") { Description = "Leave out demonyms (\"Syrian\"), which some test sets count as places." };

    public GeoparseCommand()
        : base("geoparse", "Find and resolve the place names of texts, to be scored against gold.", "id and text", "id and toponyms (start, end in code points)")
    {
        Add(noDemonyms);
    }

    protected override IEnumerable<string> Answer(FileInfo input, ParseResult parsed)
    {
        var national = !parsed.GetValue(noDemonyms);
        var data = DataFolder.Locate();
        var parser = new SyntaxParser(data);
        var lexicon = new PlaceLexicon(data);
        var linker = new PlaceLinker(lexicon);
        foreach (var (id, text, _) in ToponymFile.Read(input))
        {
            var names = linker.Names(ToponymFile.Parse(parser, id, text)).Where(n => n.Demonym is null || (national && n.Demonym[0] is not '='));
            yield return ToponymFile.Line(id, text, names, lexicon);
        }
    }
}

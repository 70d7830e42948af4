using System.CommandLine;
using Dateline.Places;
using Dateline.Training.TestSets;

namespace Dateline.Training.Places;

/// <summary><c>resolve IN OUT</c>: resolves the toponyms whose extents the input gives; measured by score_geo.py --resolution-only.</summary>
internal sealed class ResolveCommand : AnswerCommand
{
    public ResolveCommand()
        : base("resolve", "Resolve given place names to points, to be scored against gold.", "id, text and toponyms (start, end in code points)", "id and toponyms")
    {
    }

    protected override IEnumerable<string> Answer(FileInfo input, ParseResult parsed)
    {
        var lexicon = new PlaceLexicon(DataFolder.Locate());
        var linker = new PlaceLinker(lexicon);
        foreach (var (id, text, toponyms) in ToponymFile.Read(input))
        {
            var names = (toponyms ?? []).OrderBy(s => s.Start).Select(s => Named(text, s.Start, s.End, lexicon)).ToList();
            linker.Resolve(text, names);
            yield return ToponymFile.Line(id, text, names, lexicon);
        }
    }

    public static NamedPlace Named(string text, int start, int end, PlaceLexicon lexicon)
    {
        var surface = text[start..end];
        var key = PlaceNameKey.Of(surface);
        return new() { Start = start, End = end, Surface = surface, Key = key, Demonym = lexicon.Demonyms.Of(surface) };
    }
}

using System.CommandLine;
using Dateline.Places;

namespace Dateline.Training.Places;

/// <summary><c>resolve IN OUT</c>: resolves the toponyms whose extents the input gives; measured by score_geo.py --resolution-only.</summary>
internal sealed class ResolveCommand : Command
{
    private readonly Argument<FileInfo> input = new("in") { Description = "JSON Lines with id, text and toponyms (start, end in code points)." };
    private readonly Argument<FileInfo> output = new("out") { Description = "JSON Lines with id and toponyms." };

    public ResolveCommand()
        : base("resolve", "Resolve given place names to points, to be scored against gold.")
    {
        Add(input);
        Add(output);
        SetAction(parsed => Run(parsed.GetRequiredValue(input), parsed.GetRequiredValue(output)));
    }

    private static int Run(FileInfo input, FileInfo output)
    {
        var lexicon = new PlaceLexicon(DataFolder.Locate());
        var linker = new PlaceLinker(lexicon);
        using var writer = new StreamWriter(output.FullName);
        foreach (var (id, text, spans) in ToponymFile.Read(input.FullName))
        {
            var names = spans.OrderBy(s => s.Start).Select(s => Named(text, s.Start, s.End, lexicon)).ToList();
            linker.Resolve(text, names);
            writer.WriteLine(ToponymFile.Line(id, text, names, lexicon));
        }

        return 0;
    }

    public static NamedPlace Named(string text, int start, int end, PlaceLexicon lexicon)
    {
        var surface = text[start..end];
        var key = PlaceNameKey.Of(surface);
        return new() { Start = start, End = end, Surface = surface, Key = key, Demonym = lexicon.Demonyms.Of(surface) };
    }
}

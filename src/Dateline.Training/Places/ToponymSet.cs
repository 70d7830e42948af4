using Dateline.Places;
using Dateline.Syntax;

namespace Dateline.Training.Places;

/// <summary>A geoparsing test set, parsed once: how well weights find and place its names, by the rule of score_geo.py (end to end at 161 km).</summary>
internal sealed class ToponymSet
{
    private const double Near = 161;
    private readonly List<(ParsedReport Report, IReadOnlyList<GoldToponym> Gold)> documents = [];

    /// <param name="file">JSON Lines with id, text and toponyms.</param>
    /// <param name="parser">Parses the texts.</param>
    /// <param name="most">How many documents, evenly spread over the set, are used at most.</param>
    public ToponymSet(FileInfo file, SyntaxParser parser, int most)
    {
        Name = Path.GetFileNameWithoutExtension(file.Name);
        var texts = ToponymFile.Read(file).ToList();
        var step = Math.Max(1, (texts.Count + most - 1) / most);
        for (var i = 0; i < texts.Count; i += step)
        {
            var (id, text, gold) = texts[i];
            documents.Add((ToponymFile.Parse(parser, id, text), gold ?? throw new InvalidDataException($"{file.FullName}: \"{id}\" has no \"toponyms\"; give a set with gold")));
        }
    }

    public string Name { get; }

    public int Count => documents.Count;

    /// <summary>F1 in percent; demonyms are no answers.</summary>
    public double Score(PlaceLexicon lexicon)
    {
        var linker = new PlaceLinker(lexicon);
        var (right, answers, wanted) = (0, 0, 0);
        foreach (var (report, gold) in documents)
        {
            wanted += gold.Count(g => g.Lat is not null);
            var names = linker.Names(report).Where(n => n.Demonym is null).ToList();
            var taken = new bool[gold.Count];
            foreach (var name in names)
            {
                var match = Match(gold, taken, name);
                var entry = name.Choice?.Entry ?? -1;
                if (entry < 0 || (match >= 0 && gold[match].Lat is null))
                {
                    continue;
                }

                answers++;
                right += match >= 0 && Kilometres(gold[match].Lat!.Value, gold[match].Lon!.Value, lexicon.Gazetteer.Latitude(entry), lexicon.Gazetteer.Longitude(entry)) <= Near ? 1 : 0;
            }
        }

        return right == 0 ? 0 : 200.0 * right / (answers + wanted);
    }

    /// <summary>Index of the free gold name that overlaps most, or -1.</summary>
    private static int Match(IReadOnlyList<GoldToponym> gold, bool[] taken, NamedPlace name)
    {
        var (best, most) = (-1, 0);
        for (var i = 0; i < gold.Count; i++)
        {
            var shared = Math.Min(gold[i].End, name.End) - Math.Max(gold[i].Start, name.Start);
            (best, most) = !taken[i] && shared > most ? (i, shared) : (best, most);
        }

        if (best >= 0)
        {
            taken[best] = true;
        }

        return best;
    }

    private static double Kilometres(double lat1, double lon1, double lat2, double lon2)
    {
        const double Degree = Math.PI / 180;
        var h = Math.Pow(Math.Sin((lat2 - lat1) * Degree / 2), 2)
            + (Math.Cos(lat1 * Degree) * Math.Cos(lat2 * Degree) * Math.Pow(Math.Sin((lon2 - lon1) * Degree / 2), 2));
        return 2 * 6371 * Math.Asin(Math.Min(1, Math.Sqrt(h)));
    }
}

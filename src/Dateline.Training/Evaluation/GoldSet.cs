using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Dateline.Ingest;

namespace Dateline.Training.Evaluation;

/// <summary>Reports with their gold: a name, the inputs to read, and the gold files by id.</summary>
internal sealed class GoldSet
{
    private readonly SortedDictionary<string, JsonElement> gold = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> idOfStem = new(StringComparer.Ordinal);

    public GoldSet(string name, IEnumerable<string> inputs, string goldFolder)
    {
        (Name, Inputs) = (name, [.. inputs]);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Directory.EnumerateFiles(goldFolder, "*.json").Order(StringComparer.Ordinal))
        {
            var bytes = File.ReadAllBytes(file);
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetFileName(file) + "\n"));
            hash.AppendData(bytes);
            var json = JsonDocument.Parse(bytes).RootElement;
            var id = json.Text("id")!;
            gold[id] = json;
            idOfStem[json.Filled("source") ?? id] = id;
        }

        Sha256 = Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    public string Name { get; }

    public IReadOnlyList<string> Inputs { get; }

    /// <summary>Over the gold files' names and bytes.</summary>
    public string Sha256 { get; }

    public IReadOnlyDictionary<string, JsonElement> Gold => gold;

    /// <summary>The sets that are there: the project's own examples, and beside the checkout the seeds and the developers' gold.</summary>
    public static IEnumerable<GoldSet> Present(string checkout)
    {
        var examples = Path.Combine(checkout, "examples");
        yield return new GoldSet("examples", Directory.EnumerateFiles(examples).Where(f => !f.EndsWith(".md", StringComparison.Ordinal)).Order(StringComparer.Ordinal), Path.Combine(examples, "gold"));
        var shared = Path.Combine(checkout, "..", "shared");
        if (Directory.Exists(Path.Combine(shared, "gold", "seeds")))
        {
            yield return new GoldSet("seeds", [Path.Combine(shared, "reports", "seeds")], Path.Combine(shared, "gold", "seeds"));
        }

        if (Directory.Exists(Path.Combine(shared, "gold", "dev")))
        {
            yield return new GoldSet("dev", [Path.Combine(shared, "gold", "dev-inputs.jsonl")], Path.Combine(shared, "gold", "dev"));
        }
    }

    /// <summary>The gold a report belongs to: of its id, else of its file's name.</summary>
    public string? IdOf(RawReport raw) =>
        gold.ContainsKey(raw.Id) ? raw.Id : idOfStem.GetValueOrDefault(Path.GetFileNameWithoutExtension(raw.Source ?? ""));

    /// <summary>Scores readings by gold id; a report without a reading loses all its items.</summary>
    public Tally Score(IReadOnlyDictionary<string, string> readings)
    {
        var tally = new Tally();
        var scorer = new ReadingScorer(tally);
        foreach (var (id, json) in gold)
        {
            using var reading = JsonDocument.Parse(readings.GetValueOrDefault(id, "{}"));
            scorer.Score(json, reading.RootElement);
        }

        return tally;
    }
}

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dateline.Training.Evaluation;

/// <summary>Pinned scores: what a set of a given hash must reach (<c>eval/floors.json</c>).</summary>
internal sealed class Floors
{
    /// <summary>Measures that are pinned; the rest is shown only.</summary>
    public static readonly IReadOnlyList<string> Pinned = ["slots", "events", "statements", "figures", "relations"];

    private const double Tolerance = 0.05;
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public SortedDictionary<string, FloorSet> Sets { get; init; } = new(StringComparer.Ordinal);

    /// <summary>Every floor that was ever lowered, and why.</summary>
    public List<LoweredFloor> Lowered { get; init; } = [];

    public static Floors Load(string path) => File.Exists(path) ? JsonSerializer.Deserialize<Floors>(File.ReadAllText(path), Options)! : new Floors();

    public void Save(string path) => File.WriteAllText(path, JsonSerializer.Serialize(this, Options) + "\n");

    /// <summary>What falls short, one line each.</summary>
    public IEnumerable<string> Failures(SetScore score)
    {
        if (score.Tally.FalseSpans > 0)
        {
            yield return $"{score.Set.Name}: {score.Tally.FalseSpans} false spans";
        }

        if (!Sets.TryGetValue(score.Set.Name, out var floor))
        {
            yield break;
        }

        if (floor.GoldSha256 != score.Set.Sha256)
        {
            yield return $"{score.Set.Name}: the gold has changed since its floors were pinned; pin them again with --pin";
        }

        foreach (var (measure, least) in floor.Scores)
        {
            var now = score.Percents.GetValueOrDefault(measure);
            if (now < least - Tolerance)
            {
                yield return FormattableString.Invariant($"{score.Set.Name}: {measure} {now:0.0} is below its floor {least:0.0}");
            }
        }
    }

    /// <summary>Raises the floors of a set to its scores; lowers one only with a reason.</summary>
    /// <returns>Floors that would have to go down and for which no reason is given.</returns>
    public IReadOnlyList<string> Pin(SetScore score, string? reason)
    {
        var old = Sets.GetValueOrDefault(score.Set.Name);
        var refused = new List<string>();
        var scores = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var measure in Pinned)
        {
            var now = score.Percents[measure];
            if (old is not null && old.Scores.TryGetValue(measure, out var before) && now < before)
            {
                if (reason is null)
                {
                    refused.Add(FormattableString.Invariant($"{score.Set.Name}: {measure} would go down from {before:0.0} to {now:0.0}; give the reason with --because"));
                    now = before;
                }
                else
                {
                    Lowered.Add(new LoweredFloor(score.Set.Name, measure, before, now, reason));
                }
            }

            scores[measure] = now;
        }

        Sets[score.Set.Name] = new FloorSet(score.Set.Sha256, scores);
        return refused;
    }
}

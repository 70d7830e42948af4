using System.Text.Json;

namespace Dateline.Training.Evaluation;

/// <summary>Pairs gold events with read ones, best first and one to one: by place in the text, then type, then family of types.</summary>
internal static class EventPairing
{
    private static readonly Dictionary<string, int> Family = new[]
    {
        "airstrike shelling bombing chemical-attack clash attack killing casualties destruction interception torture sexual-violence accident",
        "offensive advance capture withdrawal siege siege-lifted supply-cut",
        "deployment arms-supply training mobilization support",
        "surrender defection release detention abduction",
        "agreement ceasefire ceasefire-violation talks",
        "threat demand accusation sanction protest",
        "displacement evacuation aid-delivery aid-blocked",
    }.SelectMany((types, i) => types.Split(' ').Select(t => (t, i))).ToDictionary(x => x.t, x => x.i, StringComparer.Ordinal);

    /// <summary>A gold event: its quote and trigger in the text, and its JSON.</summary>
    public readonly record struct Gold(Extent? Quote, Extent? Trigger, JsonElement Event);

    /// <summary>A read event: its trigger where the span is true, and its JSON.</summary>
    public readonly record struct Read(Extent? Trigger, JsonElement Event);

    /// <summary>Indexes of gold and read events, and whether the type is right.</summary>
    public static List<(int Gold, int Read, bool Right)> Of(IReadOnlyList<Gold> gold, IReadOnlyList<Read> read)
    {
        var candidates = new List<(int Score, int Gold, int Read, bool Right, bool Good)>();
        for (var g = 0; g < gold.Count; g++)
        {
            for (var r = 0; r < read.Count; r++)
            {
                if (gold[g].Quote is not { } quote || read[r].Trigger is not { } trigger || Spans.Overlap(quote, trigger) <= 0)
                {
                    continue;
                }

                var (wanted, type) = (gold[g].Event.Text("type")!, read[r].Event.Text("type"));
                var right = type == wanted || gold[g].Event.Items("alt").Any(a => a.GetString() == type);
                var family = FamilyOf(type) == FamilyOf(wanted);
                var near = gold[g].Trigger is { } own && Spans.Overlap(own, trigger) > 0;
                var who = gold[g].Event.Items("actors").Take(1).Any(a => read[r].Event.Items("actors").Take(1).Any(b => Likeness.SameActor(a, b)));
                candidates.Add((-((right ? 8 : 0) + (near ? 4 : 0) + (family ? 2 : 0) + (who ? 1 : 0)), g, r, right, near || family || right));
            }
        }

        var (goldTaken, readTaken) = (new HashSet<int>(), new HashSet<int>());
        var pairs = new List<(int, int, bool)>();
        foreach (var c in candidates.OrderBy(c => c.Score).ThenBy(c => c.Gold).ThenBy(c => c.Read))
        {
            if (c.Good && !goldTaken.Contains(c.Gold) && !readTaken.Contains(c.Read))
            {
                goldTaken.Add(c.Gold);
                readTaken.Add(c.Read);
                pairs.Add((c.Gold, c.Read, c.Right));
            }
        }

        return pairs;
    }

    private static int FamilyOf(string? type) => type is not null && Family.TryGetValue(type, out var family) ? family : -1;
}

using System.Text.Json;
using Dateline.Json;

namespace Dateline.Training.Evaluation;

/// <summary>Which events of a reading a gold reading confirms.</summary>
internal static class EventJudge
{
    /// <summary>Indexes of the read events with a right type at the right place in the text.</summary>
    public static HashSet<int> RightEvents(JsonElement gold, Reading reading)
    {
        var text = gold.Text("text")!;
        using var json = JsonDocument.Parse(ReadingJson.Write(reading));
        return [.. EventPairing.Of(ReadingScorer.Wanted(text, gold), ReadingScorer.Found(text, json.RootElement)).Where(p => p.Right).Select(p => p.Read)];
    }
}

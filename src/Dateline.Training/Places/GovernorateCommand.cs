using System.CommandLine;
using System.Text.Json;
using Dateline.Ingest;
using Dateline.Training.Evaluation;
using Dateline.Training.TestSets;

namespace Dateline.Training.Places;

/// <summary><c>governorate IN OUT</c>: the governorate of each report's main event, as FA-KES labels it; measured by score_labels.py.</summary>
internal sealed class GovernorateCommand : AnswerCommand
{
    /// <summary>FA-KES labels by governorate; rural Damascus counts as Damascus there.</summary>
    private static readonly Dictionary<string, string> Labels = new(StringComparer.Ordinal)
    {
        ["Aleppo"] = "aleppo", ["Al-Hasakah"] = "hasakeh", ["As-Suwayda"] = "sweida", ["Damascus"] = "damascus", ["Daraa"] = "daraa", ["Deir ez-Zor"] = "deir ezzor",
        ["Hama"] = "hama", ["Homs"] = "homs", ["Idlib"] = "idlib", ["Latakia"] = "lattakia", ["Quneitra"] = "quneitra", ["Raqqa"] = "raqqa", ["Rif Dimashq"] = "damascus",
        ["Tartus"] = "tartous",
    };

    public GovernorateCommand()
        : base("governorate", "Label reports on Syria with the governorate of their main event.", "id, text and title", "id and label")
    {
    }

    protected override IEnumerable<string> Answer(FileInfo input, ParseResult parsed)
    {
        var reader = new ReportReader(DataFolder.Locate());
        foreach (var line in TestSetFile.Lines(input))
        {
            var raw = RawReport.Plain(line.Text("id"), line.Text("text")) with { Title = line.Json.Text("title") };
            yield return JsonSerializer.Serialize(new { id = raw.Id, label = Label(reader.Read(raw, new ReadingOptions { Mentions = true })) });
        }
    }

    /// <summary>
    /// The label of the main event: of the happened, non-background events the one that weighs most by deaths, violence and order, and by how much the
    /// report, its opening first, speaks of its governorate. Where no event has one, the governorate most spoken of.
    /// </summary>
    private static string Label(Reading reading)
    {
        var spoken = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var place in reading.Mentions?.Places ?? [])
        {
            if (LabelOf(place) is { } label)
            {
                var start = place.Span?.Start ?? 0;
                spoken[label] = spoken.GetValueOrDefault(label) + (start < 150 ? 2 : start < 400 ? 1 : 0.4);
            }
        }

        var (best, most, rank) = ((string?)null, 0.0, 0);
        foreach (var item in reading.Events.Where(e => e.Status.IsActual() && !e.Background))
        {
            if (item.Place is { } place && LabelOf(place) is { } label)
            {
                var weight = (Weight(item) / ++rank) + spoken.GetValueOrDefault(label);
                (best, most) = weight > most ? (label, weight) : (best, most);
            }
        }

        return best ?? spoken.OrderByDescending(s => s.Value).Select(s => s.Key).FirstOrDefault("aleppo");
    }

    private static double Weight(EventMention item) =>
        0.5 + (item.Casualties.Any(c => c.Effect == CasualtyEffect.Killed) ? 1 : 0)
            + (item.Type is EventType.Airstrike or EventType.Shelling or EventType.Bombing or EventType.ChemicalAttack or EventType.Clash or EventType.Attack or EventType.Killing
                or EventType.Casualties ? 0.5 : 0);

    private static string? LabelOf(Place place) =>
        place is { Country: "SYR", Admin1: { } admin1 } && Labels.TryGetValue(admin1, out var label) ? label : null;
}

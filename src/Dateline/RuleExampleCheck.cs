using System.Text;
using Dateline.Ingest;
using Dateline.Rules;

namespace Dateline;

/// <summary>Reads an example's sentence and says whether its rule behaved.</summary>
internal static class RuleExampleCheck
{
    private static readonly DateOnly Day = new(2024, 5, 15);

    /// <summary>What is wrong, or null; <paramref name="reading"/> is what was read.</summary>
    public static string? Complaint(ReportReader reader, RuleExample example, out Reading reading)
    {
        reading = reader.Read(
            new RawReport
            {
                Id = "example", Sha256 = "", Bytes = Encoding.UTF8.GetBytes(example.Sentence), Text = example.Sentence, Published = Day, PublishedBasis = PublishedBasis.Given,
            },
            new ReadingOptions(Explain: true));
        var found = reading.Events.Where(e => e.Trigger.Text.Contains(example.Trigger, StringComparison.OrdinalIgnoreCase)).ToList();
        var byRule = reading.Events.Where(e => RuleOf(e) == example.Rule).ToList();
        if (example.Positive)
        {
            return found.Exists(byRule.Contains) ? null : $"not found by {example.Rule}: {example.Sentence} (read: {Describe(reading)})";
        }

        // A rule that excludes must leave nothing at its trigger; another rule must only stay silent itself.
        var wrong = example.Rule.StartsWith("00-", StringComparison.Ordinal) ? found : byRule;
        return wrong.Count == 0 ? null : $"found against {example.Rule}: {example.Sentence} (read: {Describe(reading)})";
    }

    /// <summary>Id of the rule that found an event (first step of its derivation).</summary>
    public static string? RuleOf(EventMention mention) => mention.Derivation is { Length: > 0 } steps ? steps[0].Rule : null;

    private static string Describe(Reading reading) => reading.Events.Length == 0
        ? "nothing"
        : string.Join("; ", reading.Events.Select(e => $"{e.Type} '{e.Trigger.Text}' by {RuleOf(e)}"));
}

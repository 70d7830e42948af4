namespace Dateline.Training.Evaluation;

/// <summary>The measures of a reading, in the order they are printed.</summary>
internal static class Measures
{
    /// <summary>Those with precision, recall and F1; "slots" is the headline.</summary>
    public static readonly IReadOnlyList<string> F1 = ["slots", "events", "located", "actors", "recipients", "supporters", "casualties", "statements", "figures", "relations"];

    /// <summary>Shares right of the items that are right otherwise.</summary>
    public static readonly IReadOnlyList<string> Accuracy =
        ["status", "background", "time", "place", "admin1", "claimed_by", "casualty group", "stance", "figure claimant"];
}

namespace Dateline.Training.Statements.Polnear;

/// <summary>Alternatives of which one is to be chosen: their features, and how right each is (0 wrong, 1 exactly right).</summary>
internal sealed record ChoiceGroup(uint[][] Features, double[] Rightness);

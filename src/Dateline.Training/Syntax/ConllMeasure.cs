namespace Dateline.Training.Syntax;

/// <summary>Counts behind one measure of the CoNLL 2018 shared task.</summary>
internal readonly record struct ConllMeasure(string Name, int Gold, int System, int Correct, int? Aligned)
{
    public double Precision => System == 0 ? 0 : 100.0 * Correct / System;

    public double Recall => Gold == 0 ? 0 : 100.0 * Correct / Gold;

    public double F1 => Gold + System == 0 ? 0 : 200.0 * Correct / (Gold + System);

    /// <summary>Share of aligned words; null for tokens and sentences.</summary>
    public double? AlignedAccuracy => Aligned is null ? null : Aligned == 0 ? 0 : 100.0 * Correct / Aligned.Value;
}

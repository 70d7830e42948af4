namespace Dateline.Training.Syntax.Network;

/// <summary>Settings of one training.</summary>
internal sealed record TrainingPlan
{
    public int Seed { get; init; } = 1;

    public int Epochs { get; init; } = 30;

    /// <summary>Words of a batch.</summary>
    public int BatchWords { get; init; } = 700;

    public float Rate { get; init; } = 0.002f;

    /// <summary>Weight decay of matrices, as a share of the rate.</summary>
    public float Decay { get; init; } = 0.01f;

    /// <summary>A word seen n times is read as unknown with probability WordDrop / (WordDrop + n).</summary>
    public float WordDrop { get; init; } = 0.4f;

    public float InputDrop { get; init; } = 0.25f;

    public float Drop { get; init; } = 0.3f;
}

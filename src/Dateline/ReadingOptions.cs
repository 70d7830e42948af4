namespace Dateline;

/// <summary>What a reading carries besides its facts.</summary>
/// <param name="Explain">Keep each fact's derivation.</param>
/// <param name="Mentions">Keep everything found, used or not.</param>
public sealed record ReadingOptions(bool Explain = false, bool Mentions = false);

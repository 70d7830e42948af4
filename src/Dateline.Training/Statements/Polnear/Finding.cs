using Dateline.Syntax;

namespace Dateline.Training.Statements.Polnear;

/// <summary>A word that may be a cue with the source and the content chosen for it, and how likely each of the three choices is.</summary>
internal sealed record Finding(
    Sentence Sentence, int Cue, SourceCandidate Source, ContentCandidate Content, double CueChance, double SourceChance, double ContentChance)
{
    public double Chance => CueChance * SourceChance * ContentChance;

    public Attribution Write(Article article) => new(Source.Spans(article), CueSpans(), Content.Spans);

    /// <summary>The cue with its auxiliaries and particle.</summary>
    private int[][] CueSpans()
    {
        var (first, end) = (CueFeatures.First(Sentence, Cue), Cue + 1);
        while (end < Sentence.Length && Sentence[end].Head == Cue && Sentence[end].Deprel is "compound:prt" or "fixed")
        {
            end++;
        }

        return [[Sentence[first].Start, Sentence[end - 1].End]];
    }
}

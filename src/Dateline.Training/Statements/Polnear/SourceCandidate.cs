using Dateline.Statements;

namespace Dateline.Training.Statements.Polnear;

/// <summary>A noun phrase that may be the source of a cue; <see cref="None"/> where nobody is named.</summary>
internal sealed record SourceCandidate(int Sentence, int Head, TokenRange Range)
{
    public static readonly SourceCandidate None = new(-1, -1, TokenRange.None);

    public bool IsNone => Head < 0;

    public int[][] Spans(Article article)
    {
        if (IsNone)
        {
            return [];
        }

        var sentence = article.Sentences[Sentence];
        return [[sentence[Range.First].Start, sentence[Range.End - 1].End]];
    }
}

using System.Collections.Immutable;
using Dateline.Cleaning;

namespace Dateline.Syntax;

/// <summary>A report with its sentences, tags, trees and names. Boilerplate has no sentences.</summary>
public sealed record ParsedReport(Report Report, ImmutableArray<Sentence> Sentences)
{
    public string Text => Report.Text;

    /// <summary>The words of tokens <c>[first, end)</c> of a sentence, as they stand in the text.</summary>
    public TextSpan SpanOf(int sentence, int first, int end)
    {
        var tokens = Sentences[sentence].Tokens;
        return TextSpan.Of(Text, tokens[first].Start, tokens[end - 1].End);
    }
}

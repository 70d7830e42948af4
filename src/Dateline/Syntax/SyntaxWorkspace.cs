using Dateline.Syntax.Network;

namespace Dateline.Syntax;

/// <summary>One thread's buffers.</summary>
internal sealed class SyntaxWorkspace(SyntaxModel model)
{
    public List<TokenSpan> Surface { get; } = [];

    /// <summary>Words of all sentences, and the index after the last word of each.</summary>
    public List<TokenSpan> Words { get; } = [];

    public List<int> SentenceEnds { get; } = [];

    public List<int> Ends { get; } = [];

    public Analyzer Analyzer { get; } = new(model);
}

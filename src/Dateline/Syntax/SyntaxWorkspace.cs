namespace Dateline.Syntax;

/// <summary>One thread's buffers.</summary>
internal sealed class SyntaxWorkspace
{
    public List<TokenSpan> Surface { get; } = [];

    public List<TokenSpan> Words { get; } = [];

    public List<int> Ends { get; } = [];

    public Draft Draft { get; } = new();

    public ParserState State { get; } = new();

    public StringPool Strings { get; } = new();
}

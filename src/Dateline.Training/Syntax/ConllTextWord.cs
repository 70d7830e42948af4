using Dateline.Syntax;

namespace Dateline.Training.Syntax;

/// <summary>A word with its token's span; <paramref name="Head"/> is an index over the whole file, -1 for a root.</summary>
internal sealed record ConllTextWord(Extent Span, ConlluWord Word, bool IsMultiword, int Head);

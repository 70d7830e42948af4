namespace Dateline;

/// <summary>One decision behind a fact: the rule's id (<c>events/capture.take</c>), what it decided, and the text it matched.</summary>
public sealed record DerivationStep(string Rule, string What, TextSpan? Span = null);

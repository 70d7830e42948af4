namespace Dateline.Times;

/// <summary>A time expression found in the text, before the report's day is known.</summary>
internal sealed record TimeExpression(TextSpan Span);

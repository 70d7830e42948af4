namespace Dateline;

/// <summary>Something a stage could not settle, or found inconsistent.</summary>
public sealed record ReadingWarning(string Stage, TextSpan? Span, string What);

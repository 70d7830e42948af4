namespace Dateline;

/// <summary>A weapon used or a thing hit, with its class ("car bomb" is an improvised-explosive, "hospital" is medical).</summary>
public sealed record EventObject(string Text, TextSpan Span, string? Class);

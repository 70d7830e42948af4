namespace Dateline.Training.Syntax;

/// <summary>A sentence of a name set: forms with IOB2 tags.</summary>
internal sealed record NameSentence(string[] Forms, string[] Tags);

namespace Dateline.App.Web;

/// <summary>The sentence that tells a fact; offsets are those of the report's text.</summary>
internal sealed record QuotedSentence(int Start, int End, string Text);

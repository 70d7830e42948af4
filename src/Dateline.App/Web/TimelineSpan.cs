namespace Dateline.App.Web;

/// <summary>Facts that have exactly these days.</summary>
/// <param name="Asserted">Those told as having happened.</param>
internal sealed record TimelineSpan(DateOnly Start, DateOnly End, string? Precision, long Facts, long Asserted);

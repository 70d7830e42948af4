namespace Dateline.App.Web;

/// <summary>How many there are of each kind; <c>reports</c> is left out inside one report.</summary>
internal sealed record KindCounts(long Events, long Statements, long Figures, long Relations, long Control, long? Reports = null);

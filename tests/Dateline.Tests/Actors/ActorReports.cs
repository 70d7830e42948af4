using Dateline.Actors;
using Dateline.Ingest;

namespace Dateline.Tests.Actors;

/// <summary>Texts read up to their actors, with one reader for all tests of the stage.</summary>
internal static class ActorReports
{
    private static readonly Lazy<ReportReader> Reader = new(() => new ReportReader(DataFolder.Locate()));

    public static AnnotatedReport Read(string text, DateOnly? published = null) => Reader.Value.Annotate(Reader.Value.Parse(new RawReport
    {
        Id = "t", Sha256 = "", Bytes = default, Text = text, Published = published,
        PublishedBasis = published is null ? PublishedBasis.Unknown : PublishedBasis.Given,
    }));

    /// <summary>The mentions with these words, in text order.</summary>
    public static Actor[] Called(this AnnotatedReport report, string words) =>
        [.. report.Actors.Where(m => m.Value.Text == words).Select(m => m.Value)];

    /// <summary>"SYR MIL group" of an actor, "-" where a part is absent.</summary>
    public static string Code(this Actor actor) => $"{actor.Country ?? "-"} {actor.Sector ?? "-"} {actor.Group ?? "-"}";
}

using Dateline.Actors;
using Dateline.Ingest;

namespace Dateline.Tests;

/// <summary>A text written for a test, as a report of its own, and the one reader that the tests share: its models and tables are loaded once.</summary>
internal static class Story
{
    public static readonly ReportReader Reader = new(Checkout.Data);

    public static RawReport Raw(string text, DateOnly? published = null) => new()
    {
        Id = "t", Sha256 = "", Bytes = default, Text = text, Published = published,
        PublishedBasis = published is null ? PublishedBasis.Unknown : PublishedBasis.Given,
    };

    public static Reading Read(string text, DateOnly? published = null) => Reader.Read(Raw(text, published));

    /// <summary>Read up to its actors.</summary>
    public static AnnotatedReport Annotate(RawReport raw) => Reader.Annotate(Reader.Parse(raw));
}

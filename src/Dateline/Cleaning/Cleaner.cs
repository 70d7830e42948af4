using Dateline.Ingest;

namespace Dateline.Cleaning;

/// <summary>Settles a report's text and tells story from boilerplate. Thread-safe; patterns are loaded at first use.</summary>
internal sealed class Cleaner(DataFolder data)
{
    private readonly Lazy<CleaningRules> rules = new(() => new CleaningRules(data));

    public Report Clean(RawReport raw)
    {
        var page = raw.Html is { } html ? new PageReader(rules.Value.Markup).Read(html) : Paragraphs.Of(raw.Text ?? "");
        var story = new StoryFrame(rules.Value, page, raw.Title ?? page.Title);
        story.Frame();
        return new Report
        {
            Raw = raw,
            Text = page.Text,
            Blocks = story.Blocks(),
            Title = story.Title,
            Outlet = raw.Outlet ?? page.Outlet ?? (story.Dateline is null || story.Agencies.Length != 1 ? null : story.Agencies[0]),
            Byline = raw.Byline ?? page.Byline ?? story.Byline,
            Language = raw.Language ?? page.Language ?? Language.Of(page.Text, rules.Value.EnglishWords),
            Agencies = story.Agencies,
            Dateline = story.Dateline?.Extent,
            DatelinePlace = story.Dateline?.Place,
            DatelineDate = story.Dateline?.Date,
            MetadataDay = page.Day ?? story.PrintedDay,
        };
    }
}

using Dateline.Cleaning;
using Dateline.Ingest;

namespace Dateline.Tests.Cleaning;

public sealed class PageTests
{
    private const string Page = """
        <!doctype html><html lang="en-GB"><head><title>Bridge bombed near capital | The Example</title>
        <meta property="og:site_name" content="The Example"><meta property="article:published_time" content="2016-05-03T08:00:00+02:00">
        <script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge bombed near capital","author":{"@type":"Person","name":"A. Writer"}}</script></head>
        <body><nav><a href="/">Home</a> <a href="/w">World</a></nav>
        <div class="article-body"><h1>Bridge bombed near capital</h1>
        <p>Jets bombed a bridge near the capital on Monday and cut the road to the north, the army said in a statement.</p>
        <div class="related-links"><p><a href="/x">Another story that nobody asked for, with a long headline</a></p></div>
        <p>Two drivers were wounded, according to a doctor, and taken<br>to a hospital in the next town.</p>
        <figure><img src="a.jpg"><figcaption>Smoke over the bridge.</figcaption></figure></div>
        <footer><p>All rights reserved, and a good many other words that fill the foot of a page.</p></footer></body></html>
        """;

    private static readonly Cleaner Cleaner = new(Checkout.Data);

    [Fact]
    public void Reads_the_article_and_leaves_out_what_surrounds_it()
    {
        var report = Clean(Page);

        Assert.Equal(
            "Bridge bombed near capital\n\n"
            + "Jets bombed a bridge near the capital on Monday and cut the road to the north, the army said in a statement.\n\n"
            + "Two drivers were wounded, according to a doctor, and taken to a hospital in the next town.",
            report.Text);
        Assert.Equal([BlockKind.Title, BlockKind.Body, BlockKind.Body], report.Blocks.Select(b => b.Kind));
    }

    [Fact]
    public void Reads_what_the_page_says_about_itself()
    {
        var report = Clean(Page);

        Assert.Equal("Bridge bombed near capital", report.Title);
        Assert.Equal("The Example", report.Outlet);
        Assert.Equal("A. Writer", report.Byline);
        Assert.Equal("en", report.Language);
        Assert.Equal(new DateOnly(2016, 5, 3), report.MetadataDay);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html>")]
    [InlineData("<script type='application/ld+json'>{broken</script><p>Only a line.")]
    public void A_page_in_pieces_is_read_as_far_as_it_goes(string html) => Assert.NotNull(Clean(html).Text);

    [Fact]
    public void Deep_nesting_does_not_end_the_program()
    {
        var html = string.Concat(Enumerable.Repeat("<div>", 5000)) + "<p>The army took the town on Monday, a spokesman said.</p>";

        Assert.NotNull(Clean(html).Text);
    }

    private static Report Clean(string html) => Cleaner.Clean(new RawReport { Id = "t", Sha256 = "", Bytes = default, Html = html });
}

using System.Net;
using System.Text.Json;
using Dateline.App.Web;

namespace Dateline.Tests.Web;

public sealed class CaseServerTests(MadeCase made) : IClassFixture<MadeCase>
{
    [Fact]
    public async Task Tells_what_the_case_holds()
    {
        var summary = await Get("/api/case");

        Assert.Equal("made", summary.GetProperty("name").GetString());
        Assert.Equal(3, summary.GetProperty("counts").GetProperty("events").GetInt32());
        Assert.Equal(3, summary.GetProperty("counts").GetProperty("reports").GetInt32());
        Assert.Equal("2016-02-01", summary.GetProperty("first_day").GetString());
    }

    [Fact]
    public async Task Lists_facts_as_the_record_writes_them_with_their_sentence()
    {
        var item = Items(await Get("/api/events?type=shelling")).Single();

        Assert.Equal("shelling", item.GetProperty("fact").GetProperty("type").GetString());
        Assert.Equal("happened", item.GetProperty("fact").GetProperty("status").GetString());
        Assert.False(item.GetProperty("fact").TryGetProperty("time_zone", out _));
        Assert.Equal("2016-02-01", item.GetProperty("fact").GetProperty("time").GetProperty("start").GetString());
        Assert.Equal("Rebels shelled Oldtown on Monday.", item.GetProperty("sentence").GetProperty("text").GetString());
        Assert.Equal("Herald", item.GetProperty("report").GetProperty("outlet").GetString());
    }

    [Fact]
    public async Task A_sentence_has_the_offsets_of_the_reports_text()
    {
        var item = Items(await Get("/api/events?status=denied")).Single();
        var start = item.GetProperty("sentence").GetProperty("start").GetInt32();
        var trigger = item.GetProperty("fact").GetProperty("trigger");

        Assert.Equal(34, start);
        Assert.Equal("bombed", item.GetProperty("sentence").GetProperty("text").GetString()!.Substring(trigger.GetProperty("start").GetInt32() - start, 6));
    }

    [Theory]
    [InlineData("", 3)]
    [InlineData("?type=shelling&type=talks", 2)]
    [InlineData("?status=planned", 1)]
    [InlineData("?from=2016-02-01&to=2016-02-28", 1)]
    [InlineData("?outlet=courier", 1)]
    [InlineData("?place=oldtown", 1)]
    [InlineData("?claimed_by=army", 1)]
    [InlineData("?words=riverside", 1)]
    [InlineData("?words=%22%20OR%20NEAR(", 0)]
    [InlineData("?outlet=nobody", 0)]
    public async Task Filters_facts(string query, int expected) =>
        Assert.Equal(expected, (await Get("/api/events" + query)).GetProperty("total").GetInt32());

    [Fact]
    public async Task Pages_lists_and_links_the_next_page()
    {
        var first = await Get("/api/events?limit=2&order=day");
        var rest = await Get(first.GetProperty("next").GetString()!);

        Assert.Equal(2, Items(first).Count());
        Assert.Single(Items(rest));
        Assert.Equal(2, rest.GetProperty("offset").GetInt32());
        Assert.False(rest.TryGetProperty("next", out _));
    }

    [Theory]
    [InlineData("/api/events?from=yesterday", "yesterday")]
    [InlineData("/api/events?limit=0", "limit")]
    [InlineData("/api/events?limit=5000", "limit")]
    [InlineData("/api/events?offset=-1", "offset")]
    [InlineData("/api/events?order=upwards", "order")]
    [InlineData("/api/map?kind=wars", "kind")]
    public async Task Explains_what_is_wrong_with_a_question(string address, string named)
    {
        var answer = await made.Client.GetAsync(address, Cancel);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(named, (await Json(answer)).GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/reports/0000000000000000")]
    [InlineData("/api/reports/0000000000000000/original")]
    [InlineData("/api/facts/ev-0000000000000000/derivation")]
    [InlineData("/api/nothing")]
    public async Task Says_what_is_not_there(string address)
    {
        var answer = await made.Client.GetAsync(address, Cancel);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.NotEqual("", (await Json(answer)).GetProperty("detail").GetString());
    }

    [Fact]
    public async Task A_facet_is_not_narrowed_by_its_own_filter()
    {
        var facets = await Get("/api/facets?kind=events&type=shelling");

        Assert.Equal(3, facets.GetProperty("type").GetArrayLength());
        Assert.Equal("happened", facets.GetProperty("status").EnumerateArray().Single().GetProperty("value").GetString());
    }

    [Fact]
    public async Task The_map_keeps_apart_what_it_cannot_draw()
    {
        var map = await Get("/api/map?kind=events");
        var drawn = map.GetProperty("places").EnumerateArray().Single();

        Assert.Equal("Oldtown", drawn.GetProperty("name").GetString());
        Assert.Equal("settlement", drawn.GetProperty("precision").GetString());
        Assert.Equal(1, drawn.GetProperty("asserted").GetInt32());
        Assert.Equal("Riverside", map.GetProperty("unresolved").EnumerateArray().Single().GetProperty("name").GetString());
        Assert.Equal(1, map.GetProperty("nowhere").GetInt32());
    }

    [Fact]
    public async Task The_timeline_tells_plans_from_happenings()
    {
        var timeline = await Get("/api/timeline?kind=events");
        var spans = timeline.GetProperty("spans").EnumerateArray().ToArray();

        Assert.Equal(["2016-02-01", "2016-03-05"], spans.Select(s => s.GetProperty("start").GetString()));
        Assert.Equal([1, 0], spans.Select(s => s.GetProperty("asserted").GetInt32()));
        Assert.Equal(1, timeline.GetProperty("undated").GetInt32());
    }

    [Fact]
    public async Task The_timeline_of_reports_shows_their_own_days()
    {
        var timeline = await Get("/api/timeline?kind=reports");

        Assert.Equal(["2016-02-08", "2016-03-01"], timeline.GetProperty("spans").EnumerateArray().Select(s => s.GetProperty("start").GetString()));
        Assert.Equal(1, timeline.GetProperty("undated").GetInt32());
    }

    [Fact]
    public async Task A_report_comes_whole_with_the_keys_of_its_facts()
    {
        var listed = Items(await Get("/api/events?type=shelling")).Single();
        var report = await Get("/api/reports/" + listed.GetProperty("report").GetProperty("key").GetString());

        Assert.Equal("dateline/reading/1", report.GetProperty("reading").GetProperty("schema").GetString());
        Assert.Equal(listed.GetProperty("key").GetString(), report.GetProperty("keys").GetProperty("events")[0].GetString());
        Assert.Equal([0, 33], report.GetProperty("reading").GetProperty("report").GetProperty("sentences")[0].EnumerateArray().Select(n => n.GetInt32()));
    }

    [Fact]
    public async Task Original_bytes_are_a_download_never_a_page()
    {
        var key = Items(await Get("/api/reports")).First().GetProperty("key").GetString();
        var answer = await made.Client.GetAsync($"/api/reports/{key}/original", Cancel);

        Assert.Equal("application/octet-stream", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.StartsWith("Rebels shelled", await answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fact_is_explained_by_reading_the_report_again()
    {
        var key = Items(await Get("/api/events?type=talks")).Single().GetProperty("key").GetString();
        var derivation = await Get($"/api/facts/{key}/derivation");

        Assert.True(derivation.TryGetProperty("same", out _));
        Assert.Equal(JsonValueKind.Array, derivation.GetProperty("chains").ValueKind);
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("127.0.0.1.evil.example")]
    [InlineData("10.0.0.7")]
    public async Task Refuses_a_host_name_that_is_not_this_machine(string host)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/case");
        request.Headers.Host = host;

        Assert.Equal(HttpStatusCode.MisdirectedRequest, (await made.Client.SendAsync(request, Cancel)).StatusCode);
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("127.0.0.1:9")]
    [InlineData("[::1]")]
    public async Task Answers_to_the_names_of_this_machine(string host)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/case");
        request.Headers.Host = host;

        Assert.Equal(HttpStatusCode.OK, (await made.Client.SendAsync(request, Cancel)).StatusCode);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task Only_reads(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/api/events");

        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await made.Client.SendAsync(request, Cancel)).StatusCode);
    }

    [Theory]
    [InlineData("/api/case")]
    [InlineData("/")]
    [InlineData("/api/nothing")]
    public async Task Every_answer_forbids_foreign_code_and_guessed_types(string address)
    {
        var headers = (await made.Client.GetAsync(address, Cancel)).Headers;
        var policy = headers.GetValues("Content-Security-Policy").Single();

        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", headers.GetValues("X-Content-Type-Options").Single());
        Assert.False(headers.Contains("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task Describes_itself_as_OpenAPI()
    {
        var description = await Get("/openapi/v1.json");
        var paths = description.GetProperty("paths").EnumerateObject().Select(p => p.Name).ToArray();

        Assert.Subset(
            paths.ToHashSet(StringComparer.Ordinal),
            new HashSet<string>(StringComparer.Ordinal)
            {
                "/api/case", "/api/events", "/api/statements", "/api/figures", "/api/relations", "/api/control", "/api/reports", "/api/reports/{key}",
                "/api/facts/{key}/derivation", "/api/facets", "/api/map", "/api/timeline",
            });
        Assert.Contains("claimed_by", description.GetProperty("components").GetProperty("schemas").GetProperty("EventMention").GetProperty("properties").EnumerateObject().Select(p => p.Name));
    }

    [Fact]
    public async Task A_taken_port_is_told_plainly()
    {
        var taken = new Uri(made.Address).Port;
        var failure = await Assert.ThrowsAsync<IOException>(() => Serving.Run(made.Store, DataFolder.Locate(), taken, false, TextWriter.Null, TextWriter.Null, Cancel));

        Assert.Contains($"port {taken} is taken", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Prints_one_line_and_ends_when_told_to()
    {
        using var stop = new CancellationTokenSource();
        var output = new FirstLine();
        var serving = Serving.Run(made.Store, DataFolder.Locate(), 0, false, output, TextWriter.Null, stop.Token);
        await output.Written.WaitAsync(Cancel);
        await stop.CancelAsync();

        Assert.Equal(0, await serving);
        Assert.Matches(@"^http://127\.0\.0\.1:\d+\r?\n$", output.ToString());
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static IEnumerable<JsonElement> Items(JsonElement page) => page.GetProperty("items").EnumerateArray();

    private static async Task<JsonElement> Json(HttpResponseMessage answer) =>
        JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancel)).RootElement;

    private async Task<JsonElement> Get(string address)
    {
        var answer = await made.Client.GetAsync(address, Cancel);
        Assert.True(answer.IsSuccessStatusCode, $"{address}: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync(Cancel)}");
        return await Json(answer);
    }
}

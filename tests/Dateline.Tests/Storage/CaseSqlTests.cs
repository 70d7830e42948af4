using Dateline.Storage;

namespace Dateline.Tests.Storage;

public sealed class CaseSqlTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly CaseFile file;

    public CaseSqlTests()
    {
        using (var run = CaseRun.Begin(folder.File("case.db"), HandMadeReading.Settings))
        {
            var raw = HandMadeReading.Raw(HandMadeReading.Siege, "tass-1");
            run.Add(raw, HandMadeReading.Full(raw));
            run.Finish();
        }

        file = CaseFile.Open(folder.File("case.db"));
    }

    [Theory]
    [InlineData("SELECT type, trigger, start_day, place_name, lat, actors, claimed_by, plover, acled_sub_event FROM happened",
        "siege-lifted|broke the siege|2016-02-03|Nubl|36.37|Syrian troops|Khodr Salem|RETREAT-access|Government regains territory")]
    [InlineData("SELECT effect, low, high, victims, claimed_by, place_name FROM tolls", "killed|70||CVL|Khodr Salem|Ithriya")]
    [InlineData("SELECT stance, kind, content, speaker_role, speaker_sector FROM statements", "asserts|indirect|Syrian troops broke the siege of Nubl on February 3|governor|GOV")]
    [InlineData("SELECT measure, low, high, value, approx, about, place_name FROM figures", "besieged|70001||70000|over|residents|Nubl")]
    [InlineData("SELECT type, from_text, to_text FROM relations", "backs|Iran|Hezbollah")]
    [InlineData("SELECT change, holder, holder_group, place_name FROM control", "holds|Hezbollah|hezbollah|Zahra")]
    [InlineData("SELECT role, text, group_slug, basis FROM event_actors ORDER BY text LIMIT 1", "actors|Islamic State|islamic-state|accused")]
    [InlineData("SELECT e.type, s.content FROM events e JOIN statements s USING (statement)", "siege-lifted|Syrian troops broke the siege of Nubl on February 3")]
    [InlineData("SELECT name, facts FROM unresolved_places ORDER BY name LIMIT 1", "Ithriya|1")]
    [InlineData("SELECT s.field, s.text FROM spans s JOIN facts f USING (fact) WHERE f.type = 'killing' AND field = 'casualties'", "casualties|at least 70 people")]
    [InlineData("SELECT stage, what, text FROM warnings", "places|no such place in the gazetteer|Ithriya")]
    [InlineData("SELECT count(*) FROM reports WHERE n IN (SELECT rowid FROM report_search('siege'))", "1")]
    public void Facts_stand_in_columns(string sql, string first)
    {
        using var rows = CaseSql.Ask(file, sql);

        Assert.Equal(first, string.Join('|', rows.Rows().First().Select(v => Convert.ToString(v, System.Globalization.CultureInfo.InvariantCulture))));
    }

    [Fact]
    public void Every_span_is_the_text_at_its_offsets()
    {
        using var rows = CaseSql.Ask(file, "SELECT s.start_offset, s.end_offset, s.text FROM spans s");
        var all = rows.Rows().ToList();

        Assert.True(all.Count > 25);
        Assert.All(all, r => Assert.Equal(r[2], HandMadeReading.Siege[(int)(long)r[0]!..(int)(long)r[1]!]));
    }

    [Theory]
    [InlineData("DELETE FROM facts")]
    [InlineData("SELECT 1; DROP TABLE facts")]
    [InlineData("UPDATE reports SET title = ''")]
    [InlineData("CREATE TABLE t (x)")]
    [InlineData("CREATE TEMP TABLE t (x)")]
    [InlineData("ATTACH 'other.db' AS o")]
    [InlineData("PRAGMA query_only = 0")]
    [InlineData("PRAGMA user_version = 7")]
    [InlineData("DELETE FROM report_search_data")]
    [InlineData("VACUUM INTO 'copy.db'")]
    [InlineData("INSERT INTO fact_search (fact_search) VALUES ('rebuild')")]
    public void Nothing_but_reading_is_allowed(string sql)
    {
        var before = CaseDump.Of(file.Path);

        Assert.Contains("only questions are answered", Complaint(sql), StringComparison.Ordinal);
        Assert.Equal(before, CaseDump.Of(file.Path));
        Assert.Single(Directory.GetFiles(folder.Path), f => !f.EndsWith("-wal", StringComparison.Ordinal) && !f.EndsWith("-shm", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("SELECT * FROM evnts", "no such table: evnts")]
    [InlineData("SELEC 1", "syntax error")]
    [InlineData("", "")]
    public void Wrong_sql_is_answered_with_what_is_wrong(string sql, string what) => Assert.Contains(what, Complaint(sql), StringComparison.Ordinal);

    [Fact]
    public async Task A_long_question_can_be_broken_off()
    {
        using var cancel = new CancellationTokenSource();
        var asked = Task.Run(() =>
        {
            using var rows = CaseSql.Ask(file, "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT count(*) FROM c", cancel.Token);
            return rows.Rows().Count();
        });
        await cancel.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asked.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
    }

    public void Dispose() => folder.Dispose();

    private string Complaint(string sql) => Record.Exception(() =>
    {
        using var rows = CaseSql.Ask(file, sql);
        rows.Rows().Count();
    }) is { } e ? Assert.IsType<CaseFileException>(e).Message : "";
}

using System.Text.RegularExpressions;
using Dateline.Storage;

namespace Dateline.Tests.Storage;

/// <summary>docs/case-file.md against the schema.</summary>
public sealed partial class CaseFilePageTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly CaseFile file;
    private readonly string page = File.ReadAllText(Path.Combine(Path.GetDirectoryName(DataFolder.Locate().Root)!, "docs", "case-file.md")).ReplaceLineEndings("\n");

    public CaseFilePageTests()
    {
        using (var run = CaseRun.Begin(folder.File("case.db"), HandMadeReading.Settings))
        {
            var raw = HandMadeReading.Raw(HandMadeReading.Siege, "tass-1");
            run.Add(raw, HandMadeReading.Full(raw));
            run.Finish();
        }

        file = CaseFile.Open(folder.File("case.db"));
    }

    [Fact]
    public void Lists_every_table_and_view_with_its_columns_in_order()
    {
        var written = Section().Matches(page).ToDictionary(m => m.Groups[1].Value, m => Columns(m.Groups[2].Value));
        var schema = Rows(
                "SELECT l.name, x.name FROM pragma_table_list l JOIN pragma_table_xinfo(l.name) x " +
                "WHERE l.schema = 'main' AND l.type IN ('table', 'view') AND l.name NOT LIKE 'sqlite%' ORDER BY l.name, x.cid")
            .GroupBy(r => (string)r[0]!, r => (string)r[1]!, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => string.Join(", ", g), StringComparer.Ordinal);

        Assert.Equal(schema.OrderBy(t => t.Key, StringComparer.Ordinal), written.OrderBy(t => t.Key, StringComparer.Ordinal));
    }

    [Fact]
    public void Says_of_each_column_what_the_schema_says()
    {
        var schema = string.Join('\n', Rows("SELECT sql FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'").Select(r => (string)r[0]!));

        Assert.All(ColumnComment().Matches(schema), m => Assert.Contains(
            $"| `{m.Groups[1].Value}` | {m.Groups[2].Value.Trim()}", page, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_table_and_view_explains_itself() => Assert.All(
        Rows("SELECT sql FROM sqlite_schema WHERE type IN ('table', 'view') AND sql NOT LIKE 'CREATE VIRTUAL%' AND name NOT LIKE '%~_%' ESCAPE '~' OR name IN ('event_actors', 'fact_places')"),
        r => Assert.Contains("\n  -- ", (string)r[0]!, StringComparison.Ordinal));

    [Fact]
    public void Its_questions_run()
    {
        var questions = Question().Matches(page).Select(m => m.Groups[1].Value).ToList();

        Assert.True(questions.Count >= 3);
        Assert.All(questions, q => Rows(q));
    }

    [Fact]
    public void Names_the_schema_and_application()
    {
        Assert.Contains($"`PRAGMA application_id` is {CaseFile.ApplicationId} ", page, StringComparison.Ordinal);
        Assert.Contains($"the schema version (now {CaseSchema.Current})", page, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    [GeneratedRegex(@"^### (\w+)\n(.*?)(?=^##|\z)", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Section();

    [GeneratedRegex(@"^\| `(\w+)` \|", RegexOptions.Multiline)]
    private static partial Regex Cell();

    [GeneratedRegex(@"^Columns: (.*)\.$", RegexOptions.Multiline)]
    private static partial Regex List();

    [GeneratedRegex(@"^  (\w+) (?:TEXT|INTEGER|REAL|BLOB)[^\n]*? ?-- ([^\n]*)$", RegexOptions.Multiline)]
    private static partial Regex ColumnComment();

    [GeneratedRegex(@"^    (select [^\n]*)$", RegexOptions.Multiline)]
    private static partial Regex Question();

    private static string Columns(string section) => List().Match(section) is { Success: true } list
        ? list.Groups[1].Value.Replace("`", "", StringComparison.Ordinal)
        : string.Join(", ", Cell().Matches(section).Select(m => m.Groups[1].Value));

    private List<object?[]> Rows(string sql)
    {
        using var rows = CaseSql.Ask(file, sql);
        return [.. rows.Rows()];
    }
}

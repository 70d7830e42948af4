using System.IO.Compression;
using Dateline.Storage;
using Microsoft.Data.Sqlite;

namespace Dateline.Tests.Storage;

public sealed class CaseFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void A_missing_file_is_named_with_what_to_do() =>
        Assert.Contains("no such file; make a case with: dateline read", Complaint("none.db"), StringComparison.Ordinal);

    [Fact]
    public void A_folder_is_no_case()
    {
        Directory.CreateDirectory(folder.File("f"));

        Assert.Contains("a folder, not a case file", Complaint("f"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_file_is_no_case()
    {
        File.WriteAllText(folder.File("a.txt"), new string('x', 5000));

        Assert.Contains("not an SQLite database", Complaint("a.txt"), StringComparison.Ordinal);
        Assert.Contains("not an SQLite database", Assert.Throws<CaseFileException>(() => CaseRun.Begin(folder.File("a.txt"), HandMadeReading.Settings)).Message, StringComparison.Ordinal);
        Assert.Equal(new string('x', 5000), File.ReadAllText(folder.File("a.txt")));
        Assert.False(File.Exists(folder.File("a.txt-lock")));
    }

    [Fact]
    public void An_empty_file_says_that_nothing_was_read_yet_and_can_be_read_into()
    {
        File.WriteAllText(folder.File("e.db"), "");

        Assert.Contains("nothing has been read into it yet", Complaint("e.db"), StringComparison.Ordinal);
        CaseRun.Begin(folder.File("e.db"), HandMadeReading.Settings).Dispose();
        Assert.Equal(0, EventStore.Open(folder.File("e.db")).Info().Reports);
    }

    [Fact]
    public void Another_programs_database_is_no_case()
    {
        Execute("other.db", "CREATE TABLE t (x)");

        Assert.Contains("not a Dateline case", Complaint("other.db"), StringComparison.Ordinal);
        Assert.Throws<CaseFileException>(() => CaseRun.Begin(folder.File("other.db"), HandMadeReading.Settings));
    }

    [Fact]
    public void A_case_of_a_newer_schema_is_left_alone()
    {
        CaseRun.Begin(folder.File("new.db"), HandMadeReading.Settings).Dispose();
        Execute("new.db", "PRAGMA user_version = 99");

        Assert.Contains("written by a newer Dateline (schema 99", Complaint("new.db"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_case_of_schema_1_is_brought_up_to_date_with_all_it_holds()
    {
        var path = folder.File("old.db");
        Unpack("case-schema-1.db", path);
        using (var old = new SqliteConnection($"Data Source={path};Pooling=False"))
        {
            old.Open();
            using var version = new SqliteCommand("PRAGMA user_version", old);
            Assert.Equal(1L, version.ExecuteScalar());
        }

        var store = EventStore.Open(path);

        var info = store.Info();
        Assert.Equal((CaseSchema.Current, 1L, 4L, 3L, 1L), (info.Schema, info.Reports, info.Statements, info.Events, info.Relations));
        Assert.Equal(2, store.Facts(new FactFilter { Words = "raqqa", Kinds = [FactKind.Event, FactKind.Statement] }, PageRequest.First).Items.Select(f => f.Quote).Distinct().Count());
        Assert.Equal(1, store.Reports(new FactFilter { Words = "raqqa" }, PageRequest.First).Total);
        CaseDump.AssertSound(path);
    }

    [Fact]
    public void A_migrated_case_has_the_schema_of_a_new_one()
    {
        Unpack("case-schema-1.db", folder.File("old.db"));
        CaseFile.Open(folder.File("old.db"));
        CaseRun.Begin(folder.File("new.db"), HandMadeReading.Settings).Dispose();

        Assert.Equal(Schema("new.db"), Schema("old.db"));
    }

    [Fact]
    public void A_case_on_read_only_media_can_be_asked()
    {
        var path = folder.File("case.db");
        CaseRun.Begin(path, HandMadeReading.Settings).Dispose();
        using (var whole = new SqliteConnection($"Data Source={path};Pooling=False"))
        {
            whole.Open();
        }

        File.SetAttributes(path, FileAttributes.ReadOnly);
        try
        {
            Assert.Equal(0, EventStore.Open(path).Info().Reports);
        }
        finally
        {
            File.SetAttributes(path, FileAttributes.Normal);
        }
    }

    [Fact]
    public void A_case_at_rest_is_one_file()
    {
        var path = folder.File("case.db");
        CaseRun.Begin(path, HandMadeReading.Settings).Dispose();

        Assert.Equal(["case.db"], Directory.GetFiles(folder.Path).Select(Path.GetFileName));
    }

    public void Dispose() => folder.Dispose();

    private static void Unpack(string name, string path)
    {
        using var packed = new GZipStream(typeof(CaseFileTests).Assembly.GetManifestResourceStream(name + ".gz")!, CompressionMode.Decompress);
        using var file = File.Create(path);
        packed.CopyTo(file);
    }

    private string Complaint(string name) => Assert.Throws<CaseFileException>(() => CaseFile.Open(folder.File(name))).Message;

    private void Execute(string name, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={folder.File(name)};Pooling=False");
        connection.Open();
        using var command = new SqliteCommand(sql, connection);
        command.ExecuteNonQuery();
    }

    private List<string> Schema(string name)
    {
        using var rows = CaseSql.Ask(CaseFile.Open(folder.File(name)), "SELECT type || ' ' || name || ': ' || coalesce(sql, '') FROM sqlite_schema");
        return [.. rows.Rows().Select(r => (string)r[0]!).Order(StringComparer.Ordinal)];
    }
}

using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Dateline.Storage;
using Microsoft.Data.Sqlite;

namespace Dateline.Tests.Storage;

/// <summary>
/// Kills the program while it reads into a case. <c>DATELINE_KILLS</c> sets how often (3), <c>DATELINE_KILL_INPUT</c> another JSON Lines file to read.
/// </summary>
public sealed class KillTests : IDisposable
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "Dateline.App.dll");
    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task A_kill_at_any_moment_leaves_a_sound_case_that_the_next_run_completes()
    {
        var input = Environment.GetEnvironmentVariable("DATELINE_KILL_INPUT") ?? WriteInput();
        var kills = int.Parse(Environment.GetEnvironmentVariable("DATELINE_KILLS") ?? "3", CultureInfo.InvariantCulture);
        var undisturbed = folder.File("undisturbed.db");
        await Read(input, undisturbed, null);
        var size = new FileInfo(undisturbed).Length;
        var expected = CaseDump.Of(undisturbed);
        var random = new Random(20160203);
        var (begun, cutShort) = (0, 0);
        for (var i = 0; i < kills; i++)
        {
            var path = folder.File(string.Create(CultureInfo.InvariantCulture, $"killed-{i}.db"));

            // The kills are spread over the writing: over what stands on the disk by then.
            var killed = await Read(input, path, (long)(size * (i + random.NextDouble()) / kills));
            // Before the schema is committed the file is an empty database, which the next run begins.
            if (SchemaOf(path) > 0)
            {
                begun++;
                CaseDump.AssertSound(path);
                var held = EventStore.Open(path).Reports(FactFilter.All, new PageRequest(0, 1)).Total;
                cutShort += killed && held > 0 ? 1 : 0;
            }

            await Read(input, path, null);
            CaseDump.AssertSound(path);
            Assert.Equal(expected, CaseDump.Of(path));
            Assert.Equal([Path.GetFileName(path)], Directory.GetFiles(folder.Path, Path.GetFileName(path) + "*").Select(Path.GetFileName).Where(f => !f!.EndsWith("-shm", StringComparison.Ordinal) && !f.EndsWith("-wal", StringComparison.Ordinal)));
        }

        TestContext.Current.SendDiagnosticMessage("{0} kills, {1} after the case was begun, {2} with reports in it", kills, begun, cutShort);
        Assert.True(begun > 0);
        Assert.True(cutShort > 0 || kills < 3);
    }

    public void Dispose() => folder.Dispose();

    /// <summary>Schema version of a sound file; 0 for no file and for an empty database.</summary>
    private static long SchemaOf(string path)
    {
        if (!File.Exists(path))
        {
            return 0;
        }

        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "pragma integrity_check";
        Assert.Equal("ok", command.ExecuteScalar());
        command.CommandText = "pragma user_version";
        return (long)command.ExecuteScalar()!;
    }

    /// <summary>Reads to the end, or kills with SIGKILL once the case takes that many bytes on the disk; true where it was killed.</summary>
    private static async Task<bool> Read(string input, string path, long? killAtSize)
    {
        var start = new ProcessStartInfo("dotnet", [Program, "read", input, "--into", path]) { RedirectStandardError = true, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var (error, output) = (process.StandardError.ReadToEndAsync(), process.StandardOutput.ReadToEndAsync());
        while (killAtSize is { } bytes && !process.HasExited && LengthOf(path) + LengthOf(path + "-wal") <= bytes)
        {
            await Task.Delay(2);
        }

        if (killAtSize is not null)
        {
            process.Kill();
        }

        await process.WaitForExitAsync();
        await output;
        var killed = killAtSize is not null && process.ExitCode != 0;
        Assert.True(killed || process.ExitCode == 0, await error);
        return killed;
    }

    private static long LengthOf(string path)
    {
        try
        {
            return new FileInfo(path).Length;
        }
        catch (FileNotFoundException)
        {
            return 0;
        }
    }

    private string WriteInput()
    {
        string[] places = ["Aleppo", "Homs", "Idlib", "Raqqa", "Mosul"];
        var path = folder.File("reports.jsonl");
        File.WriteAllLines(path, Enumerable.Range(0, 200).Select(i => JsonSerializer.Serialize(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["id"] = string.Create(CultureInfo.InvariantCulture, $"r{i}"),
            ["published"] = "2016-02-08",
            ["text"] = string.Create(
                CultureInfo.InvariantCulture,
                $"Shelling killed {i + 2} people in {places[i % 5]} on Monday, a monitor said. Troops captured a village near {places[(i + 1) % 5]}. No group claimed it."),
        })));
        return path;
    }
}

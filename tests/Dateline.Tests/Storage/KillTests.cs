using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Dateline.Storage;

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
        var clock = Stopwatch.StartNew();
        await Read(input, undisturbed, null);
        var length = clock.Elapsed;
        var expected = CaseDump.Of(undisturbed);
        var random = new Random(20160203);
        var (begun, cutShort) = (0, 0);
        for (var i = 0; i < kills; i++)
        {
            var path = folder.File(string.Create(CultureInfo.InvariantCulture, $"killed-{i}.db"));

            // The start of the program, when there is no case yet, is passed over: the kills are spread over the time from then to the end.
            var killed = await Read(input, path, length * (0.15 + (0.85 * (i + random.NextDouble()) / kills)));
            if (File.Exists(path) && new FileInfo(path).Length > 0)
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
    }

    public void Dispose() => folder.Dispose();

    /// <summary>Reads to the end, or kills with SIGKILL after a while; true where it was killed.</summary>
    private static async Task<bool> Read(string input, string path, TimeSpan? killAfter)
    {
        var start = new ProcessStartInfo("dotnet", [Program, "read", input, "--into", path]) { RedirectStandardError = true, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var killed = killAfter is { } after && !process.WaitForExit(after);
        if (killed)
        {
            process.Kill();
        }

        await process.WaitForExitAsync();
        Assert.True(killed || process.ExitCode == 0, await error);
        return killed;
    }

    private string WriteInput()
    {
        string[] places = ["Aleppo", "Homs", "Idlib", "Raqqa", "Mosul"];
        var path = folder.File("reports.jsonl");
        File.WriteAllLines(path, Enumerable.Range(0, 60).Select(i => JsonSerializer.Serialize(new Dictionary<string, string>(StringComparer.Ordinal)
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

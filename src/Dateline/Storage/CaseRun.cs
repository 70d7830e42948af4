using System.Diagnostics;
using System.Globalization;
using Dateline.Json;
using Dateline.Ingest;
using Microsoft.Data.Sqlite;

namespace Dateline.Storage;

/// <summary>
/// One run of reading into a case. Reports are added in any number and written in batches, each in one transaction: a kill at any
/// moment loses at most the last batch, and the next run reads just that again. One run at a time; a second one waits. Thread-safe.
/// </summary>
public sealed class CaseRun : IDisposable
{
    private const int BatchSize = 64;
    private const long BatchCharacters = 4_000_000;
    private static readonly TimeSpan BatchTime = TimeSpan.FromSeconds(1);

    private readonly Lock gate = new();
    private readonly CaseLock held;
    private readonly CaseFile file;
    private readonly SqliteConnection connection;
    private readonly ReportWriter writer;
    private readonly string settingsSha256;
    private readonly long run;
    private readonly HashSet<string> current;
    private readonly HashSet<string> history;
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly List<PendingReport> pending = [];
    private readonly Stopwatch sinceFirst = new();
    private readonly List<InputProblem> failures = [];
    private long pendingCharacters;
    private bool ended;

    private CaseRun(CaseLock held, CaseFile file, RunSettings settings)
    {
        this.held = held;
        this.file = file;
        connection = file.Write();
        settingsSha256 = settings.Sha256;
        Settings = settings;
        connection.Execute("UPDATE runs SET state = 'interrupted' WHERE state = 'running'");
        run = connection.Scalar<long>(
            "INSERT INTO runs (tool_version, settings, settings_sha256, process, started, state) VALUES ($0, $1, $2, $3, $4, 'running') RETURNING run",
            settings.ToolVersion, settings.Json, settingsSha256, Environment.ProcessId, Now());
        writer = new ReportWriter(connection, run, settings);
        current = Keys(1);
        history = Keys(0);
    }

    public RunSettings Settings { get; }

    /// <summary>Reports read and added so far.</summary>
    public int Read { get; private set; }

    /// <summary>Reports that were in the case already.</summary>
    public int Skipped { get; private set; }

    /// <summary>Inputs that could not be read.</summary>
    public int Failed { get; private set; }

    /// <summary>Opens the case, which is made where there is none, and begins a run.</summary>
    /// <param name="waiting">Told once, in a full sentence, when another process is reading into the case.</param>
    /// <exception cref="CaseFileException">The file is no case, or cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The wait was given up.</exception>
    public static CaseRun Begin(string path, RunSettings settings, Action<string>? waiting = null, CancellationToken cancellation = default)
    {
        if (File.Exists(path))
        {
            // A file that is no case is told apart before anything is put beside it.
            CaseFile.OpenOrCreate(path);
        }

        var held = CaseLock.Take(path, () => waiting?.Invoke(WhoHolds(path)), cancellation);
        try
        {
            var file = CaseFile.OpenOrCreate(path);
            return file.Guard(() => new CaseRun(held, file, settings));
        }
        catch
        {
            held.Dispose();
            throw;
        }
    }

    /// <summary>
    /// True where the case has the report's reading by this version and these settings, or the run has met the report before: it need not be read.
    /// A reading that had become history is made current again.
    /// </summary>
    public bool Has(RawReport raw)
    {
        using var entered = gate.EnterScope();
        var reading = ReadingKey(raw);
        if (current.Contains(reading) || seen.Contains(ReportKey(raw)))
        {
            seen.Add(ReportKey(raw));
            Skipped++;
            return true;
        }

        if (!history.Remove(reading))
        {
            return false;
        }

        Flush();
        file.Guard(() => connection.InTransaction(() => writer.Restore(ReportKey(raw), reading)));
        current.Add(reading);
        seen.Add(ReportKey(raw));
        Skipped++;
        return true;
    }

    /// <summary>Adds a report with its reading; one that is there already changes nothing.</summary>
    public void Add(RawReport raw, Reading reading)
    {
        using var entered = gate.EnterScope();
        if (Has(raw))
        {
            return;
        }

        var key = ReportKey(raw);
        var (encoding, bytes) = OriginalBytes.Pack(raw.Bytes.Span);
        pending.Add(new PendingReport(
            key, ReadingKey(raw), InputSha256(raw), reading, ReadingJson.Write(reading), raw.Bytes.Length, encoding, bytes, ReadingRows.Of(key, reading)));
        current.Add(ReadingKey(raw));
        seen.Add(key);
        Read++;
        pendingCharacters += reading.Report.Text.Length;
        if (pending.Count == 1)
        {
            sinceFirst.Restart();
        }

        if (pending.Count >= BatchSize || pendingCharacters >= BatchCharacters || sinceFirst.Elapsed >= BatchTime)
        {
            Flush();
        }
    }

    /// <summary>Keeps what could not be read.</summary>
    public void Fail(InputProblem problem)
    {
        using var entered = gate.EnterScope();
        failures.Add(problem);
        Failed++;
    }

    /// <summary>Writes what is pending and closes the run's record.</summary>
    public void Finish()
    {
        using var entered = gate.EnterScope();
        Flush();
        Close("finished");
        ended = true;
    }

    /// <summary>Ends the run; one that is not finished is kept as interrupted, with all reports added so far.</summary>
    public void Dispose()
    {
        using var entered = gate.EnterScope();
        try
        {
            if (!ended)
            {
                Flush();
                Close("interrupted");
            }
        }
        finally
        {
            ended = true;
            writer.Dispose();
            connection.Dispose();
            held.Dispose();
        }
    }

    private static string ReportKey(RawReport raw) => raw.Sha256[..16];

    /// <summary>Hash of what came with the bytes and can change the reading. The path is not among it.</summary>
    private static string InputSha256(RawReport raw) => ContentId.Of(
        "", raw.Id, raw.Title, raw.Outlet, raw.Byline, raw.Published?.ToString("O", CultureInfo.InvariantCulture), raw.Url, raw.Language);

    private static string Now() => DateTime.UtcNow.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture);

    private static string WhoHolds(string path)
    {
        var who = "another dateline is reading into it";
        try
        {
            using var connection = CaseFile.Open(path).Read();
            using var command = connection.Command("SELECT process, started FROM runs WHERE state = 'running' ORDER BY run DESC LIMIT 1");
            using var row = command.ExecuteReader();
            if (row.Read())
            {
                who = string.Create(CultureInfo.InvariantCulture, $"another dateline (process {row.GetInt64(0)}, since {row.GetString(1)}) is reading into it");
            }
        }
        catch (Exception e) when (e is CaseFileException or SqliteException)
        {
            // The holder is just making the file.
        }

        return $"{path}: {who}; waiting until it is done (Ctrl-C gives up)";
    }

    private string ReadingKey(RawReport raw) => ContentId.Of("rd-", raw.Sha256, InputSha256(raw), Settings.ToolVersion, settingsSha256);

    private HashSet<string> Keys(int isCurrent)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        using var command = connection.Command("SELECT reading FROM readings WHERE settings_sha256 = $0 AND current = $1", settingsSha256, isCurrent);
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            keys.Add(rows.GetString(0));
        }

        return keys;
    }

    private void Flush()
    {
        if (pending.Count == 0 && failures.Count == 0)
        {
            return;
        }

        try
        {
            file.Guard(() => connection.InTransaction(() =>
            {
                foreach (var report in pending)
                {
                    writer.Write(report);
                }

                for (var i = 0; i < failures.Count; i++)
                {
                    connection.Execute(
                        "INSERT INTO failures (run, n, source, problem) VALUES ($0, $1, $2, $3)",
                        run, Failed - failures.Count + i, failures[i].Where, failures[i].What);
                }

                Count("running", null);
            }));
        }
        catch
        {
            // What cannot be written now is not tried again at the end.
            ended = true;
            throw;
        }

        pending.Clear();
        failures.Clear();
        pendingCharacters = 0;
    }

    private void Close(string state) => file.Guard(() => Count(state, Now()));

    private void Count(string state, string? finished) => connection.Execute(
        "UPDATE runs SET state = $0, finished = $1, read = $2, skipped = $3, failed = $4 WHERE run = $5", state, finished, Read, Skipped, Failed, run);
}

using Microsoft.Data.Sqlite;

namespace Dateline.Storage;

/// <summary>
/// One case on disk: an SQLite file with Dateline's application id and a schema version. Opens connections to it, creates it
/// and brings an older one up to date.
/// </summary>
public sealed class CaseFile
{
    /// <summary>Written in the file's header, where <c>file(1)</c> and SQLite find it: "DTLN".</summary>
    public const int ApplicationId = 0x44544C4E;

    static CaseFile() => SQLitePCL.Batteries_V2.Init();

    private CaseFile(string path) => Path = path;

    public string Path { get; }

    /// <summary>Opens a case that is there; one of an older schema is migrated.</summary>
    /// <exception cref="CaseFileException">Missing, not a case, of a newer schema, or damaged.</exception>
    public static CaseFile Open(string path)
    {
        if (!File.Exists(path))
        {
            throw new CaseFileException(Directory.Exists(path)
                ? $"{path}: a folder, not a case file"
                : $"{path}: no such file; make a case with: dateline read PATH --into {path}");
        }

        var file = new CaseFile(path);
        var version = file.Guard(file.Version);
        if (version is null)
        {
            throw new CaseFileException($"{path}: an empty file, nothing has been read into it yet; run: dateline read PATH --into {path}");
        }

        if (version < CaseSchema.Current)
        {
            file.Guard(file.Prepare);
        }

        return file;
    }

    /// <summary>Opens a case for writing; makes it where there is none.</summary>
    /// <exception cref="CaseFileException">Not a case, of a newer schema, damaged, or not writable.</exception>
    public static CaseFile OpenOrCreate(string path)
    {
        if (Directory.Exists(path))
        {
            throw new CaseFileException($"{path}: a folder, not a case file");
        }

        var folder = System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path));
        if (!Directory.Exists(folder))
        {
            throw new CaseFileException($"{path}: the folder {folder} does not exist; make it first");
        }

        var file = new CaseFile(path);
        file.Guard(file.Version);
        file.Guard(file.Prepare);
        return file;
    }

    /// <summary>A connection for writing.</summary>
    internal SqliteConnection Write() => Connect(SqliteOpenMode.ReadWriteCreate, pooling: false, "PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY;");

    /// <summary>
    /// A connection that cannot change anything. Where the file may be written it is opened so all the same, because SQLite then
    /// tidies up its side files; on read-only media it is opened as an unchanging file.
    /// </summary>
    internal SqliteConnection Read() => Read(pooling: true);

    private SqliteConnection Read(bool pooling)
    {
        const string lockDown = "PRAGMA query_only = ON; PRAGMA trusted_schema = OFF; PRAGMA temp_store = MEMORY; PRAGMA mmap_size = 268435456;";
        try
        {
            return Connect(SqliteOpenMode.ReadWrite, pooling, lockDown);
        }
        catch (SqliteException e) when (e.SqliteErrorCode is SqliteCode.CannotOpen or SqliteCode.ReadOnly)
        {
            try
            {
                return Connect(SqliteOpenMode.ReadOnly, pooling, lockDown);
            }
            catch (SqliteException f) when (f.SqliteErrorCode is SqliteCode.CannotOpen or SqliteCode.ReadOnly)
            {
                return Connect(SqliteOpenMode.ReadOnly, pooling, lockDown, immutable: true);
            }
        }
    }

    /// <summary>A connection of its own for a user's question, not taken from nor given back to the pool.</summary>
    internal SqliteConnection Question() => Guard(() => Read(pooling: false));

    /// <summary>Turns SQLite's errors into messages for users.</summary>
    internal T Guard<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException e)
        {
            throw new CaseFileException(
                e.SqliteErrorCode switch
                {
                    SqliteCode.NotADatabase => $"{Path}: not a case file (not an SQLite database)",
                    SqliteCode.Corrupt => $"{Path}: damaged ({e.Message}); restore a copy, or save what is left with: sqlite3 {Path} .recover",
                    SqliteCode.CannotOpen => $"{Path}: cannot be opened; check that you may read it and write in its folder",
                    SqliteCode.ReadOnly => $"{Path}: is read-only; copy it to where you may write",
                    SqliteCode.Full => $"{Path}: the disk is full",
                    SqliteCode.Busy => $"{Path}: another program keeps it locked; close that program or wait",
                    _ => $"{Path}: {e.Message}",
                },
                e);
        }
    }

    /// <summary>Turns SQLite's errors into messages for users.</summary>
    internal void Guard(Action work) => Guard(() =>
    {
        work();
        return true;
    });

    private void Prepare()
    {
        using var connection = Write();
        CaseSchema.Prepare(connection, Path);
    }

    /// <summary>The file's schema version; null for an empty database.</summary>
    private int? Version()
    {
        if (!File.Exists(Path) || new FileInfo(Path).Length == 0)
        {
            return null;
        }

        using var connection = Read();
        var application = connection.Scalar<long>("PRAGMA application_id");
        var version = (int)connection.Scalar<long>("PRAGMA user_version");
        if (application == 0 && version == 0 && connection.Scalar<long>("SELECT count(*) FROM sqlite_schema") == 0)
        {
            return null;
        }

        if (application != ApplicationId)
        {
            throw new CaseFileException($"{Path}: an SQLite database, but not a Dateline case");
        }

        if (version > CaseSchema.Current)
        {
            throw new CaseFileException(
                $"{Path}: written by a newer Dateline (schema {version}, this one knows {CaseSchema.Current}); update Dateline to open it");
        }

        return version;
    }

    private SqliteConnection Connect(SqliteOpenMode mode, bool pooling, string pragmas, bool immutable = false)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = immutable ? new Uri(System.IO.Path.GetFullPath(Path)).AbsoluteUri + "?immutable=1" : Path,
            Mode = mode,
            Pooling = pooling,
            ForeignKeys = true,
            DefaultTimeout = 60,
        }.ToString());
        try
        {
            connection.Open();
            connection.Execute(pragmas);

            // The first look at the file: a wrong or locked one fails here.
            connection.Scalar<long>("PRAGMA schema_version");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}

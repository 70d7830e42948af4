namespace Dateline;

/// <summary>
/// The folder of rules, lexicons, gazetteer and models: <c>DATELINE_DATA</c> where set, else <c>data/</c> beside the program,
/// else the <c>data/</c> of the checkout the program was built in.
/// </summary>
public sealed class DataFolder(string path)
{
    public string Root { get; } = path;

    /// <exception cref="DirectoryNotFoundException">No data folder is there; the message names the places tried.</exception>
    public static DataFolder Locate()
    {
        var tried = new List<string>();
        var given = Environment.GetEnvironmentVariable("DATELINE_DATA");
        if (!string.IsNullOrEmpty(given))
        {
            if (IsData(given))
            {
                return new DataFolder(given);
            }

            tried.Add(given);
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, "data");
            if (IsData(candidate))
            {
                return new DataFolder(candidate);
            }

            tried.Add(candidate);
        }

        throw new DirectoryNotFoundException(
            $"no data folder found (tried {string.Join(", ", tried)}); set DATELINE_DATA to the data folder of the Dateline installation");
    }

    /// <summary>Full path of a data file given with forward slashes ("places/aliases.tsv").</summary>
    public string File(string relative) => Path.Combine(Root, relative.Replace('/', Path.DirectorySeparatorChar));

    private static bool IsData(string path) => System.IO.File.Exists(Path.Combine(path, "README.md"))
        && Directory.Exists(Path.Combine(path, "events"));
}

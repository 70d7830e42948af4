namespace Dateline.Ingest;

/// <summary>
/// Reads paths into reports, one at a time and in order: text, HTML, JSON and JSON Lines files, folders, and <c>-</c> for standard input.
/// What cannot be read comes out as a problem in its place.
/// </summary>
public sealed class InputReader(InputLimits limits, Func<Stream> standardInput)
{
    private const string StandardInput = "standard input";
    private readonly StreamReports reports = new(limits);

    public InputReader(InputLimits limits)
        : this(limits, Console.OpenStandardInput)
    {
    }

    public IEnumerable<Input> Read(IEnumerable<string> paths) => paths.SelectMany(Read);

    private IEnumerable<Input> Read(string path) =>
        path == "-" ? Guarded(StandardInput, () => reports.Read(standardInput(), StandardInput, null, null))
        : Directory.Exists(path) ? Guarded(path, () => Folder(path))
        : File.Exists(path) ? Guarded(path, () => OneFile(path))
        : [Input.Failed(path, "no such file or folder", "check the path")];

    private IEnumerable<Input> Folder(string folder)
    {
        var any = false;
        foreach (var file in FolderWalk.Files(folder))
        {
            // A record beside its report (gold, an earlier reading) is no input; named on its own it is a problem.
            foreach (var input in Guarded(file, () => OneFile(file)).Where(i => i.Problem?.What != JsonReport.IsRecordAlready))
            {
                any = true;
                yield return input;
            }
        }

        if (!any)
        {
            yield return Input.Failed(folder, "no report in this folder", "give .txt, .html, .json or .jsonl files");
        }
    }

    private IEnumerable<Input> OneFile(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1);
        foreach (var input in reports.Read(stream, path, path, InputKinds.Of(path)))
        {
            yield return input;
        }
    }

    /// <summary>Turns what the file system refuses into a problem.</summary>
    private static IEnumerable<Input> Guarded(string where, Func<IEnumerable<Input>> open)
    {
        using var inputs = open().GetEnumerator();
        while (true)
        {
            Input input;
            var failed = false;
            try
            {
                if (!inputs.MoveNext())
                {
                    yield break;
                }

                input = inputs.Current;
            }
            catch (UnauthorizedAccessException)
            {
                (input, failed) = (Input.Failed(where, "permission denied", "allow reading it"), true);
            }
            catch (IOException e)
            {
                (input, failed) = (Input.Failed(where, $"cannot be read ({e.Message})", "check the disk or the path"), true);
            }

            yield return input;
            if (failed)
            {
                yield break;
            }
        }
    }
}

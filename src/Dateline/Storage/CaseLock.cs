namespace Dateline.Storage;

/// <summary>
/// Lets one process at a time read into a case: a lock on a side file <c>case.db-lock</c>, which the operating system gives back
/// when the holder ends, however it ends. Only courtesy: two writers would still leave a sound case.
/// </summary>
internal sealed class CaseLock : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private readonly FileStream file;
    private readonly string path;
    private bool given;

    private CaseLock(FileStream file, string path)
    {
        this.file = file;
        this.path = path;
    }

    /// <summary>Waits for the lock; <paramref name="waiting"/> is called once, when another has it.</summary>
    /// <exception cref="OperationCanceledException">The wait was given up.</exception>
    /// <exception cref="CaseFileException">The folder is not writable.</exception>
    public static CaseLock Take(string casePath, Action? waiting, CancellationToken cancellation)
    {
        var path = casePath + "-lock";
        var told = false;
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                return new CaseLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1), path);
            }
            catch (UnauthorizedAccessException e)
            {
                throw new CaseFileException($"{casePath}: cannot write in its folder; copy the case to where you may write", e);
            }
            catch (IOException e) when (e is not (DirectoryNotFoundException or PathTooLongException or FileNotFoundException))
            {
                if (!told)
                {
                    waiting?.Invoke();
                    told = true;
                }

                cancellation.WaitHandle.WaitOne(Pause);
            }
        }
    }

    public void Dispose()
    {
        if (given)
        {
            return;
        }

        // Removed before it is given back: whoever waits makes it anew.
        given = true;
        File.Delete(path);
        file.Dispose();
    }
}

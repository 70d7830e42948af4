namespace Dateline.Ingest;

/// <summary>The report files below a folder in ordinal order of their paths; hidden files and folders and unknown extensions are passed over.</summary>
internal static class FolderWalk
{
    public static IEnumerable<string> Files(string folder)
    {
        foreach (var entry in Directory.EnumerateFileSystemEntries(folder).Order(StringComparer.Ordinal))
        {
            if (Path.GetFileName(entry).StartsWith('.'))
            {
                continue;
            }

            if (Directory.Exists(entry))
            {
                if (new DirectoryInfo(entry).LinkTarget is null)
                {
                    foreach (var file in Files(entry))
                    {
                        yield return file;
                    }
                }
            }
            else if (InputKinds.Of(entry) is not null)
            {
                yield return entry;
            }
        }
    }
}

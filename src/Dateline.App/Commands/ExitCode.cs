namespace Dateline.App.Commands;

/// <summary>What the program's exit code says.</summary>
internal static class ExitCode
{
    /// <summary>Done, also when a report holds nothing.</summary>
    public const int Done = 0;

    /// <summary>A query ran and found nothing.</summary>
    public const int NothingFound = 1;

    /// <summary>Wrong usage, or no input could be read.</summary>
    public const int Unreadable = 2;

    /// <summary>Some inputs failed, the rest was read.</summary>
    public const int SomeFailed = 3;

    /// <summary>A check of stored evidence failed.</summary>
    public const int IntegrityFailed = 4;

    /// <summary>Stopped by Ctrl-C; starting again is safe.</summary>
    public const int Interrupted = 130;
}

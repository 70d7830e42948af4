using System.Diagnostics;
using System.Globalization;

namespace Dateline.App.Output;

/// <summary>A progress bar on the last line of a terminal: share of the input's bytes, reports done, reports a second.</summary>
/// <param name="terminal">Where it moves; null shows nothing.</param>
/// <param name="totalBytes">Size of all inputs; null where a pipe is among them.</param>
internal sealed class ProgressLine(TextWriter? terminal, long? totalBytes)
{
    private const int BarWidth = 24;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(120);
    private readonly Stopwatch clock = Stopwatch.StartNew();
    private TimeSpan last = TimeSpan.FromMilliseconds(-1000);
    private long bytes;
    private int reports;
    private bool shown;

    /// <summary>The size of the files and folders, or null where it is not known.</summary>
    public static long? SizeOf(IEnumerable<string> paths)
    {
        try
        {
            return paths.Select(path => path == "-" ? null
                : Directory.Exists(path) ? new DirectoryInfo(path).EnumerateFiles("*", SearchOption.AllDirectories).Sum(f => f.Length)
                : File.Exists(path) ? new FileInfo(path).Length : (long?)0).Aggregate((long?)0, (sum, size) => sum + size);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    public void Advance(long size)
    {
        bytes += size;
        reports++;
        if (terminal is null || clock.Elapsed - last < Pause)
        {
            return;
        }

        last = clock.Elapsed;
        var share = totalBytes is > 0 and var total ? Math.Min(1, (double)bytes / total) : (double?)null;
        var bar = share is { } s ? $"{new string('#', (int)(s * BarWidth)),-BarWidth} {s * 100,3:0}% " : "";
        terminal.Write(string.Create(CultureInfo.InvariantCulture, $"\r{bar}{reports} reports, {reports / Math.Max(0.001, clock.Elapsed.TotalSeconds):0.0} a second\u001b[K"));
        shown = true;
    }

    /// <summary>Takes the line away, before something else is printed or at the end.</summary>
    public void Clear()
    {
        if (shown)
        {
            terminal!.Write("\r\u001b[K");
            terminal.Flush();
            shown = false;
        }
    }
}

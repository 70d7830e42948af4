namespace Dateline.App.Output;

/// <summary>What the program may do with the terminal it runs in.</summary>
internal static class Terminal
{
    /// <summary>A table where a person looks on, else JSON Lines.</summary>
    public static OutputFormat DefaultFormat => Console.IsOutputRedirected ? OutputFormat.Jsonl : OutputFormat.Table;

    /// <summary>Whether a moving progress line may be shown on standard error.</summary>
    public static bool ShowsProgress => !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") is not "dumb";

    /// <summary>Whether colours are welcome (no-color.org).</summary>
    public static bool Colours => string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && !Console.IsOutputRedirected;
}

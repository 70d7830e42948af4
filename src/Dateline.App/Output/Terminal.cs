using System.Globalization;
using Spectre.Console;

namespace Dateline.App.Output;

/// <summary>What the program may do with the terminal it runs in.</summary>
internal static class Terminal
{
    private const int WidthWhenPiped = 180;

    /// <summary>A table where a person looks on, else JSON Lines.</summary>
    public static OutputFormat DefaultFormat => Console.IsOutputRedirected ? OutputFormat.Jsonl : OutputFormat.Table;

    /// <summary>Whether a moving progress line may be shown on standard error.</summary>
    public static bool ShowsProgress => !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") is not "dumb";

    /// <summary>Whether colours are welcome (no-color.org).</summary>
    public static bool Colours => string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && !Console.IsOutputRedirected
        && Environment.GetEnvironmentVariable("TERM") is not "dumb";

    /// <summary>A console over a writer: colours and the terminal's width where it is one, else plain and <c>COLUMNS</c> wide.</summary>
    public static IAnsiConsole Over(TextWriter writer)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = Colours ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = Colours ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        console.Profile.Width = Width;
        return console;
    }

    /// <summary>Columns of a line.</summary>
    public static int Width => int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out var columns) && columns >= 40 ? columns
        : !Console.IsOutputRedirected && Console.WindowWidth >= 40 ? Console.WindowWidth
        : WidthWhenPiped;
}

using Dateline.App.Commands;

namespace Dateline.Tests.App;

/// <summary>A command run as from the command line, with what it prints.</summary>
internal static class CommandRun
{
    public static async Task<(int Code, string Output, string Error)> Run(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        return (await Invocation.Run(CommandTree.Create(), args, output, error), output.ToString(), error.ToString());
    }

    public static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}

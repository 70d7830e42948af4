using System.CommandLine;
using System.CommandLine.Help;

namespace Dateline.App.Commands;

/// <summary>Prints the help of all commands as one Markdown page (docs/cli.md); hidden, for ./build docs.</summary>
internal sealed class HelpPageCommand : Command
{
    public HelpPageCommand()
        : base("help-page", "Print the help of all commands as a Markdown page.")
    {
        Hidden = true;
        SetAction(parsed =>
        {
            parsed.InvocationConfiguration.Output.Write(Page());
            return ExitCode.Done;
        });
    }

    /// <summary>The page; the same bytes on every run.</summary>
    public static string Page()
    {
        var root = CommandTree.Create();
        var help = Invocation.WithExamples(root);
        var page = new StringWriter { NewLine = "\n" };
        page.Write("# The command line\n\nMade from the program's own `--help` by `./build docs`; a test fails when it is out of date.\n");
        Section(page, "dateline", HelpOf(root, help, []));
        foreach (var command in root.Subcommands.Where(c => !c.Hidden))
        {
            Section(page, $"dateline {command.Name}", HelpOf(root, help, [command.Name]));
        }

        return page.ToString();
    }

    private static string HelpOf(RootCommand root, HelpOption help, string[] command)
    {
        var text = new StringWriter();
        root.Parse([.. command, help.Name]).Invoke(new InvocationConfiguration { Output = text });
        return string.Join('\n', text.ToString().ReplaceLineEndings("\n").Split('\n').Select(l => l.TrimEnd())).Trim();
    }

    private static void Section(StringWriter page, string title, string help) => page.Write($"\n## {title}\n\n```text\n{help}\n```\n");
}

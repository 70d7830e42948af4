using System.CommandLine;

namespace Dateline.App.Commands;

/// <summary>All commands of the program, in the order the help lists them.</summary>
internal static class CommandTree
{
    public static RootCommand Create() => new("Reads reports on armed conflict into records: who, where, when, to whom, by whose word, in which sentence.")
    {
        new ReadCommand(),
        new ExplainCommand(),
        new ParseCommand(),
        new CodeCommand(),
        new ShowCommand(),
        new ExportCommand(),
        new SqlCommand(),
        new InfoCommand(),

        new DemoCommand(),
        new ServeCommand(),

        new RulesCommand(),
        new GazetteerCommand(),

        new VersionCommand(),
        new HelpPageCommand(),
    };
}

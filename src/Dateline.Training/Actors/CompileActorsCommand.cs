using System.CommandLine;

namespace Dateline.Training.Actors;

/// <summary>Compiles the third-party lists of actors into the tables that stand beside the hand-kept ones in data/actors.</summary>
internal sealed class CompileActorsCommand : Command
{
    private readonly Option<DirectoryInfo> from = new("--from")
    {
        Description = "Folder with the UCDP, Phoenix and Factbook files.", DefaultValueFactory = _ => new DirectoryInfo("../shared/actors"),
    };

    public CompileActorsCommand()
        : base("compile-actors", "Compile groups and leaders of UCDP, Phoenix and the Factbook into data/actors.")
    {
        Add(from);
        SetAction(parsed => Run(parsed.GetRequiredValue(from).FullName));
    }

    private static int Run(string folder)
    {
        var data = DataFolder.Locate();
        var known = new KnownActors(data);
        Write(data, "groups-ucdp.tsv", ActorRows.GroupColumns, UcdpGroups.Read(Path.Combine(folder, "ucdp-actor-221.csv"), known));
        Write(data, "groups-phoenix.tsv", ActorRows.GroupColumns, PhoenixGroups.Read(Path.Combine(folder, "Phoenix.MilNonState.actors.txt"), known));
        Write(data, "leaders-factbook.tsv", ActorRows.LeaderColumns, FactbookLeaders.Read(Path.Combine(folder, "factbook-actors.tsv"), known));
        Write(data, "leaders-phoenix.tsv", ActorRows.LeaderColumns, PhoenixLeaders.Read(Path.Combine(folder, "Phoenix.Countries.actors.txt"), known));
        return 0;
    }

    private static void Write(DataFolder data, string name, string[] columns, IEnumerable<string[]> rows)
    {
        var lines = rows.Select(r => string.Join('\t', r)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        File.WriteAllText(data.File("actors/" + name), string.Join('\n', lines.Prepend(string.Join('\t', columns))) + "\n");
        Console.WriteLine($"{name}: {lines.Count} rows");
    }
}

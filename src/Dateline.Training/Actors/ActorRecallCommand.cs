using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Dateline.Actors;
using Dateline.Ingest;

namespace Dateline.Training.Actors;

/// <summary>
/// For every actor, recipient, supporter and speaker of a gold folder whose words stand in the report: is there a mention
/// with that head, and does it agree as the scorer's same_actor does? Prints rates and what was missed.
/// </summary>
internal sealed class ActorRecallCommand : Command
{
    private readonly Argument<string[]> folders = new("gold") { Description = "Folders of gold readings.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<FileInfo?> re3d = new("--re3d") { Description = "re3d JSON Lines: also print how many of its entities have a mention." };
    private readonly Option<bool> misses = new("--misses") { Description = "Print every miss." };

    public ActorRecallCommand()
        : base("actor-recall", "Check the actors stage against the actors of gold readings.")
    {
        Add(folders);
        Add(misses);
        Add(re3d);
        SetAction(parsed => Run(parsed.GetRequiredValue(folders), parsed.GetValue(misses), parsed.GetValue(re3d)));
    }

    private static int Run(string[] folders, bool showMisses, FileInfo? re3d)
    {
        var reader = new ReportReader(DataFolder.Locate());
        var tally = new ActorRecallTally(showMisses);
        foreach (var file in folders.SelectMany(f => Directory.EnumerateFiles(f, "*.json")).Order(StringComparer.Ordinal))
        {
            using var gold = JsonDocument.Parse(File.ReadAllBytes(file));
            var root = gold.RootElement;
            var report = reader.Annotate(reader.Parse(new RawReport
            {
                Id = root.GetProperty("id").GetString()!,
                Sha256 = "",
                Bytes = default,
                Text = root.GetProperty("text").GetString(),
                Title = Text(root, "title"),
                Outlet = Text(root, "outlet"),
                Published = DateOnly.TryParse(Text(root, "published"), CultureInfo.InvariantCulture, out var day) ? day : null,
            }));
            var id = root.GetProperty("id").GetString()!;
            foreach (var item in root.GetProperty("events").EnumerateArray())
            {
                foreach (var slot in (string[])["actors", "recipients", "supporters"])
                {
                    if (item.TryGetProperty(slot, out var actors))
                    {
                        foreach (var actor in actors.EnumerateArray())
                        {
                            tally.Check(id, slot, report, item.GetProperty("quote").GetString()!, GoldActor.Of(actor));
                        }
                    }
                }
            }

            foreach (var item in root.GetProperty("statements").EnumerateArray())
            {
                tally.Check(id, "speaker", report, item.GetProperty("quote").GetString()!, GoldActor.Of(item.GetProperty("speaker")));
            }
        }

        tally.Print();
        if (re3d is not null)
        {
            Re3dRecall.Run(reader, re3d.FullName);
        }

        return 0;
    }

    private static string? Text(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}

using System.Globalization;

namespace Dateline.Training.Events.Muc;

/// <summary>All layers as <c>eval/muc4</c> keeps them.</summary>
internal sealed record MucModel(MucLayer Told, MucLayer Sentences, MucLayer Slots, MucLayer Types, MucLayer Pairs, double[][] Incidents, double[] Thresholds, double[] EntityThresholds)
{
    private static readonly string[] Roles = Enum.GetNames<MucRole>();

    public static string Folder(DataFolder data) => Path.GetFullPath(Path.Combine(data.Root, "..", "eval", "muc4"));

    /// <summary>The answer to a document: its templates, and its entities by role without regard to incidents.</summary>
    public (IReadOnlyList<MucTemplate> Templates, IReadOnlyDictionary<MucRole, IReadOnlyList<IReadOnlyList<string>>> Entities) Answer(MucCase c)
    {
        c.Told = Told.Probabilities(c.Features);
        c.Sentences = [.. c.SentenceFeatures.Select(f => Sentences.Probabilities(f))];
        var features = c.ToldFeatures();
        c.Slots = [.. features.Select(f => Slots.Probabilities(f))];
        c.Types = [.. features.Select(f => Types.Probabilities(f))];
        var pairs = c.Paired(_ => false);
        c.Pairs = new MucPairs(pairs, [.. pairs.Select(p => Pairs.Probabilities(c.PairFeatures(p))[0])]);
        c.Incidents = [.. Incidents.Select((w, t) => MucIncidentFeatures.Probability(w, MucIncidentFeatures.Of(c, t)))];
        return (MucAssembly.Templates(c, Thresholds), Enum.GetValues<MucRole>().ToDictionary(
            role => role,
            role => (IReadOnlyList<IReadOnlyList<string>>)[.. MucAssembly.Entities(c, role, EntityThresholds[(int)role]).Select(p => (IReadOnlyList<string>)[c.Document.Phrases[p].Normal])]));
    }

    public void Write(string folder)
    {
        Directory.CreateDirectory(folder);
        Told.Write(Path.Combine(folder, "documents.tsv"), [.. MucAssembly.Types, "any"]);
        Sentences.Write(Path.Combine(folder, "sentences.tsv"), [.. MucAssembly.Types, "any"]);
        Slots.Write(Path.Combine(folder, "slots.tsv"), Roles);
        Types.Write(Path.Combine(folder, "types.tsv"), MucAssembly.Types);
        Pairs.Write(Path.Combine(folder, "pairs.tsv"), ["together"]);
        var rows = Incidents.Select((w, t) => ("incident " + MucAssembly.Types[t], w)).Append(("thresholds", Thresholds)).Append(("entity-thresholds", EntityThresholds));
        File.WriteAllLines(Path.Combine(folder, "incidents.tsv"), rows.Select(row => row.Item1 + "\t" + string.Join('\t', row.Item2.Select(w => w.ToString("0.###", CultureInfo.InvariantCulture)))));
    }

    public static MucModel Read(string folder)
    {
        var rows = File.ReadLines(Path.Combine(folder, "incidents.tsv")).Select(l => l.Split('\t').Skip(1).Select(w => double.Parse(w, CultureInfo.InvariantCulture)).ToArray()).ToArray();
        return new MucModel(
            MucLayer.Read(Path.Combine(folder, "documents.tsv")),
            MucLayer.Read(Path.Combine(folder, "sentences.tsv")),
            MucLayer.Read(Path.Combine(folder, "slots.tsv")),
            MucLayer.Read(Path.Combine(folder, "types.tsv")),
            MucLayer.Read(Path.Combine(folder, "pairs.tsv")),
            rows[..MucAssembly.Types.Length],
            rows[^2],
            rows[^1]);
    }
}

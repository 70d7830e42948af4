using System.Globalization;

namespace Dateline.Training.Events.Muc;

/// <summary>The layers, what weighs their verdicts on an incident, and the thresholds, as <c>eval/muc4</c> keeps them.</summary>
internal sealed record MucModel(MucLayers Layers, double[][] Incidents, double[] Thresholds, double[] EntityThresholds)
{
    public static string Folder(DataFolder data) => Path.GetFullPath(Path.Combine(data.Root, "..", "eval", "muc4"));

    /// <summary>The answer to a document: its templates, and its entities by role without regard to incidents.</summary>
    public (IReadOnlyList<MucTemplate> Templates, IReadOnlyDictionary<MucRole, IReadOnlyList<IReadOnlyList<string>>> Entities) Answer(MucCase c)
    {
        Layers.Judge(c);
        c.Incidents = [.. Incidents.Select((w, t) => MucIncidentFeatures.Probability(w, MucIncidentFeatures.Of(c, t)))];
        return (MucAssembly.Templates(c, Thresholds), Enum.GetValues<MucRole>().ToDictionary(
            role => role,
            role => (IReadOnlyList<IReadOnlyList<string>>)[.. MucAssembly.Entities(c, role, EntityThresholds[(int)role]).Select(p => (IReadOnlyList<string>)[c.Document.Phrases[p].Normal])]));
    }

    public void Write(string folder)
    {
        Directory.CreateDirectory(folder);
        Layers.Write(folder);
        var rows = Incidents.Select((w, t) => ("incident " + MucAssembly.Types[t], w)).Append(("thresholds", Thresholds)).Append(("entity-thresholds", EntityThresholds));
        File.WriteAllLines(Path.Combine(folder, "incidents.tsv"), rows.Select(row => row.Item1 + "\t" + string.Join('\t', row.Item2.Select(w => w.ToString("0.#####", CultureInfo.InvariantCulture)))));
    }

    public static MucModel Read(string folder)
    {
        var rows = File.ReadLines(Path.Combine(folder, "incidents.tsv")).Select(l => l.Split('\t').Skip(1).Select(w => double.Parse(w, CultureInfo.InvariantCulture)).ToArray()).ToArray();
        return new MucModel(MucLayers.Read(folder), rows[..MucAssembly.Types.Length], rows[^2], rows[^1]);
    }
}

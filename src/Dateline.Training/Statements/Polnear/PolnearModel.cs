using System.Globalization;

namespace Dateline.Training.Statements.Polnear;

/// <summary>The trained layers of the adapter (<c>eval/polnear</c>): cue or not, which source, which content, whether the whole is right; and the least chance to write it.</summary>
internal sealed record PolnearModel(LinearLayer Cues, LinearLayer Sources, LinearLayer Contents, LinearLayer Verdicts, double Threshold)
{
    private static readonly string[] Names = ["cues.layer", "sources.layer", "contents.layer", "verdicts.layer"];

    public void Save(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var (layer, name) in new[] { Cues, Sources, Contents, Verdicts }.Zip(Names))
        {
            using var file = File.Create(Path.Combine(folder, name));
            layer.Write(file);
        }

        File.WriteAllText(Path.Combine(folder, "threshold.tsv"), string.Create(CultureInfo.InvariantCulture, $"setting\tvalue\nthreshold\t{Threshold:0.000}\n"));
    }

    public static PolnearModel Load(string folder)
    {
        var layers = Names.Select(n => Read(Path.Combine(folder, n))).ToArray();
        return new(layers[0], layers[1], layers[2], layers[3], DataTable.Load(Path.Combine(folder, "threshold.tsv"), "setting", "value")[0].Number(1));
    }

    private static LinearLayer Read(string path)
    {
        using var file = File.OpenRead(path);
        return LinearLayer.Read(file);
    }
}

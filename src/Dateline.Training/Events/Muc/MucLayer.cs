using System.Globalization;

namespace Dateline.Training.Events.Muc;

/// <summary>Several networks over the same features that judge together, one answer for each of the columns.</summary>
internal sealed class MucLayer(MucNumbering numbering, IReadOnlyList<MucNetwork> networks)
{
    /// <summary>The largest weight of a feature in its unit: seven bits, the eighth is the sign.</summary>
    private const int Largest = 127;

    /// <summary>Features of next to no weight are not kept.</summary>
    private const float Least = 0.01f;

    /// <summary>By column, the probability of what has these features.</summary>
    /// <param name="features">Names of features.</param>
    /// <param name="offset">By column, a score to start from; or null.</param>
    public double[] Probabilities(IReadOnlyCollection<string> features, float[]? offset = null) => Probabilities(numbering.Of(features), offset);

    public double[] Probabilities(int[] features, float[]? offset)
    {
        var scores = new double[networks[0].Outputs];
        foreach (var network in networks)
        {
            network.AddScores(features, scores);
        }

        return [.. scores.Select((s, k) => 1 / (1 + Math.Exp((-s / networks.Count) - (offset?[k] ?? 0))))];
    }

    /// <summary>
    /// A line "networks, hidden, columns"; one with what the hidden sums weigh, for each network; and by feature a unit, and its weights in units as bytes in base 64:
    /// in each hidden sum of each network, then its own in each column, of which the networks' mean is all that counts.
    /// </summary>
    public void Write(string path)
    {
        var first = networks[0];
        using var writer = new StreamWriter(path) { NewLine = "\n" };
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{networks.Count}\t{first.Hidden}\t{first.Outputs}"));
        foreach (var network in networks)
        {
            writer.WriteLine(string.Join('\t', network.Mixing.ToArray().Select(w => w.ToString("0.####", CultureInfo.InvariantCulture))));
        }

        for (var f = 0; f < first.Features; f++)
        {
            var own = Enumerable.Range(first.Hidden, first.Outputs).Select(w => networks.Average(n => n.Row(f)[w]));
            var weights = networks.SelectMany(n => n.Row(f)[..first.Hidden].ToArray()).Concat(own).ToArray();
            if (weights.Max(MathF.Abs) is > Least and var most)
            {
                var unit = most / Largest;
                var bytes = weights.Select(w => (byte)(sbyte)MathF.Round(w / unit)).ToArray();
                writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{numbering.Names[f]}\t{unit:0.######}\t{Convert.ToBase64String(bytes)}"));
            }
        }
    }

    public static MucLayer Read(string path)
    {
        var lines = File.ReadAllLines(path);
        var shape = lines[0].Split('\t');
        var (count, hidden, outputs) = (Whole(shape[0]), Whole(shape[1]), Whole(shape[2]));
        var rows = lines[(1 + count)..].Select(l => l.Split('\t')).ToArray();
        var networks = Enumerable.Range(0, count).Select(_ => new MucNetwork(rows.Length, hidden, outputs)).ToArray();
        for (var n = 0; n < count && hidden > 0; n++)
        {
            lines[1 + n].Split('\t').Select(Number).ToArray().CopyTo(networks[n].Mixing);
        }

        for (var f = 0; f < rows.Length; f++)
        {
            var weights = Convert.FromBase64String(rows[f][2]).Select(b => (sbyte)b * Number(rows[f][1])).ToArray();
            for (var n = 0; n < count; n++)
            {
                weights.AsSpan(n * hidden, hidden).CopyTo(networks[n].Row(f));
                weights.AsSpan(count * hidden).CopyTo(networks[n].Row(f)[hidden..]);
            }
        }

        return new MucLayer(new MucNumbering(rows.Select(r => r[0])), networks);
    }

    private static int Whole(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static float Number(string text) => float.Parse(text, CultureInfo.InvariantCulture);
}

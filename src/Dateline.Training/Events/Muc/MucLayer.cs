using System.Globalization;

namespace Dateline.Training.Events.Muc;

/// <summary>Several classifiers over the same features, one for each of its columns.</summary>
internal sealed class MucLayer(MucNumbering numbering, IReadOnlyList<LinearClassifier> classifiers)
{
    /// <summary>By column, the probability of what has these features.</summary>
    public double[] Probabilities(IReadOnlyCollection<string> features)
    {
        var numbers = numbering.Of(features);
        return [.. classifiers.Select(c => c.Probability(numbers))];
    }

    private const float LeastWeight = 0.08f;

    /// <summary>A row a feature, a column a classifier; features of next to no weight are left out.</summary>
    public void Write(string path, IEnumerable<string> columns)
    {
        using var writer = new StreamWriter(path) { NewLine = "\n" };
        writer.WriteLine("feature\t" + string.Join('\t', columns));
        for (var f = 0; f < numbering.Count; f++)
        {
            if (classifiers.Any(c => MathF.Abs(c.Weights[f]) > LeastWeight))
            {
                writer.WriteLine(numbering.Names[f] + "\t" + string.Join('\t', classifiers.Select(c => MathF.Abs(c.Weights[f]) < 0.005f ? "" : c.Weights[f].ToString("0.##", CultureInfo.InvariantCulture))));
            }
        }
    }

    public static MucLayer Read(string path)
    {
        var rows = File.ReadLines(path).Skip(1).Select(l => l.Split('\t')).ToList();
        return new MucLayer(
            new MucNumbering(rows.Select(r => r[0])),
            [.. Enumerable.Range(1, rows[0].Length - 1).Select(column => new LinearClassifier([.. rows.Select(r => r[column].Length == 0 ? 0 : float.Parse(r[column], CultureInfo.InvariantCulture))]))]);
    }
}

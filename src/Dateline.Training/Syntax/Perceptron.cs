using Dateline.Syntax;

namespace Dateline.Training.Syntax;

/// <summary>Averaged perceptron over hashed features (Collins 2002).</summary>
internal sealed class Perceptron(int bits, int classes)
{
    private readonly float[] totals = new float[(1 << bits) * classes];
    private int step;

    public LinearModel Model { get; } = LinearModel.Empty(bits, classes);

    public void Step() => step++;

    public void Update(ReadOnlySpan<uint> features, int @class, float by)
    {
        foreach (var feature in features)
        {
            var at = Model.Row(feature) + @class;
            Model.Weights[at] += by;
            totals[at] += step * by;
        }
    }

    public LinearModel Average()
    {
        var weights = new float[totals.Length];
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] = Model.Weights[i] - (totals[i] / Math.Max(1, step));
        }

        return new(Model.Bits, Model.Classes, weights);
    }
}

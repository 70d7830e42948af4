using System.Numerics.Tensors;
using Dateline.Syntax.Network;

namespace Dateline.Training.Syntax.Network;

/// <summary>The mean of the weights of several trainings that begin at the same weights (Wortsman et al. 2022).</summary>
/// <param name="weights">The weights at the start, later each training's, in the end their mean.</param>
internal sealed class WeightMean(NetworkWeights weights)
{
    private readonly float[][] start = [.. Tensors(weights).Select(t => t.Data.ToArray())];
    private readonly float[][] sum = [.. Tensors(weights).Select(t => new float[t.Data.Length])];
    private int count;

    /// <summary>Goes back to the start.</summary>
    public void Restore() => Copy(start);

    public void Add()
    {
        count++;
        foreach (var (to, tensor) in sum.Zip(Tensors(weights)))
        {
            TensorPrimitives.Add(to, tensor.Data, to);
        }
    }

    /// <summary>Makes the weights the mean of those added; leaves them where none was.</summary>
    public void Finish()
    {
        if (count > 0)
        {
            Copy(sum);
            foreach (var tensor in Tensors(weights))
            {
                TensorPrimitives.Divide(tensor.Data, count, tensor.Data);
            }
        }
    }

    private void Copy(float[][] from)
    {
        foreach (var (data, tensor) in from.Zip(Tensors(weights)))
        {
            data.CopyTo(tensor.Data.AsSpan());
        }
    }

    private static IEnumerable<Matrix> Tensors(NetworkWeights weights) => weights.Dense().Append(weights.Embedding);
}

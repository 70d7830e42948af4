namespace Dateline.Training.Events.Muc;

/// <summary>How probable it is that two phrases of a document fill slots of one template.</summary>
internal sealed class MucPairs(IReadOnlyList<(int A, int B)> pairs, IReadOnlyList<double> probabilities)
{
    private readonly Dictionary<(int, int), double> together = pairs.Zip(probabilities).ToDictionary(p => p.First, p => p.Second);

    public double Of(int a, int b) => a == b ? 1 : together.GetValueOrDefault(a < b ? (a, b) : (b, a), 0.5);
}

namespace Dateline.Training.Events.Muc;

/// <summary>Probabilities as log odds.</summary>
internal static class MucOdds
{
    private const double Least = 1e-3;

    public static double Log(double p) => Math.Log(Math.Max(p, Least) / Math.Max(1 - p, Least));

    /// <summary>Whole log odds, for features.</summary>
    public static int Step(double p) => (int)Math.Round(Math.Clamp(Log(p), -5, 3));
}

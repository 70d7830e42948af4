namespace Dateline.Training.Evaluation;

/// <summary>Counts of right, gold and read items by measure.</summary>
internal sealed class Tally
{
    private readonly Dictionary<string, int> right = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> gold = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> read = new(StringComparer.Ordinal);

    /// <summary>Spans whose text is not what stands at their offsets.</summary>
    public int FalseSpans { get; set; }

    public void Add(string measure, int right, int gold, int read)
    {
        this.right[measure] = Right(measure) + right;
        this.gold[measure] = Gold(measure) + gold;
        this.read[measure] = Read(measure) + read;
    }

    /// <summary>One item that is right or not.</summary>
    public bool Check(string measure, bool isRight)
    {
        Add(measure, isRight ? 1 : 0, 1, 0);
        return isRight;
    }

    public int Right(string measure) => right.GetValueOrDefault(measure);

    public int Gold(string measure) => gold.GetValueOrDefault(measure);

    public int Read(string measure) => read.GetValueOrDefault(measure);

    public double Precision(string measure) => Share(Right(measure), Read(measure));

    public double Recall(string measure) => Share(Right(measure), Gold(measure));

    /// <summary>Percent, one decimal.</summary>
    public double F1(string measure)
    {
        var (p, r) = (Precision(measure), Recall(measure));
        return Percent(p + r == 0 ? 0 : 2 * p * r / (p + r));
    }

    /// <summary>Percent, one decimal; null where nothing was counted.</summary>
    public double? Accuracy(string measure) => Gold(measure) == 0 ? null : Percent(Share(Right(measure), Gold(measure)));

    public static double Percent(double share) => Math.Round(100 * share, 1, MidpointRounding.ToEven);

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}

namespace Dateline.Training.Events.Muc;

/// <summary>A document on its way through the layers, with what each gave it.</summary>
internal sealed class MucCase
{
    /// <summary>Phrases below this probability of filling any slot are not paired.</summary>
    private const double LeastPaired = 0.08;

    /// <summary>No threshold is lower.</summary>
    private const double LeastLikely = 0.02;

    private readonly (int, double)[]?[,] likely = new (int, double)[]?[MucAssembly.Types.Length, MucAssembly.Roles];
    private readonly MucContext context;

    public MucCase(MucDocument document, MucWords words)
    {
        Document = document;
        context = new MucContext(document, words);
        Features = [.. MucDocumentFeatures.Of(context)];
        SentenceFeatures = [.. document.Report.Sentences.Select(s => MucSentenceFeatures.Of(context, s))];
        Kinds = [.. document.Phrases.Select(p => context.KindOf(document.Report.Sentences[p.Occurrences[0].Sentence], p.Occurrences[0].Head))];
        PhraseFeatures = [.. document.Phrases.Select(p => (string[])[.. MucPhraseFeatures.Of(context, p)])];
        Overlaps = [.. document.Phrases.Select(p => document.Phrases.Select((q, i) => (q, i)).Where(x => x.q != p && MucPhrases.Overlap(p, x.q)).Select(x => x.i).ToArray())];
    }

    public MucDocument Document { get; }

    public int Count => Document.Phrases.Count;

    public string[] Features { get; }

    public string[][] PhraseFeatures { get; }

    public string[][] SentenceFeatures { get; }

    /// <summary>By phrase, the class of its head.</summary>
    public string[] Kinds { get; }

    /// <summary>By phrase, the phrases that share words with it.</summary>
    public int[][] Overlaps { get; }

    /// <summary>By type of incident, then for any incident: how probable by the words of the document.</summary>
    public double[] Told { get; set; } = [];

    /// <summary>As <see cref="Told"/>, by the sentences and fillers that tell of incidents.</summary>
    public double[] Gist { get; set; } = [];

    /// <summary>By sentence, then as <see cref="Told"/>: how probable that it tells of the incident.</summary>
    public double[][] Sentences { get; set; } = [];

    /// <summary>By phrase and role.</summary>
    public double[][] Slots { get; set; } = [];

    /// <summary>By phrase and <see cref="MucAside"/>.</summary>
    public double[][] Asides { get; set; } = [];

    /// <summary>By phrase and type of incident, should the phrase fill a slot.</summary>
    public double[][] Types { get; set; } = [];

    /// <summary>Which phrases go together.</summary>
    public MucPairs Pairs { get; set; } = new([], []);

    /// <summary>By type of incident: how probable with all that is known.</summary>
    public double[] Incidents { get; set; } = [];

    /// <summary>The phrases that may fill a slot of incidents of a type, the most probable first, once slots and types are known.</summary>
    public IReadOnlyList<(int Phrase, double Probability)> Likely(int type, MucRole role) => likely[type, (int)role] ??= Ranked(i => Slots[i][(int)role] * Types[i][type]);

    /// <summary>The phrases that may fill a slot of any incident, the most probable first.</summary>
    public IReadOnlyList<(int Phrase, double Probability)> Likely(MucRole role) => Ranked(i => Slots[i][(int)role]);

    /// <summary>The features of the phrases with what document and sentences tell.</summary>
    public IReadOnlyList<string[]> ToldFeatures()
    {
        var told = Told.Select((p, t) => $"told{t}={MucOdds.Step(p)}").ToArray();
        var rows = new List<string[]>(Count);
        for (var i = 0; i < Count; i++)
        {
            var set = new List<string>(PhraseFeatures[i]);
            set.AddRange(told);
            for (var t = 0; t < Told.Length; t++)
            {
                var best = MucOdds.Step(Document.Phrases[i].Occurrences.Max(o => Sentences[o.Sentence][t]));
                set.Add($"sentence{t}={best}");
                set.Add($"sentence+kind{t}={best}{Kinds[i]}");
            }

            rows.Add([.. set]);
        }

        return rows;
    }

    /// <summary>Takes the first verdicts on the phrases: roles, then asides.</summary>
    public void SetSlots(IReadOnlyList<double[]> verdicts)
    {
        Slots = [.. verdicts.Select(v => v[..MucAssembly.Roles])];
        Asides = [.. verdicts.Select(v => v[MucAssembly.Roles..])];
    }

    /// <summary>The slots as log odds.</summary>
    public float[][] SlotOdds() => [.. Slots.Select(s => s.Select(p => (float)Math.Log(Math.Max(p, 1e-9) / Math.Max(1 - p, 1e-9))).ToArray())];

    /// <summary>The pairs worth judging: of phrases that may fill slots, and of others that are known to.</summary>
    public IReadOnlyList<(int A, int B)> Paired(Func<int, bool> known)
    {
        var some = Enumerable.Range(0, Count).Where(i => Slots[i].Max() >= LeastPaired || known(i)).ToArray();
        return [.. some.SelectMany((a, k) => some.Skip(k + 1).Where(b => !Overlaps[a].Contains(b)).Select(b => (a, b)))];
    }

    public string[] PairFeatures((int A, int B) pair) => MucPairFeatures.Of(context, this, pair.A, pair.B);

    private (int, double)[] Ranked(Func<int, double> probability) =>
        [.. Enumerable.Range(0, Count).Select(i => (Phrase: i, Probability: probability(i))).Where(x => x.Probability >= LeastLikely).OrderByDescending(x => x.Probability)];
}

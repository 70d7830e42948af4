namespace Dateline.Training.Events.Muc;

/// <summary>
/// Trains the layers one after the other. A later layer learns from what the earlier ones say of documents they were not trained on (five folds);
/// the thresholds are those of the best template F1 over these answers.
/// </summary>
internal sealed class MucTrainer(IReadOnlyList<MucCase> cases, Action<string> log)
{
    private const int Folds = 5;
    private const int LeastCount = 3;

    public MucModel Train()
    {
        var told = Fit([.. cases.Select(c => (IReadOnlyList<string[]>)[c.Features])], MucAssembly.Types.Length + 1, (c, _, t) => HasIncident(c, t), 10, 0.002f, (c, p) => cases[c].Told = p[0]);
        log("incidents by words");
        var telling = cases.Select(c => c.Document.Report.Sentences.Select(s => IncidentsIn(c.Document, s.Index)).ToArray()).ToArray();
        var sentences = Fit([.. cases.Select(c => (IReadOnlyList<string[]>)c.SentenceFeatures)], MucAssembly.Types.Length + 1, (c, i, t) => telling[c][i][t], 8, 0.001f, (c, p) => cases[c].Sentences = p);
        log("incidents by sentence");
        var phrases = cases.Select(c => c.ToldFeatures()).ToArray();
        var fills = cases.Select(c => c.Document.Phrases.Select(p => Roles(c.Document, p.Normal)).ToArray()).ToArray();
        var slots = Fit(phrases, MucAssembly.Roles, (c, i, r) => fills[c][i][r], 6, 0.0005f, (c, p) => cases[c].Slots = p);
        log("slots");
        var types = cases.Select(c => c.Document.Phrases.Select(p => IncidentTypes(c.Document, p.Normal)).ToArray()).ToArray();
        var typing = Fit(phrases, MucAssembly.Types.Length, (c, i, t) => types[c][i] is { } own ? own[t] : null, 10, 0.001f, (c, p) => cases[c].Types = p);
        log("incident types of fillers");
        var pairs = cases.Select((c, k) => c.Paired(i => types[k][i] is not null)).ToArray();
        var pairing = Fit([.. cases.Select((c, k) => (IReadOnlyList<string[]>)[.. pairs[k].Select(c.PairFeatures)])], 1, (c, i, _) => Together(cases[c].Document, pairs[c][i]), 8, 0.001f, (c, p) => cases[c].Pairs = new MucPairs(pairs[c], [.. p.Select(x => x[0])]));
        log("pairs of fillers");
        var incidents = Enumerable.Range(0, MucAssembly.Types.Length)
            .Select(t => MucIncidentFeatures.Train([.. cases.Select((c, i) => (MucIncidentFeatures.Of(c, t), HasIncident(i, t)))])).ToArray();
        foreach (var c in cases)
        {
            c.Incidents = [.. incidents.Select((w, t) => MucIncidentFeatures.Probability(w, MucIncidentFeatures.Of(c, t)))];
        }

        return new MucModel(told, sentences, slots, typing, pairing, incidents, Thresholds(), EntityThresholds());
    }

    /// <summary>Trains a layer on all cases, and hands out what layers trained without a case's fold say of it.</summary>
    /// <param name="examples">By case, the features of its examples.</param>
    /// <param name="columns">How many classifiers.</param>
    /// <param name="label">Whether an example of a case belongs to a column; null where it is no example.</param>
    /// <param name="epochs">Passes over the examples.</param>
    /// <param name="decay">Pull of the weights to zero.</param>
    /// <param name="answer">Takes the probabilities of a case, by example and column.</param>
    private static MucLayer Fit(IReadOnlyList<string[]>[] examples, int columns, Func<int, int, int, bool?> label, int epochs, float decay, Action<int, double[][]> answer)
    {
        var numbering = MucNumbering.Learn(examples.SelectMany(e => e), LeastCount);
        var numbers = examples.Select(e => e.Select(numbering.Of).ToArray()).ToArray();
        for (var fold = 0; fold < Folds; fold++)
        {
            var layer = Layer(c => Fold(c) != fold);
            for (var c = 0; c < examples.Length; c++)
            {
                if (Fold(c) == fold)
                {
                    answer(c, [.. numbers[c].Select(x => layer.Select(l => l.Probability(x)).ToArray())]);
                }
            }
        }

        return new MucLayer(numbering, Layer(_ => true));

        LinearClassifier[] Layer(Func<int, bool> among)
        {
            var rows = Enumerable.Range(0, examples.Length).Where(among).SelectMany(c => Enumerable.Range(0, numbers[c].Length).Select(i => (Case: c, Example: i)))
                .Where(x => label(x.Case, x.Example, 0) is not null).ToArray();
            var features = rows.Select(x => numbers[x.Case][x.Example]).ToArray();
            return [.. Enumerable.Range(0, columns).Select(k => LinearClassifier.Train(numbering.Count, features, i => label(rows[i].Case, rows[i].Example, k) == true, epochs, 0.1f, decay))];
        }
    }

    private static int Fold(int c) => c % Folds;

    private bool HasIncident(int c, int type) => cases[c].Document.Gold.Any(t => type >= MucAssembly.Types.Length || t.Type.Contains(MucAssembly.Types[type], StringComparison.Ordinal));

    private static bool[] Roles(MucDocument document, string normal) =>
        [.. Enum.GetValues<MucRole>().Select(r => document.Gold.Any(t => t.Fillers[r].Any(e => e.Any(m => m == normal))))];

    private static bool[]? IncidentTypes(MucDocument document, string normal)
    {
        var own = Holding(document, normal);
        return own.Count == 0 ? null : [.. MucAssembly.Types.Select(type => own.Exists(t => t.Type.Contains(type, StringComparison.Ordinal)))];
    }

    /// <summary>By type and for any: whether a filler other than an organisation stands in a sentence.</summary>
    private static bool[] IncidentsIn(MucDocument document, int sentence)
    {
        var words = document.Phrases.Where(p => p.Occurrences.Exists(o => o.Sentence == sentence)).Select(p => p.Normal).ToHashSet(StringComparer.Ordinal);
        var own = document.Gold.Where(t => t.Fillers.Any(f => f.Key is not MucRole.PerpOrg && f.Value.Any(e => e.Any(m => words.Contains(m))))).ToList();
        return [.. MucAssembly.Types.Select(type => own.Exists(t => t.Type.Contains(type, StringComparison.Ordinal))), own.Count > 0];
    }

    /// <summary>Whether a template has both phrases; null where not both fill slots.</summary>
    private static bool? Together(MucDocument document, (int A, int B) pair)
    {
        var (a, b) = (Holding(document, document.Phrases[pair.A].Normal), Holding(document, document.Phrases[pair.B].Normal));
        return a.Count == 0 || b.Count == 0 ? null : a.Intersect(b).Any();
    }

    /// <summary>The templates that a phrase fills a slot of.</summary>
    private static List<MucTemplate> Holding(MucDocument document, string normal) =>
        [.. document.Gold.Where(t => t.Fillers.Values.Any(f => f.Any(e => e.Any(m => m == normal))))];

    private double[] Thresholds()
    {
        double[] best = [.. Enumerable.Repeat(0.25, MucAssembly.ThresholdCount - 2), 0.05, 0.3];
        var score = Score(best);
        for (var round = 0; round < 3; round++)
        {
            for (var k = 0; k < best.Length; k++)
            {
                foreach (var value in (double[])[0.02, 0.05, 0.08, 0.1, 0.13, 0.16, 0.2, 0.24, 0.28, 0.32, 0.36, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.8])
                {
                    var tried = (double[])best.Clone();
                    tried[k] = value;
                    if (Score(tried) is var f1 && f1 > score)
                    {
                        (best, score) = (tried, f1);
                    }
                }
            }
        }

        log($"template F1 {score:0.0000} on documents not trained on; thresholds {string.Join(" ", best)}");
        return best;
    }

    /// <summary>By role the threshold of the best F1 over the entities of whole documents.</summary>
    private double[] EntityThresholds() =>
    [
        .. Enum.GetValues<MucRole>().Select(role => Enumerable.Range(1, 16).Select(step => step / 32.0).MaxBy(threshold =>
        {
            var (right, both) = (0, 0);
            foreach (var c in cases)
            {
                var entities = c.Document.Gold.SelectMany(t => t.Fillers[role]).DistinctBy(e => string.Join('/', e)).ToList();
                var picks = MucAssembly.Entities(c, role, threshold).Select(p => c.Document.Phrases[p].Normal).ToList();
                right += entities.Count(e => picks.Exists(e.Contains));
                both += entities.Count + picks.Count;
            }

            return 2.0 * right / both;
        })),
    ];

    private double Score(double[] thresholds)
    {
        var score = new MucScore();
        foreach (var c in cases)
        {
            score.Add(MucAssembly.Templates(c, thresholds), c.Document.Gold);
        }

        return score.F1;
    }
}

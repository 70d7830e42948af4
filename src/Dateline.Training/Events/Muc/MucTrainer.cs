namespace Dateline.Training.Events.Muc;

/// <summary>
/// Trains the layers one after the other. A later layer learns from what the earlier ones say of documents they were not trained on (<see cref="MucFolds"/>);
/// the thresholds are those of the best F1 over these answers.
/// </summary>
internal sealed class MucTrainer(IReadOnlyList<MucCase> cases, Action<string> log)
{
    private static readonly int Kinds = MucAssembly.Types.Length + 1;

    public MucModel Train()
    {
        var told = Fit("incidents by words", [.. cases.Select(c => (IReadOnlyList<string[]>)[c.Features])], Kinds, (c, _, t) => HasIncident(c, t),
            new MucTraining(LeastDocuments: 5, Hidden: 0, Bag: 1, Epochs: 10, Rate: 0.005f, Decay: 0.01f, Drop: 0), (c, p) => cases[c].Told = p[0]);
        var telling = cases.Select(c => c.Document.Report.Sentences.Select(s => IncidentsIn(c.Document, s.Index)).ToArray()).ToArray();
        var sentences = Fit("incidents by sentence", [.. cases.Select(c => (IReadOnlyList<string[]>)c.SentenceFeatures)], Kinds, (c, i, t) => telling[c][i][t],
            new MucTraining(LeastDocuments: 4, Hidden: 0, Bag: 1, Epochs: 3, Rate: 0.04f, Decay: 0.001f, Drop: 0, Last: 2), (c, p) => cases[c].Sentences = p);
        var phrases = cases.Select(c => c.ToldFeatures()).ToArray();
        var fills = cases.Select(c => c.Document.Phrases.Select(p => Roles(c.Document, p.Normal)).ToArray()).ToArray();
        var slots = Fit("slots", phrases, MucAssembly.Roles + MucAsides.Count, (c, i, r) => r < MucAssembly.Roles ? fills[c][i][r] : IsAside(cases[c].Document, i, r - MucAssembly.Roles),
            new MucTraining(LeastDocuments: 16, Hidden: 8, Bag: 6, Epochs: 5, Rate: 0.03f, Decay: 0.002f, Drop: 0.3f, Last: 3), (c, p) => cases[c].SetSlots(p));
        var looks = cases.Select(MucSecondLook.Of).ToArray();
        var second = Fit("slots, second look", looks, MucAssembly.Roles, (c, i, r) => fills[c][i][r],
            new MucTraining(LeastDocuments: 3, Hidden: 0, Bag: 1, Epochs: 3, Rate: 0.02f, Decay: 0.0005f, Drop: 0), (c, p) => cases[c].Slots = p, c => c.SlotOdds());
        var types = cases.Select(c => c.Document.Phrases.Select(p => IncidentTypes(c.Document, p.Normal)).ToArray()).ToArray();
        var typing = Fit("incident types of fillers", phrases, MucAssembly.Types.Length, (c, i, t) => types[c][i]?[t],
            new MucTraining(LeastDocuments: 5, Hidden: 0, Bag: 1, Epochs: 10, Rate: 0.02f, Decay: 0.01f, Drop: 0), (c, p) => cases[c].Types = p);
        var pairs = cases.Select((c, k) => c.Paired(i => types[k][i] is not null)).ToArray();
        var pairing = Fit("pairs of fillers", [.. cases.Select((c, k) => (IReadOnlyList<string[]>)[.. pairs[k].Select(c.PairFeatures)])], 1, (c, i, _) => Together(cases[c].Document, pairs[c][i]),
            new MucTraining(LeastDocuments: 3, Hidden: 0, Bag: 1, Epochs: 10, Rate: 0.02f, Decay: 0.01f, Drop: 0), (c, p) => cases[c].Pairs = new MucPairs(pairs[c], [.. p.Select(x => x[0])]));
        var gist = Fit("gist", [.. cases.Select(c => (IReadOnlyList<string[]>)[MucGist.Of(c)])], Kinds, (c, _, t) => HasIncident(c, t),
            new MucTraining(LeastDocuments: 6, Hidden: 8, Bag: 3, Epochs: 6, Rate: 0.02f, Decay: 0.01f, Drop: 0.3f), (c, p) => cases[c].Gist = p[0]);
        var incidents = Enumerable.Range(0, MucAssembly.Types.Length)
            .Select(t => MucIncidentFeatures.Train([.. cases.Select((c, i) => (MucIncidentFeatures.Of(c, t), HasIncident(i, t)))])).ToArray();
        foreach (var c in cases)
        {
            c.Incidents = [.. incidents.Select((w, t) => MucIncidentFeatures.Probability(w, MucIncidentFeatures.Of(c, t)))];
        }

        var thresholds = new MucThresholds(cases, log);
        return new MucModel(new MucLayers(told, sentences, slots, second, typing, pairing, gist), incidents, thresholds.OfTemplates(), thresholds.OfEntities());
    }

    /// <summary>Trains a layer, and hands out for each case what layers trained without its fold say of it.</summary>
    private MucLayer Fit(
        string name,
        IReadOnlyList<string[]>[] examples,
        int columns,
        Func<int, int, int, bool?> label,
        MucTraining how,
        Action<int, double[][]> answer,
        Func<MucCase, float[][]>? offsets = null)
    {
        var (layer, answers) = MucFolds.Fit(examples, columns, label, how, offsets is null ? null : [.. cases.Select(offsets)]);
        for (var c = 0; c < cases.Count; c++)
        {
            answer(c, answers[c]);
        }

        log(name);
        return layer;
    }

    private bool HasIncident(int c, int type) => cases[c].Document.Gold.Any(t => type >= MucAssembly.Types.Length || t.Type.Contains(MucAssembly.Types[type], StringComparison.Ordinal));

    private static bool[] Roles(MucDocument document, string normal) =>
        [.. Enum.GetValues<MucRole>().Select(r => document.Gold.Any(t => t.Fillers[r].Any(e => e.Any(m => m == normal))))];

    private static bool IsAside(MucDocument document, int phrase, int aside) => document.Gold.Any(t => t.Asides.Has((MucAside)aside, document.Phrases[phrase].Normal));

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
}

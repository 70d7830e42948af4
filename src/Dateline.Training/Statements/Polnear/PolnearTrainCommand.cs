using System.CommandLine;
using System.Diagnostics;
using System.Globalization;

namespace Dateline.Training.Statements.Polnear;

/// <summary>Learns the layers of <c>eval/polnear</c> from the set's training part. Nothing of it is packed.</summary>
internal sealed class PolnearTrainCommand : Command
{
    private const int Folds = 4;

    private readonly Argument<FileInfo> input = new("train") { Description = "train.jsonl.gz of PolNeAR." };

    public PolnearTrainCommand()
        : base("polnear-train", "Learn which cues, sources and contents PolNeAR marks, from its training part.")
    {
        Add(input);
        SetAction(parsed => Run(parsed.GetRequiredValue(input)));
    }

    private static int Run(FileInfo input)
    {
        var data = DataFolder.Locate();
        var adapter = new PolnearAdapter(data);
        var clock = Stopwatch.StartNew();
        var articles = PolnearArticles.Read(input).AsParallel().AsOrdered().Select((a, i) => new PolnearExamples(i, adapter.Annotate(a.Id, a.Text), a.Gold)).ToList();
        Say($"{articles.Count} articles, {articles.Sum(a => a.Gold.Count)} attributions; without a candidate: {articles.Sum(a => a.SourcesMissed)} sources, {articles.Sum(a => a.ContentsMissed)} contents");

        // Whether a whole attribution is right is learnt from articles that its parts were not learnt from.
        var verdicts = new List<VerdictExample>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var parts = Parts([.. articles.Where((_, i) => i % Folds != fold)]);
            verdicts.AddRange(articles.Where((_, i) => i % Folds == fold).AsParallel().AsOrdered().SelectMany(a => VerdictExample.Of(a, parts)));
            Say($"fold {fold + 1} of {Folds}; {clock.Elapsed.TotalSeconds:0} s");
        }

        var total = articles.Sum(a => a.Gold.Count(g => g.Source.Length > 0));
        var threshold = VerdictExample.Tune(verdicts, total, Say);
        (Parts(articles) with { Verdicts = VerdictExample.Train(verdicts), Threshold = threshold }).Save(PolnearAdapter.Folder(data));
        Say($"saved; {clock.Elapsed.TotalSeconds:0} s");
        return 0;
    }

    private static PolnearModel Parts(List<PolnearExamples> articles) => new(
        new ChoiceLearner(rate: 0.05, decay: 1e-4).Train([.. articles.SelectMany(e => e.Cues)], epochs: 6),
        new ChoiceLearner(rate: 0.15, decay: 1e-4).Train([.. articles.SelectMany(e => e.Sources)], epochs: 8),
        new ChoiceLearner(rate: 0.08, decay: 3e-4).Train([.. articles.SelectMany(e => e.Contents)], epochs: 10),
        LinearLayer.Empty,
        0);

    private static void Say(FormattableString line) => Console.Error.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}

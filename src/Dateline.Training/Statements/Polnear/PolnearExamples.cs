using Dateline.Syntax;

namespace Dateline.Training.Statements.Polnear;

/// <summary>Training examples of the three layers from one article and its attributions.</summary>
internal sealed class PolnearExamples
{
    public PolnearExamples(int number, Article article, IReadOnlyList<Attribution> gold)
    {
        Number = number;
        Article = article;
        Gold = gold;
        var heads = Heads(article, gold);
        foreach (var sentence in article.Sentences)
        {
            for (var i = 0; i < sentence.Length; i++)
            {
                if (CueFeatures.IsCandidate(sentence[i]))
                {
                    var right = heads.ContainsKey((sentence.Index, i));
                    Cues.Add(new([CueFeatures.Of(article, sentence, i), []], [right ? 1 : 0, right ? 0 : 1]));
                }
            }
        }

        foreach (var ((index, cue), attribution) in heads.OrderBy(h => h.Key))
        {
            Parts(article, article.Sentences[index], cue, attribution);
        }
    }

    public int Number { get; }

    public Article Article { get; }

    public IReadOnlyList<Attribution> Gold { get; }

    public List<ChoiceGroup> Cues { get; } = [];

    public List<ChoiceGroup> Sources { get; } = [];

    public List<ChoiceGroup> Contents { get; } = [];

    public int SourcesMissed { get; private set; }

    public int ContentsMissed { get; private set; }

    private void Parts(Article article, Sentence sentence, int cue, Attribution gold)
    {
        var sources = SourceCandidates.Of(article, sentence, cue);
        var rightness = sources.Select(s => s.IsNone
            ? (gold.Source.Length == 0 ? 1 : 0)
            : Math.Pow(Holds(article, s, gold) ? Overlap.Jaccard(s.Spans(article), gold.Source) : 0, 2)).ToArray();
        if (Array.TrueForAll(rightness, r => r == 0))
        {
            SourcesMissed++;
            return;
        }

        Sources.Add(new([.. sources.Select(s => SourceCandidates.Features(article, sentence, cue, s))], rightness));
        var source = sources[Array.IndexOf(rightness, rightness.Max())];
        var contents = ContentCandidates.Of(article, sentence, cue, source);
        var exact = contents.Select(c => Overlap.Jaccard(c.Spans, gold.Content) is var j && j >= 0.5 ? j * j : 0).ToArray();
        if (Array.TrueForAll(exact, e => e == 0))
        {
            ContentsMissed++;
            return;
        }

        var features = new ContentFeatures(article, sentence, cue, source);
        Contents.Add(new([.. contents.Select(features.Of)], exact));
    }

    private static bool Holds(Article article, SourceCandidate source, Attribution gold) =>
        Overlap.Covers(gold.Source, article.Sentences[source.Sentence][source.Head].Start);

    /// <summary>The head token of each gold cue; a cue without a candidate word has none.</summary>
    private static Dictionary<(int Sentence, int Token), Attribution> Heads(Article article, IReadOnlyList<Attribution> gold)
    {
        var heads = new Dictionary<(int, int), Attribution>();
        foreach (var attribution in gold.Where(a => a.Cue.Length > 0 && a.Content.Length > 0))
        {
            foreach (var sentence in article.Sentences.Where(s => s.Extent.Start < attribution.Cue[^1][1] && attribution.Cue[0][0] < s.Extent.End))
            {
                var inside = Enumerable.Range(0, sentence.Length)
                    .Where(i => CueFeatures.IsCandidate(sentence[i]) && attribution.Cue.Any(s => sentence[i].Start >= s[0] && sentence[i].End <= s[1]))
                    .OrderByDescending(i => sentence[i].Upos is Upos.Verb)
                    .ThenBy(i => attribution.Cue.Any(s => sentence[i].Head >= 0 && sentence[sentence[i].Head].Start >= s[0] && sentence[sentence[i].Head].End <= s[1]))
                    .ThenByDescending(i => sentence[i].Upos is Upos.Noun)
                    .ToList();
                if (inside.Count > 0)
                {
                    heads.TryAdd((sentence.Index, inside[0]), attribution);
                    break;
                }
            }
        }

        return heads;
    }
}

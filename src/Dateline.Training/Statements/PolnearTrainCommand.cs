using System.CommandLine;
using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using Dateline.Actors;
using Dateline.Statements;
using Dateline.Syntax;

namespace Dateline.Training.Statements;

/// <summary>Compiles <c>eval/polnear</c> from the set's training part: the cues it marks, then the judge of clauses. Nothing of it is packed.</summary>
internal sealed class PolnearTrainCommand : Command
{
    private const int LeastCount = 2;
    private const double LeastShare = 0.08;

    private readonly Argument<FileInfo> input = new("train") { Description = "train.jsonl.gz of PolNeAR." };

    public PolnearTrainCommand()
        : base("polnear-train", "Learn PolNeAR's cues and judge of clauses from its training part.")
    {
        Add(input);
        SetAction(parsed => Run(parsed.GetRequiredValue(input)));
    }

    private static int Run(FileInfo input)
    {
        var data = DataFolder.Locate();
        var folder = PolnearAdapter.Folder(data);
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "cues.tsv"), "cue\tclass\tstance\tframes\tspeaker\n");
        File.Delete(Path.Combine(folder, "judge.tsv"));
        var adapter = new PolnearAdapter(data, folder);
        var articles = Articles(input).Select(a => (Report: adapter.Annotate(a.Id, a.Text), a.Gold)).ToList();
        WriteCues(articles, CueLexicon.Load(data), Path.Combine(folder, "cues.tsv"));
        WriteJudge(articles, new PolnearAdapter(data, folder), Path.Combine(folder, "judge.tsv"));
        return 0;
    }

    private static IEnumerable<(string Id, string Text, List<Attribution> Gold)> Articles(FileInfo input)
    {
        using var stream = new GZipStream(input.OpenRead(), CompressionMode.Decompress);
        using var lines = new StreamReader(stream);
        while (lines.ReadLine() is { } line)
        {
            using var row = JsonDocument.Parse(line);
            var gold = row.RootElement.GetProperty("annotations")[0].GetProperty("attributions").EnumerateArray()
                .Select(a => new Attribution(Spans(a, "source"), Spans(a, "cue"), Spans(a, "content"))).ToList();
            yield return (row.RootElement.GetProperty("docid").GetString()!, row.RootElement.GetProperty("text").GetString()!, gold);
        }
    }

    private static int[][] Spans(JsonElement attribution, string part) =>
        [.. attribution.GetProperty(part).EnumerateArray()
            .SelectMany(p => p.GetProperty("spans").EnumerateArray())
            .Select(s => new[] { s[0].GetInt32(), s[1].GetInt32() })];

    private static void WriteCues(List<(AnnotatedReport Report, List<Attribution> Gold)> articles, CueLexicon known, string path)
    {
        var seen = new Dictionary<(string, CueClass), (int Count, SortedSet<char> Frames)>();
        var all = new Dictionary<(string, CueClass), int>();
        foreach (var (report, gold) in articles)
        {
            foreach (var sentence in report.Sentences)
            {
                var heads = new HashSet<int>();
                foreach (var attribution in gold.Where(a => a.Cue.Length > 0 && a.Content.Length > 0))
                {
                    if (CueHead(sentence, attribution.Cue) is not { } head || !heads.Add(head.Token))
                    {
                        continue;
                    }

                    var key = (head.Name, head.Class);
                    var entry = seen.TryGetValue(key, out var found) ? found : (Count: 0, Frames: []);
                    foreach (var letter in Letters(report.Text, sentence, head.Token, attribution))
                    {
                        entry.Frames.Add(letter);
                    }

                    seen[key] = (entry.Count + 1, entry.Frames);
                }

                for (var i = 0; i < sentence.Length; i++)
                {
                    if (ClassOf(sentence[i]) is { } type)
                    {
                        foreach (var name in Names(sentence, i))
                        {
                            all[(name, type)] = all.GetValueOrDefault((name, type)) + 1;
                        }
                    }
                }
            }
        }

        using var writer = new StreamWriter(path) { NewLine = "\n" };
        writer.WriteLine("cue\tclass\tstance\tframes\tspeaker");
        foreach (var ((name, type), (count, frames)) in seen.OrderBy(s => s.Key.Item1, StringComparer.Ordinal).ThenBy(s => s.Key.Item2))
        {
            if (count < LeastCount || count < LeastShare * all.GetValueOrDefault((name, type)))
            {
                continue;
            }

            foreach (var cue in known.StartingWith(name.Split(' ')[0]).Where(c => c.Name == name && c.Class == type))
            {
                foreach (var (frame, letter) in new[] { (CueFrames.Clause, 'c'), (CueFrames.Before, 'b'), (CueFrames.Noun, 'n'), (CueFrames.Infinitive, 'i'), (CueFrames.Addressee, 'o') })
                {
                    if (cue.Has(frame))
                    {
                        frames.Add(letter);
                    }
                }
            }

            writer.WriteLine($"{name}\t{type.ToString().ToLowerInvariant()}\tasserts\t{string.Concat(frames)}g\tany");
        }
    }

    private static (int Token, string Name, CueClass Class)? CueHead(Sentence sentence, int[][] cue)
    {
        var inside = Enumerable.Range(0, sentence.Length).Where(i => cue.Any(s => sentence[i].Start >= s[0] && sentence[i].End <= s[1])).ToList();
        foreach (var i in inside.OrderBy(i => inside.Contains(sentence[i].Head)).ThenByDescending(i => sentence[i].Upos is Upos.Verb))
        {
            if (ClassOf(sentence[i]) is { } type)
            {
                return (i, Names(sentence, i).Last(n => n.Split(' ').Length == 1 || inside.Contains(i + 1)), type);
            }
        }

        return null;
    }

    private static CueClass? ClassOf(Token token) => token.Upos switch
    {
        Upos.Verb => CueClass.Verb,
        Upos.Noun => CueClass.Noun,
        _ => null,
    };

    /// <summary>The lemma, and the lemma with the preposition or particle that follows.</summary>
    private static IEnumerable<string> Names(Sentence sentence, int token)
    {
        var lemma = sentence[token].Lemma.ToLowerInvariant();
        yield return lemma;
        if (token + 1 < sentence.Length && sentence[token].Upos is Upos.Verb && sentence[token + 1].Upos is Upos.Adp && sentence[token + 1].Form is not "that")
        {
            yield return lemma + " " + sentence[token + 1].Lemma.ToLowerInvariant();
        }
    }

    private static string Letters(string text, Sentence sentence, int cue, Attribution attribution)
    {
        var (start, end) = (attribution.Content[0][0], attribution.Content[^1][1]);
        if (end <= sentence[cue].Start)
        {
            return "b";
        }

        if (start < sentence[cue].Start)
        {
            return "bc";
        }

        if (text.AsSpan(start).StartsWith("to ", StringComparison.Ordinal))
        {
            return "i";
        }

        return Enumerable.Range(0, sentence.Length).Any(i => sentence[i].Start >= start && sentence[i].End <= end && Verbs.IsFinite(sentence[i])) ? "c" : "n";
    }

    private static void WriteJudge(List<(AnnotatedReport Report, List<Attribution> Gold)> articles, PolnearAdapter adapter, string path)
    {
        var examples = new List<(List<string> Features, bool Label)>();
        var held = new List<(List<string> Features, bool Label)>();
        for (var a = 0; a < articles.Count; a++)
        {
            var (report, gold) = articles[a];
            var right = adapter.ReadAll(report, (_, _) => true).Where(p => gold.Exists(g => Matches(g, p))).Select(p => (p.Cue[0][0], p.Source[0][0])).ToHashSet();
            foreach (var (sentence, clause) in adapter.Candidates(report))
            {
                var key = (sentence[clause.Match.Range.First].Start, sentence[clause.Speaker.Range.First].Start);
                (a % 10 == 0 ? held : examples).Add((PolnearFeatures.Of(report, sentence, clause), right.Contains(key)));
            }
        }

        var weights = PolnearJudge.Train(examples, epochs: 12, rate: 0.15, decay: 0.0005);
        var judge = new PolnearJudge(weights, 0);
        var scored = held.Select(h => (Score: judge.Score(h.Features), h.Label)).OrderByDescending(h => h.Score).ToList();
        var total = articles.Where((_, i) => i % 10 == 0).Sum(x => x.Gold.Count(g => g.Source.Length > 0));
        var (best, threshold, hits) = (0.0, 0.0, 0);
        for (var i = 0; i < scored.Count; i++)
        {
            hits += scored[i].Label ? 1 : 0;
            var f1 = 2.0 * hits / (i + 1 + total);
            (best, threshold) = f1 > best ? (f1, scored[i].Score) : (best, threshold);
        }

        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{examples.Count} clauses, {examples.Count(e => e.Label)} right; held-out tenth: F1 {best:0.000} at {threshold:0.00}, all right clauses kept: {scored.Count(s => s.Label)} of {total}"));
        using var writer = new StreamWriter(path) { NewLine = "\n" };
        writer.WriteLine("feature\tweight");
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"threshold\t{threshold:0.000}"));
        foreach (var (feature, weight) in weights.Where(w => Math.Abs(w.Value) >= 0.05).OrderBy(w => w.Key, StringComparer.Ordinal))
        {
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{feature}\t{weight:0.00}"));
        }
    }

    /// <summary>The scorer's triple: source and cue overlap, content by half of the union.</summary>
    private static bool Matches(Attribution gold, Attribution read)
    {
        var both = Shared(gold.Content, read.Content);
        return both > 0 && 2 * both >= Length(gold.Content) + Length(read.Content) - both
            && Shared(gold.Source, read.Source) > 0 && (gold.Cue.Length == 0 || Shared(gold.Cue, read.Cue) > 0);
    }

    private static int Length(int[][] spans) => spans.Sum(s => s[1] - s[0]);

    /// <summary>Characters that two lists of disjoint spans share.</summary>
    private static int Shared(int[][] a, int[][] b)
    {
        var sum = 0;
        foreach (var x in a)
        {
            foreach (var y in b)
            {
                sum += Math.Max(0, Math.Min(x[1], y[1]) - Math.Max(x[0], y[0]));
            }
        }

        return sum;
    }
}

using BenchmarkDotNet.Attributes;
using Dateline.Cleaning;
using Dateline.Ingest;
using Dateline.Syntax;
using Dateline.Syntax.Network;

namespace Dateline.Benchmarks;

/// <summary>Time and memory of the syntax stage on a story written for this purpose; one operation is the story.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class SyntaxBenchmarks
{
    private const string Story =
        "Government troops captured two villages near the border on Tuesday, residents said, after a week of shelling that killed at least nine people. " +
        "The defence ministry denied that its aircraft had struck the hospital. \"We didn't target civilians,\" Colonel Samir Haddad told reporters in the capital. ";

    private readonly DataFolder data = DataFolder.Locate();
    private readonly string text = string.Concat(Enumerable.Repeat(Story, 20));
    private SyntaxParser parser = null!;
    private Analyzer analyzer = null!;
    private string[][] sentences = null!;
    private Report report = null!;

    [GlobalSetup]
    public void Load()
    {
        var model = SyntaxParser.Load(data.File("syntax/english.model"), data);
        parser = new(data, model);
        analyzer = new(model);
        report = Report.Plain(RawReport.Plain("story", text));
        sentences = [.. parser.Parse(report).Sentences.Select(s => s.Tokens.Select(t => t.Form).ToArray())];
    }

    [GlobalCleanup]
    public void Unload() => parser.Dispose();

    /// <summary>From raw text to sentences of tokens.</summary>
    [Benchmark(Baseline = true)]
    public int Parse() => parser.Parse(report).Sentences.Length;

    /// <summary>Network, tags, trees and names over words at hand, without making tokens of them: the inner loop.</summary>
    [Benchmark]
    public int Analyse()
    {
        analyzer.Clear();
        foreach (var sentence in sentences)
        {
            foreach (var form in sentence)
            {
                analyzer.Add(form);
            }

            analyzer.EndSentence();
        }

        analyzer.Run();
        return analyzer.Words;
    }
}

using System.CommandLine;
using System.Diagnostics;
using Dateline.Syntax;
using Dateline.Syntax.Network;
using Dateline.Training.Syntax.Grammar;
using Dateline.Training.Syntax.Network;

namespace Dateline.Training.Syntax;

/// <summary>Trains every part of the syntax stage with fixed seeds and writes the model file; scores the development sets on the way.</summary>
internal sealed class TrainSyntaxCommand : Command
{
    private readonly Option<string> corpora = new("--corpora") { Description = "Folder with ud/ and ner/.", DefaultValueFactory = _ => "../shared/corpora" };
    private readonly Option<string> lists = new("--lists") { Description = "Name lists (syntax-names).", DefaultValueFactory = _ => "data/syntax/names.lists" };
    private readonly Option<string> propbank = new("--propbank") { Description = "PropBank rolesets, for verb lemmas.", DefaultValueFactory = _ => "../shared/lexicon/propbank-rolesets.tsv.gz" };
    private readonly Option<string> output = new("--out") { Description = "Model file to write.", DefaultValueFactory = _ => "data/syntax/english.model" };
    private readonly Option<int> epochs = new("--epochs") { Description = "Passes over the treebanks.", DefaultValueFactory = _ => 30 };
    private readonly Option<int> seed = new("--seed") { DefaultValueFactory = _ => 1 };
    private readonly Option<string?> from = new("--from") { Description = "Go on from this model's weights instead of random ones." };
    private readonly Option<int> generated = new("--generated") { Description = "Sentences of news on war from the grammar to mix in." };
    private readonly Option<float> rate = new("--rate") { Description = "Highest learning rate.", DefaultValueFactory = _ => 0.002f };

    public TrainSyntaxCommand()
        : base("train-syntax", "Train tokenizer, sentence splitter, lemmatizer, tagger, parser and name finder.")
    {
        foreach (var option in (Option[])[corpora, lists, propbank, output, epochs, seed, from, generated, rate])
        {
            Add(option);
        }

        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var sets = new Corpora(parsed.GetRequiredValue(corpora));
        var names = ModelFile.Read(parsed.GetRequiredValue(lists), NameLists.Read);
        var corpus = new TreeCorpus(sets, names);
        corpus.Add(new NewsGrammar().Generate(parsed.GetValue(seed), parsed.GetValue(generated)));
        var texts = TextDocument.From(new([.. corpus.Sentences]));
        var tokens = SegmentationTrainer.Tokens(texts, 5, 1);
        var ends = SegmentationTrainer.Ends(texts, 6, 2);
        var (lemmas, rules) = LexiconTrainer.Lemmas(corpus.Sentences);
        var known = LexiconTrainer.Known(corpus.Sentences, parsed.GetRequiredValue(propbank));
        var (words, counts) = corpus.Vocabulary(2);
        var shape = new NetworkShape
        {
            Words = words.Length + 1, Upos = corpus.Upos.Length, Xpos = corpus.Xpos.Length, Feats = corpus.Feats.Length, Labels = corpus.Labels.Length,
        };
        var (weights, rows) = (new NetworkWeights(shape), new WordRows(shape, words));
        Console.Error.WriteLine($"{corpus.Examples.Count} sentences, {corpus.NamesAligned} with names, {words.Length} words, {corpus.Triples.Length} tags");
        var plan = new TrainingPlan { Seed = parsed.GetValue(seed), Epochs = parsed.GetValue(epochs), Rate = parsed.GetValue(rate) };
        var trainer = new NetworkTrainer(corpus, weights, rows, names, counts, plan);
        if (parsed.GetValue(from) is { } start)
        {
            trainer.Take(ModelFile.Read(start, file => SyntaxModelFile.Read(file, names, [])).Network);
        }

        var sections = Development(sets, corpus);
        var (path, watch) = (parsed.GetRequiredValue(output), Stopwatch.StartNew());
        trainer.Run(epoch =>
        {
            if (epoch % 3 == 0 || epoch == plan.Epochs)
            {
                Report();
            }
        });
        if (plan.Epochs == 0)
        {
            Report();
        }

        Console.Error.WriteLine($"{path}: {new FileInfo(path).Length / 1024} kB, {watch.Elapsed}");
        return 0;

        void Report()
        {
            foreach (var (name, examples) in sections)
            {
                Console.Error.WriteLine($"  {name} {NetworkScore.Of(weights, rows, names, corpus.Triples, corpus.Labels, examples)}");
            }

            var model = new SyntaxModel(weights, words, corpus.Labels)
            {
                Tokens = tokens, Ends = ends, Lists = names, LemmaRules = rules, LemmaTable = lemmas, KnownLemmas = known, Triples = corpus.Triples,
                Tags = [.. corpus.Triples.Select(t => new TagEntry(UposNames.Parse(corpus.Upos[t.Upos]), corpus.Xpos[t.Xpos], corpus.Feats[t.Feats]))],
            };
            ModelFile.Write(path, to => SyntaxModelFile.Write(model, to));
        }
    }

    private static (string Name, List<TreeExample> Examples)[] Development(Corpora sets, TreeCorpus corpus) =>
    [
        ("ewt-dev", [.. sets.Treebank("en_ewt-ud-dev").Sentences.Select(s => corpus.From(s, null, false))]),
        ("gum-dev", [.. sets.Treebank("en_gumopen-ud-dev").Sentences.Select(s => corpus.From(s, null, false))]),
        ("war-news", [.. NewsGrammar.HeldOut.Sentences.Select(s => corpus.From(s, null, false))]),
        ("uner-dev", [.. sets.Names("uner-ewt", "dev").Select(corpus.NamesOnly)]),
        ("wikigold-dev", [.. sets.Names("wikigold", "dev").Select(corpus.NamesOnly)]),
    ];
}

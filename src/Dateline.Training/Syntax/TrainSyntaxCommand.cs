using System.CommandLine;
using System.Diagnostics;
using Dateline.Syntax;
using Dateline.Syntax.Network;
using Dateline.Training.Places;
using Dateline.Training.Syntax.Grammar;
using Dateline.Training.Syntax.Network;

namespace Dateline.Training.Syntax;

/// <summary>Trains every part of the syntax stage with fixed seeds and writes the model file; scores the development sets on the way.</summary>
internal sealed class TrainSyntaxCommand : Command
{
    private readonly Option<string> corpora = new("--corpora") { Description = "Folder with ud/ and ner/.", DefaultValueFactory = _ => "../shared/corpora" };
    private readonly Option<string> lists = new("--lists") { Description = "Name lists (syntax-names).", DefaultValueFactory = _ => "data/syntax/names.lists" };
    private readonly Option<string> words = new("--words") { Description = "Word classes (syntax-names).", DefaultValueFactory = _ => "data/syntax/words.classes" };
    private readonly Option<string> propbank = new("--propbank") { Description = "PropBank rolesets, for verb lemmas.", DefaultValueFactory = _ => "../shared/lexicon/propbank-rolesets.tsv.gz" };
    private readonly Option<string> cache = new("--cache") { Description = "Folder for npm packages.", DefaultValueFactory = _ => Path.Combine(Path.GetTempPath(), "dateline-npm") };
    private readonly Option<string> output = new("--out") { Description = "Model file to write.", DefaultValueFactory = _ => "data/syntax/english.model" };
    private readonly Option<int> epochs = new("--epochs") { Description = "Passes over the treebanks.", DefaultValueFactory = _ => 26 };
    private readonly Option<int> seed = new("--seed") { DefaultValueFactory = _ => 1 };
    private readonly Option<int> foldEpochs = new("--fold-epochs") { Description = "Passes of the networks that the name reader learns from.", DefaultValueFactory = _ => 8 };
    private readonly Option<int> generated = new("--generated") { Description = "Sentences of news on war from the grammar to mix into the last passes.", DefaultValueFactory = _ => 4000 };
    private readonly Option<int> lastEpochs = new("--last-epochs") { Description = "Passes at the end, with sentences from the grammar.", DefaultValueFactory = _ => 5 };
    private readonly Option<int> branches = new("--branches") { Description = "How often the last passes are made, each from the same weights; their mean is taken.", DefaultValueFactory = _ => 2 };
    private readonly Option<string?> stages = new("--stages") { Description = "Folder that keeps finished stages; a broken run goes on from them." };
    private readonly Option<float> rate = new("--rate") { Description = "Highest learning rate.", DefaultValueFactory = _ => 0.002f };

    public TrainSyntaxCommand()
        : base("train-syntax", "Train tokenizer, sentence splitter, lemmatizer, tagger, parser and name finder.")
    {
        foreach (var option in (Option[])[corpora, lists, words, propbank, cache, output, epochs, foldEpochs, seed, generated, lastEpochs, branches, stages, rate])
        {
            Add(option);
        }

        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var sets = new Corpora(parsed.GetRequiredValue(corpora));
        var names = ModelFile.Read(parsed.GetRequiredValue(lists), NameLists.Read);
        var classes = ModelFile.Read(parsed.GetRequiredValue(this.words), WordClasses.Read);
        var corpus = new TreeCorpus(sets, names);
        var texts = TextDocument.From(new([.. corpus.Sentences]));
        var tokens = SegmentationTrainer.Tokens(texts, 5, 1);
        var ends = SegmentationTrainer.Ends(texts, 6, 2);
        var (lemmas, rules) = LexiconTrainer.Lemmas(corpus.Sentences);
        var known = LexiconTrainer.Known(corpus.Sentences, parsed.GetRequiredValue(propbank));
        var (words, counts) = TreeCorpus.Vocabulary(corpus.Examples, 2);
        var shape = new NetworkShape
        {
            Words = words.Length + 1, Upos = corpus.Upos.Length, Xpos = corpus.Xpos.Length, Feats = corpus.Feats.Length, Labels = corpus.Labels.Length,
        };
        var (weights, rows) = (new NetworkWeights(shape), new WordRows(shape, words, classes));
        Console.Error.WriteLine($"{corpus.Examples.Count} sentences, {corpus.NamesAligned} with names, {words.Length} words, {corpus.Triples.Length} tags");
        var plan = new TrainingPlan { Seed = parsed.GetValue(seed), Epochs = parsed.GetValue(epochs), Rate = parsed.GetValue(rate) };
        var pool = new NamePool(new NpmCache(parsed.GetRequiredValue(cache)), classes);
        var store = new StageFolder(parsed.GetValue(stages));
        var sections = Development(sets, corpus);
        var (path, watch) = (parsed.GetRequiredValue(output), Stopwatch.StartNew());
        store.Weights("trunk", weights, () => Train(corpus.Examples, plan, fresh: true));
        Report("trunk");

        // Generated sentences come last and at a low rate: they are few constructions, and the treebanks many. Each branch takes others, every second leaves their names out, which are
        // few kinds too; the mean of the branches is better than any.
        var soup = new WeightMean(weights);
        for (var branch = 1; branch <= parsed.GetValue(branches); branch++)
        {
            soup.Restore();
            var own = plan with { Seed = plan.Seed + branch, Epochs = parsed.GetValue(lastEpochs), Rate = plan.Rate / 2 };
            List<TreeExample> examples = [.. corpus.Examples, .. corpus.Generated(new NewsGrammar().Generate(own.Seed, parsed.GetValue(generated)), names: branch % 2 == 1)];
            store.Weights(FormattableString.Invariant($"branch-{branch}"), weights, () => Train(examples, own, fresh: false));
            Report(FormattableString.Invariant($"branch {branch}"));
            soup.Add();
        }

        soup.Finish();
        Report("mean");
        var reader = new CrossTraining(corpus, shape, names, classes, pool, plan with { Epochs = parsed.GetValue(foldEpochs) }, store).Run();
        var model = new SyntaxModel(weights, EmbeddingRows.Of(weights.Embedding), words, corpus.Labels, classes)
        {
            Tokens = tokens, Ends = ends, Names = reader, Lists = names, LemmaRules = rules, LemmaTable = lemmas, KnownLemmas = known, Triples = corpus.Triples,
            Tags = [.. corpus.Triples.Select(t => new TagEntry(UposNames.Parse(corpus.Upos[t.Upos]), corpus.Xpos[t.Xpos], corpus.Feats[t.Feats]))],
        };
        ModelFile.Write(path, to => SyntaxModelFile.Write(model, to));
        Console.Error.WriteLine($"{path}: {new FileInfo(path).Length / 1024} kB, {watch.Elapsed}");
        return 0;

        void Train(List<TreeExample> examples, TrainingPlan part, bool fresh) => new NetworkTrainer(examples, weights, rows, names, counts, pool, part).Run(fresh);

        void Report(string stage)
        {
            Console.Error.WriteLine(stage);
            foreach (var (name, examples) in sections)
            {
                Console.Error.WriteLine($"  {name} {NetworkScore.Of(weights, rows, names, corpus.Triples, corpus.Labels, examples)}");
            }
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

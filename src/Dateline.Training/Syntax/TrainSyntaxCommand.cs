using System.CommandLine;
using System.Diagnostics;
using Dateline.Syntax;

namespace Dateline.Training.Syntax;

/// <summary>Trains every part of the syntax stage with fixed seeds and writes the model file.</summary>
internal sealed class TrainSyntaxCommand : Command
{
    private readonly Option<string> corpora = new("--corpora") { Description = "Folder with ud/ and ner/.", DefaultValueFactory = _ => "../shared/corpora" };
    private readonly Option<string> output = new("--out") { Description = "Model file to write.", DefaultValueFactory = _ => "data/syntax/english.model" };
    private readonly Option<int> epochs = new("--epochs") { Description = "Passes over the treebanks.", DefaultValueFactory = _ => 10 };

    public TrainSyntaxCommand()
        : base("train-syntax", "Train tokenizer, tagger, lemmatizer, parser and name finder.")
    {
        Add(corpora);
        Add(output);
        Add(epochs);
        SetAction(parsed => Run(new(parsed.GetRequiredValue(corpora)), parsed.GetRequiredValue(output), parsed.GetRequiredValue(epochs)));
    }

    private static int Run(Corpora corpora, string path, int epochs)
    {
        var watch = Stopwatch.StartNew();
        var sentences = corpora.TrainingSentences();
        var texts = TextDocument.From(new([.. sentences]));
        Console.Error.WriteLine($"{sentences.Count} sentences, {texts.Count} paragraphs");
        var tokens = SegmentationTrainer.Tokens(texts, 5, 1);
        var ends = SegmentationTrainer.Ends(texts, 6, 2);
        var (tags, labels) = (new Alphabet(), new Alphabet());
        var examples = sentences.Select(s => Example.From(s, tags, labels)).Where(e => e.Forms.Length > 0).ToList();
        var (feats, featValues) = LexiconTrainer.Feats(sentences, tags);
        var (lemmas, lemmaRules) = LexiconTrainer.Lemmas(sentences, tags);
        const int Folds = 3;
        LinearModel? full = null;
        var folds = new LinearModel[Folds];
        Parallel.For(0, Folds + 1, new() { MaxDegreeOfParallelism = 2 }, k =>
        {
            var part = k == Folds ? examples : [.. examples.Where((_, i) => i % Folds != k)];
            var trained = LinearTrainer.Tagger(part, tags.Count, k == Folds ? epochs : Math.Max(2, epochs / 2), 3);
            if (k == Folds)
            {
                full = trained;
            }
            else
            {
                folds[k] = trained;
            }
        });
        Console.Error.WriteLine($"taggers {watch.Elapsed}");
        LinearModel? arcs = null, labelWeights = null;
        Parallel.Invoke(
            () => arcs = LinearTrainer.Arcs(examples, folds, epochs, 4),
            () => labelWeights = LinearTrainer.Labels(examples, folds, labels.Count, Math.Max(2, epochs - 2), 5));
        Console.Error.WriteLine($"parser {watch.Elapsed}");
        List<NameSentence> names = [.. corpora.Names("uner-ewt", "train"), .. corpora.Names("wikigold", "train"), .. corpora.Names("gum-derived-open", "train")];
        var state = new ParserState();
        var nameWeights = LinearTrainer.Names(names, draft =>
        {
            Tagger.Tag(full!, draft);
            TransitionParser.Parse(arcs!, labelWeights!, draft, state);
        }, Math.Min(5, epochs), 6);
        var model = new SyntaxModel
        {
            Tokens = tokens, Ends = ends, TagWeights = full!, Arcs = arcs!, LabelWeights = labelWeights!, NameWeights = nameWeights,
            Tags = [.. tags.ToArray().Select(TagOf)], Labels = labels.ToArray(), Feats = featValues, LemmaRules = lemmaRules, FeatsTable = feats, LemmaTable = lemmas,
        };
        ModelFile.Write(path, model.Write);
        Console.Error.WriteLine($"{path}: {new FileInfo(path).Length / 1024} kB, {watch.Elapsed}");
        return 0;
    }

    private static TagEntry TagOf(string name)
    {
        var space = name.IndexOf(' ', StringComparison.Ordinal);
        return new((Upos)int.Parse(name.AsSpan(0, space), System.Globalization.CultureInfo.InvariantCulture), name[(space + 1)..]);
    }
}

using Dateline.Syntax;

namespace Dateline.Training.Syntax;

/// <summary>Trains tagger, parser, labeller and name tagger as averaged perceptrons.</summary>
internal static class LinearTrainer
{
    public static LinearModel Tagger(List<Example> examples, int classes, int epochs, int seed)
    {
        var perceptron = new Perceptron(17, classes);
        var random = new Random(seed);
        var draft = new Draft();
        var features = new uint[Dateline.Syntax.Tagger.FeatureCount];
        var scores = new float[classes];
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var example in SegmentationTrainer.Shuffled(examples, random))
            {
                example.Fill(draft);
                for (var i = 0; i < draft.Count; i++)
                {
                    Dateline.Syntax.Tagger.Features(draft, i, features);
                    draft.Tags[i] = Learn(perceptron, features, scores, example.Tags[i]);
                }
            }

            Console.Error.WriteLine($"tagger epoch {epoch + 1}");
        }

        return perceptron.Average();
    }

    public static LinearModel Arcs(List<Example> examples, LinearModel[] taggers, int epochs, int seed)
    {
        var perceptron = new Perceptron(21, 3);
        var random = new Random(seed);
        var (draft, state) = (new Draft(), new ParserState());
        var features = new uint[TransitionParser.FeatureCount];
        var scores = new float[3];
        var costs = new int[3];
        var order = Enumerable.Range(0, examples.Count).ToList();
        var tags = PredictedTags(examples, taggers);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var at in SegmentationTrainer.Shuffled(order, random))
            {
                var example = examples[at];
                example.Fill(draft);
                tags[at].CopyTo(draft.Tags, 0);
                state.Reset(draft);
                while (!state.IsFinal)
                {
                    TransitionParser.Features(draft, state, features);
                    perceptron.Model.Score(features, scores);
                    perceptron.Step();
                    var (least, good) = (int.MaxValue, -1);
                    for (var action = 0; action < 3; action++)
                    {
                        costs[action] = state.May(action) ? ArcOracle.Cost(state, example.Heads, action) : int.MaxValue;
                        least = Math.Min(least, costs[action]);
                    }

                    for (var action = 0; action < 3; action++)
                    {
                        good = costs[action] == least && (good < 0 || scores[action] > scores[good]) ? action : good;
                    }

                    var guess = state.Best(scores);
                    if (costs[guess] != least)
                    {
                        perceptron.Update(features, good, 1);
                        perceptron.Update(features, guess, -1);
                    }

                    state.Apply(epoch < 1 || random.NextDouble() > 0.9 ? good : guess);
                }
            }

            Console.Error.WriteLine($"parser epoch {epoch + 1}");
        }

        return perceptron.Average();
    }

    public static LinearModel Labels(List<Example> examples, LinearModel[] taggers, int classes, int epochs, int seed)
    {
        var perceptron = new Perceptron(17, classes);
        var random = new Random(seed);
        var (draft, state) = (new Draft(), new ParserState());
        var features = new uint[TransitionParser.LabelFeatureCount];
        var scores = new float[classes];
        var order = Enumerable.Range(0, examples.Count).ToList();
        var tags = PredictedTags(examples, taggers);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var at in SegmentationTrainer.Shuffled(order, random))
            {
                var example = examples[at];
                example.Fill(draft);
                tags[at].CopyTo(draft.Tags, 0);
                state.Load(draft, example.Heads);
                for (var i = 0; i < draft.Count; i++)
                {
                    TransitionParser.LabelFeatures(draft, state, i, features);
                    Learn(perceptron, features, scores, example.Labels[i]);
                }
            }

            Console.Error.WriteLine($"labeller epoch {epoch + 1}");
        }

        return perceptron.Average();
    }

    /// <summary>Names over drafts that a tagger and parser have filled.</summary>
    public static LinearModel Names(List<NameSentence> sentences, Action<Draft> annotate, int epochs, int seed)
    {
        var perceptron = new Perceptron(18, NameTagger.Classes);
        var random = new Random(seed);
        var draft = new Draft();
        var features = new uint[NameTagger.FeatureCount];
        var scores = new float[NameTagger.Classes];
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var sentence in SegmentationTrainer.Shuffled(sentences, random))
            {
                draft.Clear(sentence.Forms.Length);
                for (var i = 0; i < draft.Count; i++)
                {
                    draft.Set(i, sentence.Forms[i]);
                }

                annotate(draft);
                for (var i = 0; i < draft.Count; i++)
                {
                    NameTagger.Features(draft, i, features);
                    draft.Names[i] = Learn(perceptron, features, scores, NameClass(sentence.Tags[i]));
                }
            }

            Console.Error.WriteLine($"names epoch {epoch + 1}");
        }

        return perceptron.Average();
    }

    public static int NameClass(string iob) => iob.Length < 3 ? 0 : iob[2..] switch
    {
        "PER" => NameTagger.Class(NameKind.Person, iob[0] == 'B'),
        "LOC" => NameTagger.Class(NameKind.Location, iob[0] == 'B'),
        "ORG" => NameTagger.Class(NameKind.Organisation, iob[0] == 'B'),
        "OTH" => NameTagger.Class(NameKind.Group, iob[0] == 'B'),
        _ => 0,
    };

    /// <summary>Tags of each example by the tagger that was trained without it (its index modulo their number).</summary>
    private static List<int[]> PredictedTags(List<Example> examples, LinearModel[] taggers)
    {
        var draft = new Draft();
        var all = new List<int[]>();
        for (var i = 0; i < examples.Count; i++)
        {
            examples[i].Fill(draft);
            Dateline.Syntax.Tagger.Tag(taggers[i % taggers.Length], draft);
            all.Add(draft.Tags[..draft.Count]);
        }

        return all;
    }

    private static int Learn(Perceptron perceptron, uint[] features, float[] scores, int gold)
    {
        perceptron.Model.Score(features, scores);
        perceptron.Step();
        var guess = System.Numerics.Tensors.TensorPrimitives.IndexOfMax<float>(scores);
        if (guess != gold)
        {
            perceptron.Update(features, gold, 1);
            perceptron.Update(features, guess, -1);
        }

        return guess;
    }
}

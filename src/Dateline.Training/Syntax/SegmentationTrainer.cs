using System.Runtime.InteropServices;
using Dateline.Syntax;

namespace Dateline.Training.Syntax;

/// <summary>Trains tokenizer and sentence splitter from running text.</summary>
internal static class SegmentationTrainer
{
    public static LinearModel Tokens(List<TextDocument> documents, int epochs, int seed)
    {
        var perceptron = new Perceptron(16, 1);
        var random = new Random(seed);
        var features = new uint[Tokenizer.FeatureCount];
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var document in Shuffled(documents, random))
            {
                var text = document.Text;
                var starts = document.Tokens.Select(t => t.Start).ToHashSet();
                for (var at = 0; at < text.Length;)
                {
                    if (CharClass.Of(text[at]) == CharClass.Space)
                    {
                        at++;
                        continue;
                    }

                    var (first, token, end) = (at, at, at + 1);
                    while (end < text.Length && CharClass.Of(text[end]) != CharClass.Space)
                    {
                        end++;
                    }

                    for (at++; at < end; at++)
                    {
                        if (Tokenizer.IsCandidate(text[at - 1], text[at]))
                        {
                            Tokenizer.Features(text, first, at, end, text.Length, token, features);
                            var gold = starts.Contains(at);
                            perceptron.Step();
                            Learn(perceptron, features, gold);
                            token = gold ? at : token;
                        }
                    }
                }
            }
        }

        return perceptron.Average();
    }

    public static LinearModel Ends(List<TextDocument> documents, int epochs, int seed)
    {
        var perceptron = new Perceptron(17, 1);
        var random = new Random(seed);
        var features = new uint[SentenceSplitter.FeatureCount];
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var document in Shuffled(documents, random))
            {
                var (first, quotes) = (0, 0);
                var ends = document.Ends.ToHashSet();
                for (var i = 0; i + 1 < document.Tokens.Length; i++)
                {
                    quotes += document.Tokens[i].Length == 1 && SentenceSplitter.IsQuote(document.Text[document.Tokens[i].Start]) ? 1 : 0;
                    var gold = ends.Contains(i + 1);
                    if (SentenceSplitter.IsCandidate(document.Text, document.Tokens[i], document.Tokens[i + 1]))
                    {
                        SentenceSplitter.Features(document.Text, document.Tokens, i, first, quotes, features);
                        perceptron.Step();
                        Learn(perceptron, features, gold);
                    }

                    (first, quotes) = gold ? (i + 1, 0) : (first, quotes);
                }
            }
        }

        return perceptron.Average();
    }

    private static void Learn(Perceptron perceptron, uint[] features, bool gold)
    {
        const float Margin = 1;
        var score = perceptron.Model.Score(features);
        if (gold ? score <= Margin : score >= -Margin)
        {
            perceptron.Update(features, 0, gold ? 1 : -1);
        }
    }

    public static List<T> Shuffled<T>(IEnumerable<T> items, Random random)
    {
        var all = items.ToList();
        random.Shuffle(CollectionsMarshal.AsSpan(all));
        return all;
    }
}

using System.Text;
using Dateline.Syntax;

namespace Dateline.Training.Syntax;

/// <summary>Running text rebuilt from a treebank: surface tokens and sentence ends of one paragraph.</summary>
internal sealed record TextDocument(string Text, TokenSpan[] Tokens, int[] Ends)
{
    /// <summary>Paragraphs of a treebank; sentences are joined by a space unless SpaceAfter=No.</summary>
    public static List<TextDocument> From(ConlluDocument treebank)
    {
        var all = new List<TextDocument>();
        var text = new StringBuilder();
        var tokens = new List<TokenSpan>();
        var ends = new List<int>();
        foreach (var sentence in treebank.Sentences)
        {
            if (tokens.Count > 0 && (sentence.StartsDocument || sentence.Comments.Any(c => c.StartsWith("# newpar", StringComparison.Ordinal))))
            {
                all.Add(new(text.ToString().TrimEnd(), [.. tokens], [.. ends]));
                text.Clear();
                tokens.Clear();
                ends.Clear();
            }

            var range = 0;
            for (var i = 0; i < sentence.Words.Length; i++)
            {
                var (form, misc) = (sentence.Words[i].Form, sentence.Words[i].Misc);
                if (range < sentence.Ranges.Length && sentence.Ranges[range].First == i)
                {
                    (form, misc) = (sentence.Ranges[range].Form, sentence.Ranges[range].Misc);
                    i = sentence.Ranges[range++].End - 1;
                }

                var start = text.Length;
                text.Append(form);
                if (form.Contains(' ', StringComparison.Ordinal))
                {
                    foreach (var part in form.Split(' '))
                    {
                        tokens.Add(new(start, start + part.Length));
                        start += part.Length + 1;
                    }
                }
                else
                {
                    tokens.Add(new(start, text.Length));
                }

                if (!misc.Contains("SpaceAfter=No", StringComparison.Ordinal))
                {
                    text.Append(' ');
                }
            }

            ends.Add(tokens.Count);
        }

        if (tokens.Count > 0)
        {
            all.Add(new(text.ToString().TrimEnd(), [.. tokens], [.. ends]));
        }

        return all;
    }
}

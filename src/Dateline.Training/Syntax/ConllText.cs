using System.Text;
using Dateline.Syntax;

namespace Dateline.Training.Syntax;

/// <summary>A CoNLL-U file as the CoNLL 2018 measures see it: characters without spaces, and spans of sentences, tokens and words in them.</summary>
internal sealed class ConllText
{
    private readonly StringBuilder characters = new();

    public ConllText(ConlluDocument document)
    {
        foreach (var sentence in document.Sentences)
        {
            var (start, first, range) = (characters.Length, Words.Count, 0);
            for (var i = 0; i < sentence.Words.Length;)
            {
                var joined = range < sentence.Ranges.Length && sentence.Ranges[range].First == i;
                var end = joined ? sentence.Ranges[range].End : i + 1;
                var span = Append(joined ? sentence.Ranges[range++].Form : sentence.Words[i].Form);
                Tokens.Add(span);
                for (; i < end; i++)
                {
                    var head = sentence.Words[i].Head;
                    Words.Add(new(span, sentence.Words[i], joined, head < 0 ? -1 : first + head));
                }
            }

            Sentences.Add(new(start, characters.Length));
        }
    }

    public List<Extent> Sentences { get; } = [];

    public List<Extent> Tokens { get; } = [];

    public List<ConllTextWord> Words { get; } = [];

    public string Characters => characters.ToString();

    private Extent Append(string form)
    {
        var start = characters.Length;
        foreach (var c in form)
        {
            if (!char.IsWhiteSpace(c))
            {
                characters.Append(c);
            }
        }

        return new(start, characters.Length);
    }
}

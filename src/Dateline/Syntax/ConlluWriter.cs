using System.Globalization;
using System.Text;

namespace Dateline.Syntax;

/// <summary>Writes CoNLL-U.</summary>
public static class ConlluWriter
{
    public static string Write(ConlluDocument document)
    {
        var to = new StringBuilder();
        foreach (var sentence in document.Sentences)
        {
            foreach (var comment in sentence.Comments)
            {
                to.Append(comment).Append('\n');
            }

            var (range, empty) = (0, 0);
            for (var i = 0; i <= sentence.Words.Length; i++)
            {
                while (empty < sentence.EmptyNodes.Length && sentence.EmptyNodes[empty].After == i)
                {
                    to.Append(sentence.EmptyNodes[empty++].Line).Append('\n');
                }

                if (i == sentence.Words.Length)
                {
                    break;
                }

                if (range < sentence.Ranges.Length && sentence.Ranges[range].First == i)
                {
                    var token = sentence.Ranges[range++];
                    to.Append(CultureInfo.InvariantCulture, $"{token.First + 1}-{token.End}\t{token.Form}\t_\t_\t_\t_\t_\t_\t_\t{token.Misc}\n");
                }

                var word = sentence.Words[i];
                to.Append(CultureInfo.InvariantCulture, $"{i + 1}\t{word.Form}\t{word.Lemma}\t{word.Upos}\t{word.Xpos}\t{word.Feats}\t");
                to.Append(word.Head == -2 ? "_" : (word.Head + 1).ToString(CultureInfo.InvariantCulture));
                to.Append(CultureInfo.InvariantCulture, $"\t{word.Deprel}\t{word.Deps}\t{word.Misc}\n");
            }

            to.Append('\n');
        }

        return to.ToString();
    }

    /// <summary>Names are written to MISC as "Name=B-PER".</summary>
    public static string Write(ParsedReport parsed) => Write(ConlluConverter.From(parsed));
}

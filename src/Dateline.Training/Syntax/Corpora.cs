using System.IO.Compression;
using Dateline.Syntax;

namespace Dateline.Training.Syntax;

/// <summary>The treebanks and name sets of a corpora folder.</summary>
internal sealed class Corpora(string root)
{
    public ConlluDocument Treebank(string name)
    {
        using var stream = new GZipStream(File.OpenRead(Path.Combine(root, "ud", name + ".conllu.gz")), CompressionMode.Decompress);
        using var reader = new StreamReader(stream);
        return ConlluDocument.Read(reader);
    }

    /// <summary>EWT, GUM-open and PUD-wiki.</summary>
    public List<ConlluSentence> TrainingSentences() =>
        [.. Treebank("en_ewt-ud-train").Sentences, .. Treebank("en_gumopen-ud-train").Sentences, .. Treebank("en_pudwiki").Sentences];

    public List<NameSentence> Names(string set, string split)
    {
        var sentences = new List<NameSentence>();
        var (forms, tags) = (new List<string>(), new List<string>());
        foreach (var line in File.ReadLines(Path.Combine(root, "ner", set, split + ".iob")).Append(""))
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab > 0)
            {
                forms.Add(line[..tab]);
                tags.Add(line[(tab + 1)..].Trim());
            }
            else if (forms.Count > 0)
            {
                sentences.Add(new([.. forms], [.. tags]));
                forms.Clear();
                tags.Clear();
            }
        }

        return sentences;
    }
}

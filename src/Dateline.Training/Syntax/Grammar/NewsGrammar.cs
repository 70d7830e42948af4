using System.Reflection;
using Dateline.Syntax;

namespace Dateline.Training.Syntax.Grammar;

/// <summary>
/// Makes dependency-annotated sentences of news on war in the conventions of EWT 2.16 from the project's own grammar, words and invented names:
/// the treebanks hold little of it, and half of its nouns are verbs as well (strikes, raids, targets, claims).
/// </summary>
internal sealed class NewsGrammar
{
    private const int Longest = 48;

    /// <summary>One sentence in so many has lost its commas.</summary>
    private const int Commaless = 6;
    private readonly GrammarFile grammar = Open("news.grammar", GrammarFile.Read);
    private readonly NewsLexicon lexicon = Open("lexicon.tsv", NewsLexicon.Read);
    private readonly SentenceWriter writer = new(Open("closed.tsv", r => new Annotation(r)));

    /// <summary>Sixty sentences written and annotated by hand, not from the grammar, to measure what generated sentences teach.</summary>
    public static ConlluDocument HeldOut => Open("held-out.conllu", ConlluDocument.Read);

    /// <summary>The same sentences for the same seed.</summary>
    public ConlluDocument Generate(int seed, int count)
    {
        var random = new Random(seed);
        var names = new NameMaker(lexicon, random);
        var phrases = new PhraseMaker(grammar, lexicon, names, random);
        var regions = lexicon["region"];
        var sentences = new List<ConlluSentence>();
        while (sentences.Count < count)
        {
            names.Region = regions[random.Next(regions.Length)];
            var sentence = writer.Write(phrases.Say("sentence"), FormattableString.Invariant($"news-{seed}-{sentences.Count + 1}"), random.Next(Commaless) > 0);
            if (sentence.Words.Length <= Longest)
            {
                sentences.Add(sentence);
            }
        }

        return new([.. sentences]);
    }

    /// <summary>The name tags of a generated sentence in the scheme of the name sets: PER, LOC, ORG, and OTH for peoples.</summary>
    public static string[] NamesOf(ConlluSentence sentence) =>
        [.. sentence.Words.Select(w => w.Misc.Split('|').FirstOrDefault(m => m.StartsWith("Name=", StringComparison.Ordinal)) is { } name ? name[5..].Replace("GRP", "OTH", StringComparison.Ordinal) : "O")];

    private static T Open<T>(string name, Func<TextReader, T> read)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Grammar." + name) ?? throw new FileNotFoundException(name);
        using var reader = new StreamReader(stream);
        return read(reader);
    }
}

using Dateline.Syntax;
using Dateline.Syntax.Network;
using Dateline.Training.Syntax.Grammar;

namespace Dateline.Training.Syntax.Network;

/// <summary>The training examples with the alphabets of their tags, and the vocabulary.</summary>
internal sealed class TreeCorpus
{
    private readonly Alphabet upos = new();
    private readonly Alphabet xpos = new();
    private readonly Alphabet feats = new();
    private readonly Alphabet labels = new();
    private readonly HashSet<(int, int, int)> triples = [];
    private readonly NameLists lists;

    /// <summary>WikiGold does not say where its articles begin.</summary>
    private const int ArticleSentences = 60;

    public TreeCorpus(Corpora corpora, NameLists lists)
    {
        this.lists = lists;
        Sentences = [.. corpora.Treebank("en_ewt-ud-train").Sentences];
        var ewt = Sentences.Count;
        Sentences.AddRange(corpora.Treebank("en_gumopen-ud-train").Sentences);
        var gum = Sentences.Count;
        Sentences.AddRange(corpora.Treebank("en_pudwiki").Sentences);
        var names = Align(Sentences, 0, ewt, corpora.Names("uner-ewt", "train"));
        foreach (var (at, tags) in Align(Sentences, ewt, gum, corpora.Names("gum-derived-open", "train")))
        {
            names[at] = tags;
        }

        NamesAligned = names.Count;
        var document = 0;
        for (var i = 0; i < Sentences.Count; i++)
        {
            document += Sentences[i].StartsDocument ? 1 : 0;
            Examples.Add(From(Sentences[i], names.GetValueOrDefault(i), true, i >= ewt) with { Document = document });
        }

        var articles = corpora.Names("wikigold", "train");
        for (var i = 0; i < articles.Count; i++)
        {
            Examples.Add(NamesOnly(articles[i]) with { Document = document + 1 + (i / ArticleSentences) });
        }

        Examples.RemoveAll(e => e.Count is 0 or > 150);
    }

    public List<ConlluSentence> Sentences { get; }

    public int NamesAligned { get; }

    public List<TreeExample> Examples { get; } = [];

    public string[] Upos => upos.ToArray();

    public string[] Xpos => xpos.ToArray();

    public string[] Feats => feats.ToArray();

    public string[] Labels => labels.ToArray();

    public (int Upos, int Xpos, int Feats)[] Triples => [.. triples.Order()];

    /// <summary>Examples of generated sentences; they teach no new tags, and names where asked.</summary>
    public IEnumerable<TreeExample> Generated(ConlluDocument generated, bool names) => generated.Sentences.Select(s => From(s, names ? NewsGrammar.NamesOf(s) : null, false));

    /// <summary>A sentence in ids, -1 for tags that training has not seen.</summary>
    /// <param name="sentence">Words, tags and tree.</param>
    /// <param name="names">Its name tags, if known.</param>
    /// <param name="learn">Whether new tags are learnt.</param>
    /// <param name="derived">Whether the name tags are derived from GUM's entities.</param>
    public TreeExample From(ConlluSentence sentence, string[]? names, bool learn, bool derived = false)
    {
        int Id(Alphabet alphabet, string value) => learn ? alphabet[value] : alphabet.Find(value);
        int[] Ids(Alphabet alphabet, Func<ConlluWord, string> column) => [.. sentence.Words.Select(w => Id(alphabet, column(w)))];
        var example = new TreeExample(
            [.. sentence.Words.Select(w => w.Form)], Ids(upos, w => w.Upos), Ids(xpos, w => w.Xpos), Ids(feats, w => w.Feats), [.. sentence.Words.Select(w => w.Head)],
            Ids(labels, w => w.Deprel), names is null ? [.. sentence.Words.Select(_ => -1)] : GroupNames.Classes([.. sentence.Words.Select(w => w.Form)], derived ? DerivedNames.Mend(sentence, names) : names, lists));
        if (learn)
        {
            for (var i = 0; i < example.Count; i++)
            {
                triples.Add((example.Upos[i], example.Xpos[i], example.Feats[i]));
            }
        }

        return example;
    }

    public TreeExample NamesOnly(NameSentence sentence)
    {
        int[] None(int value) => [.. sentence.Forms.Select(_ => value)];
        return new(sentence.Forms, None(-1), None(-1), None(-1), None(-2), None(-1), GroupNames.Classes(sentence.Forms, sentence.Tags, lists));
    }

    /// <summary>Lower-case forms seen at least <paramref name="least"/> times, the most frequent first, with their counts; slot 0 is for the unknown.</summary>
    public static (string[] Words, int[] Counts) Vocabulary(List<TreeExample> examples, int least)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var form in examples.SelectMany(e => e.Forms))
        {
            System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(counts, WordShape.Lower(form), out _)++;
        }

        var kept = counts.Where(c => c.Value >= least).OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).ToArray();
        return ([.. kept.Select(k => k.Key)], [0, .. kept.Select(k => k.Value)]);
    }

    /// <summary>Name tags of treebank sentences whose words are those of a name set, in order.</summary>
    private static Dictionary<int, string[]> Align(List<ConlluSentence> sentences, int from, int to, List<NameSentence> names)
    {
        var found = new Dictionary<int, string[]>();
        var at = 0;
        for (var i = from; i < to; i++)
        {
            var forms = sentences[i].Words.Select(w => w.Form).ToArray();
            for (var k = at; k < Math.Min(names.Count, at + 4); k++)
            {
                if (forms.SequenceEqual(names[k].Forms, StringComparer.Ordinal))
                {
                    found[i] = names[k].Tags;
                    at = k + 1;
                    break;
                }
            }
        }

        return found;
    }
}

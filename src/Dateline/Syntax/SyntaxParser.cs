using System.Collections.Immutable;
using Dateline.Cleaning;
using Dateline.Syntax.Network;

namespace Dateline.Syntax;

/// <summary>Splits a report into sentences and tokens and parses them. Thread-safe; models are loaded at first use.</summary>
internal sealed class SyntaxParser : IDisposable
{
    /// <summary>Words after which a batch of sentences goes through the network.</summary>
    private const int BatchWords = 400;

    private readonly Lazy<SyntaxModel> model;
    private readonly Lazy<Segmenter> segmenter;
    private readonly ThreadLocal<SyntaxWorkspace> workspaces;

    public SyntaxParser(DataFolder data)
        : this(data, new Lazy<SyntaxModel>(() => Load(data.File("syntax/english.model"), data)))
    {
    }

    /// <summary>Over a model at hand; <paramref name="data"/> gives the word lists.</summary>
    public SyntaxParser(DataFolder data, SyntaxModel trained)
        : this(data, new Lazy<SyntaxModel>(trained))
    {
    }

    private SyntaxParser(DataFolder data, Lazy<SyntaxModel> model)
    {
        this.model = model;
        segmenter = new(() => new(new(model.Value.Tokens), new(model.Value.Ends), Contractions.Load(data.File("syntax/contractions.tsv")), model.Value.Lists, model.Value.Rows));
        workspaces = new(() => new SyntaxWorkspace(model.Value));
    }

    public static SyntaxModel Load(string path, DataFolder data)
    {
        var lists = Task.Run(() => ModelFile.Read(data.File("syntax/names.lists"), NameLists.Read));
        var acronyms = Acronyms.Load(data.File("syntax/acronyms.tsv"));
        var irregular = IrregularForms.Load(data.File("syntax/irregular.tsv"));
        return ModelFile.Read(path, from => SyntaxModelFile.Read(from, lists.GetAwaiter().GetResult(), acronyms, irregular));
    }

    /// <summary>Sentences keep inside the report's blocks and lines; boilerplate is left out.</summary>
    public ParsedReport Parse(Report report)
    {
        var work = workspaces.Value!;
        Extent[] extents = [.. report.Blocks.Where(b => b.Kind != BlockKind.Boilerplate).Select(b => b.Extent)];
        segmenter.Value.Cut(report.Text, extents, work);
        var sentences = ImmutableArray.CreateBuilder<Sentence>(work.SentenceEnds.Count);
        for (var first = 0; first < work.SentenceEnds.Count;)
        {
            first = ParseBatch(report.Text, work, first, sentences);
        }

        return new(report, sentences.MoveToImmutable());
    }

    /// <summary>Keeps sentences, words, comments, multiword tokens and empty nodes; fills in lemma, tags, features, tree and names.</summary>
    public ConlluDocument Fill(ConlluDocument document)
    {
        var analyzer = workspaces.Value!.Analyzer;
        var filled = ImmutableArray.CreateBuilder<ConlluSentence>(document.Sentences.Length);
        for (var first = 0; first < document.Sentences.Length;)
        {
            analyzer.Clear();
            var last = first;
            for (; last < document.Sentences.Length && analyzer.Words < BatchWords; last++)
            {
                foreach (var word in document.Sentences[last].Words)
                {
                    analyzer.Add(word.Form);
                }

                analyzer.EndSentence();
            }

            analyzer.Run();
            for (var s = first; s < last; s++)
            {
                filled.Add(Fill(document.Sentences[s], analyzer, analyzer.Start(s - first)));
            }

            first = last;
        }

        return new(filled.MoveToImmutable());
    }

    public void Dispose() => workspaces.Dispose();

    private int ParseBatch(string text, SyntaxWorkspace work, int first, ImmutableArray<Sentence>.Builder sentences)
    {
        var analyzer = work.Analyzer;
        analyzer.Clear();
        var last = first;
        for (; last < work.SentenceEnds.Count && analyzer.Words < BatchWords; last++)
        {
            for (var i = last == 0 ? 0 : work.SentenceEnds[last - 1]; i < work.SentenceEnds[last]; i++)
            {
                analyzer.Add(text.AsSpan(work.Words[i].Start, work.Words[i].Length));
            }

            analyzer.EndSentence();
        }

        analyzer.Run();
        for (var s = first; s < last; s++)
        {
            var start = s == 0 ? 0 : work.SentenceEnds[s - 1];
            sentences.Add(Sentence(s, work, start, work.SentenceEnds[s], analyzer.Start(s - first)));
        }

        return last;
    }

    private Sentence Sentence(int index, SyntaxWorkspace work, int first, int end, int at)
    {
        var (analyzer, trained) = (work.Analyzer, model.Value);
        var tokens = ImmutableArray.CreateBuilder<Token>(end - first);
        for (var i = first; i < end; i++, at++)
        {
            var (span, tag, name) = (work.Words[i], trained.Tags[analyzer.Tag(at)], analyzer.Name(at));
            tokens.Add(new()
            {
                Extent = new(span.Start, span.End), Form = analyzer.Form(at), Lemma = analyzer.Lemma(at), Upos = tag.Upos, Xpos = tag.Xpos, Feats = tag.Feats,
                Head = analyzer.Head(at), Deprel = trained.Labels[analyzer.Label(at)], Joined = span.Joined, Name = NameTags.Kind(name), NameStart = NameTags.IsFirst(name),
            });
        }

        return new(index, new(work.Words[first].Start, work.Words[end - 1].End), tokens.MoveToImmutable());
    }

    private ConlluSentence Fill(ConlluSentence sentence, Analyzer analyzer, int at)
    {
        var trained = model.Value;
        var words = ImmutableArray.CreateBuilder<ConlluWord>(sentence.Words.Length);
        foreach (var word in sentence.Words)
        {
            var (tag, name) = (trained.Tags[analyzer.Tag(at)], analyzer.Name(at));
            words.Add(word with
            {
                Lemma = analyzer.Lemma(at), Upos = UposNames.Of(tag.Upos), Xpos = tag.Xpos, Feats = tag.Feats, Head = analyzer.Head(at),
                Deprel = trained.Labels[analyzer.Label(at)], Deps = "_", Misc = ConlluConverter.WithName(word.Misc, NameTags.Kind(name), NameTags.IsFirst(name)),
            });
            at++;
        }

        return sentence with { Words = words.MoveToImmutable() };
    }
}

using System.Collections.Immutable;
using Dateline.Cleaning;
using Dateline.Syntax.Network;

namespace Dateline.Syntax;

/// <summary>Splits a report into sentences and tokens and parses them. Thread-safe; models are loaded at first use.</summary>
internal sealed class SyntaxParser : IDisposable
{
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
        var classes = ModelFile.Read(data.File("syntax/words.classes"), WordClasses.Read);
        var acronyms = Acronyms.Load(data.File("syntax/acronyms.tsv"));
        var irregular = IrregularForms.Load(data.File("syntax/irregular.tsv"));
        return ModelFile.Read(path, from => SyntaxModelFile.Read(from, lists.GetAwaiter().GetResult(), classes, acronyms, irregular));
    }

    /// <summary>Sentences keep inside the report's blocks and lines; boilerplate is left out.</summary>
    public ParsedReport Parse(Report report)
    {
        var work = workspaces.Value!;
        Extent[] extents = [.. report.Blocks.Where(b => b.Kind != BlockKind.Boilerplate).Select(b => b.Extent)];
        segmenter.Value.Cut(report.Text, extents, work);
        var analyzer = work.Analyzer;
        analyzer.Clear();
        var first = 0;
        foreach (var end in work.SentenceEnds)
        {
            for (; first < end; first++)
            {
                analyzer.Add(report.Text.AsSpan(work.Words[first].Start, work.Words[first].Length));
            }

            analyzer.EndSentence();
        }

        analyzer.Run();
        var sentences = ImmutableArray.CreateBuilder<Sentence>(work.SentenceEnds.Count);
        for (var s = 0; s < work.SentenceEnds.Count; s++)
        {
            sentences.Add(Sentence(s, work));
        }

        return new(report, sentences.MoveToImmutable());
    }

    /// <summary>Keeps sentences, words, comments, multiword tokens and empty nodes; fills in lemma, tags, features, tree and names.</summary>
    public ConlluDocument Fill(ConlluDocument document)
    {
        var filled = ImmutableArray.CreateBuilder<ConlluSentence>(document.Sentences.Length);
        for (var first = 0; first < document.Sentences.Length;)
        {
            var end = first + 1;
            while (end < document.Sentences.Length && !document.Sentences[end].StartsDocument)
            {
                end++;
            }

            Fill(document.Sentences.AsSpan()[first..end], filled);
            first = end;
        }

        return new(filled.MoveToImmutable());
    }

    public void Dispose() => workspaces.Dispose();

    private void Fill(ReadOnlySpan<ConlluSentence> sentences, ImmutableArray<ConlluSentence>.Builder filled)
    {
        var analyzer = workspaces.Value!.Analyzer;
        analyzer.Clear();
        foreach (var sentence in sentences)
        {
            foreach (var word in sentence.Words)
            {
                analyzer.Add(word.Form);
            }

            analyzer.EndSentence();
        }

        analyzer.Run();
        for (var s = 0; s < sentences.Length; s++)
        {
            filled.Add(Fill(sentences[s], analyzer, analyzer.Start(s)));
        }
    }

    private Sentence Sentence(int index, SyntaxWorkspace work)
    {
        var (analyzer, trained) = (work.Analyzer, model.Value);
        var (first, end) = (analyzer.Start(index), work.SentenceEnds[index]);
        var tokens = ImmutableArray.CreateBuilder<Token>(end - first);
        for (var at = first; at < end; at++)
        {
            var (span, tag, name) = (work.Words[at], trained.Tags[analyzer.Tag(at)], analyzer.Name(at));
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

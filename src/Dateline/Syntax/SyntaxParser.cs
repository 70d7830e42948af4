using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Dateline.Cleaning;

namespace Dateline.Syntax;

/// <summary>Splits a report into sentences and tokens and parses them. Thread-safe; models are loaded at first use.</summary>
internal sealed class SyntaxParser : IDisposable
{
    private readonly Lazy<SyntaxModel> model;
    private readonly Lazy<Contractions> contractions;
    private readonly ThreadLocal<SyntaxWorkspace> workspaces = new(() => new SyntaxWorkspace());

    public SyntaxParser(DataFolder data)
    {
        model = new(() => ModelFile.Read(data.File("syntax/english.model"), SyntaxModel.Read));
        contractions = new(() => Contractions.Load(data.File("syntax/contractions.tsv")));
    }

    /// <summary>Over a model at hand; <paramref name="data"/> gives the word lists.</summary>
    public SyntaxParser(DataFolder data, SyntaxModel trained)
        : this(data) => model = new(trained);

    /// <summary>Sentences keep inside the report's blocks and lines; boilerplate is left out.</summary>
    public ParsedReport Parse(Report report)
    {
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        foreach (var block in report.Blocks)
        {
            if (block.Kind != BlockKind.Boilerplate)
            {
                Parse(report.Text, block.Extent, sentences);
            }
        }

        return new(report, sentences.ToImmutable());
    }

    /// <summary>Keeps sentences, words, comments, multiword tokens and empty nodes; fills in lemma, tags, features, tree and names.</summary>
    public ConlluDocument Fill(ConlluDocument document)
    {
        var filled = ImmutableArray.CreateBuilder<ConlluSentence>(document.Sentences.Length);
        foreach (var sentence in document.Sentences)
        {
            filled.Add(Fill(sentence));
        }

        return new(filled.MoveToImmutable());
    }

    public void Dispose() => workspaces.Dispose();

    /// <summary>Surface tokens and sentence ends of a stretch of text, cut at lines.</summary>
    private void Parse(string text, Extent extent, ImmutableArray<Sentence>.Builder sentences)
    {
        var at = extent.Start;
        while (at < extent.End)
        {
            var end = Lines.EndOfParagraph(text, at, extent.End);
            ParseParagraph(text, at, end, sentences);
            at = end + 1;
        }
    }

    private void ParseParagraph(string text, int start, int end, ImmutableArray<Sentence>.Builder sentences)
    {
        var work = workspaces.Value!;
        work.Surface.Clear();
        work.Ends.Clear();
        new Tokenizer(model.Value.Tokens).Tokenize(text, start, end, work.Surface);
        var surface = CollectionsMarshal.AsSpan(work.Surface);
        new SentenceSplitter(model.Value.Ends).Split(text, surface, work.Ends);
        var first = 0;
        foreach (var last in work.Ends)
        {
            work.Words.Clear();
            foreach (var token in surface[first..last])
            {
                var part = contractions.Value.FirstPart(text.AsSpan(token.Start, token.Length));
                if (part == 0)
                {
                    work.Words.Add(token);
                }
                else
                {
                    work.Words.Add(new(token.Start, token.Start + part));
                    work.Words.Add(new(token.Start + part, token.End, true));
                }
            }

            sentences.Add(ParseSentence(text, work, sentences.Count));
            first = last;
        }
    }

    private Sentence ParseSentence(string text, SyntaxWorkspace work, int index)
    {
        var (draft, words, trained) = (work.Draft, work.Words, model.Value);
        draft.Clear(words.Count);
        for (var i = 0; i < words.Count; i++)
        {
            draft.Set(i, work.Strings.Get(text.AsSpan(words[i].Start, words[i].Length)));
        }

        trained.Annotate(draft, work.State);
        var tokens = ImmutableArray.CreateBuilder<Token>(words.Count);
        for (var i = 0; i < words.Count; i++)
        {
            var tag = trained.Tags[draft.Tags[i]];
            tokens.Add(new()
            {
                Extent = new(words[i].Start, words[i].End), Form = draft.Forms[i], Lemma = work.Strings.Get(trained.Lemma(draft, i)), Upos = tag.Upos,
                Xpos = tag.Xpos, Feats = trained.Feat(draft, i), Head = draft.Heads[i], Deprel = trained.Labels[draft.Labels[i]],
                Joined = words[i].Joined, Name = NameTagger.Kind(draft.Names[i]), NameStart = NameTagger.IsFirst(draft.Names[i]),
            });
        }

        return new(index, new(words[0].Start, words[^1].End), tokens.MoveToImmutable());
    }

    private ConlluSentence Fill(ConlluSentence sentence)
    {
        var (work, trained) = (workspaces.Value!, model.Value);
        var draft = work.Draft;
        draft.Clear(sentence.Words.Length);
        for (var i = 0; i < sentence.Words.Length; i++)
        {
            draft.Set(i, sentence.Words[i].Form);
        }

        trained.Annotate(draft, work.State);
        var words = ImmutableArray.CreateBuilder<ConlluWord>(sentence.Words.Length);
        for (var i = 0; i < sentence.Words.Length; i++)
        {
            var tag = trained.Tags[draft.Tags[i]];
            words.Add(sentence.Words[i] with
            {
                Lemma = trained.Lemma(draft, i), Upos = UposNames.Of(tag.Upos), Xpos = tag.Xpos, Feats = trained.Feat(draft, i),
                Head = draft.Heads[i], Deprel = trained.Labels[draft.Labels[i]], Deps = "_",
                Misc = ConlluConverter.WithName(sentence.Words[i].Misc, NameTagger.Kind(draft.Names[i]), NameTagger.IsFirst(draft.Names[i])),
            });
        }

        return sentence with { Words = words.MoveToImmutable() };
    }
}

using Dateline.Syntax;
using Dateline.Training.Syntax;
using Dateline.Training.Syntax.Grammar;

namespace Dateline.Tests.Syntax.Grammar;

public sealed class NewsGrammarTests
{
    private static readonly ConlluDocument Sentences = new NewsGrammar().Generate(7, 2500);

    [Fact]
    public void Every_tree_has_one_root_and_reaches_it_from_every_word() =>
        Assert.All(Sentences.Sentences.Concat(NewsGrammar.HeldOut.Sentences), s =>
        {
            Assert.Single(s.Words, w => w.Head == -1 && w.Deprel == "root");
            Assert.All(Enumerable.Range(0, s.Words.Length), i =>
            {
                var steps = 0;
                for (var at = i; at >= 0; at = s.Words[at].Head)
                {
                    Assert.True(++steps <= s.Words.Length, ConlluWriter.Write(new ConlluDocument([s])));
                }
            });
        });

    [Fact]
    public void No_two_arcs_cross() =>
        Assert.All(Sentences.Sentences.Concat(NewsGrammar.HeldOut.Sentences), s =>
        {
            for (var i = 0; i < s.Words.Length; i++)
            {
                var (from, to) = (Math.Min(i, s.Words[i].Head), Math.Max(i, s.Words[i].Head));
                for (var k = from + 1; k < to && from >= 0; k++)
                {
                    Assert.InRange(s.Words[k].Head, from, to);
                }
            }
        });

    [Fact]
    public void The_same_seed_gives_the_same_sentences_and_another_seed_gives_others()
    {
        Assert.Equal(ConlluWriter.Write(new NewsGrammar().Generate(3, 50)), ConlluWriter.Write(new NewsGrammar().Generate(3, 50)));
        Assert.NotEqual(ConlluWriter.Write(new NewsGrammar().Generate(3, 50)), ConlluWriter.Write(new NewsGrammar().Generate(4, 50)));
    }

    [Fact]
    public void Files_written_are_read_back_the_same()
    {
        var text = ConlluWriter.Write(Sentences);
        Assert.Equal(text, ConlluWriter.Write(ConlluDocument.Parse(text)));
    }

    [Theory]
    [InlineData("warns", "VBZ", "NNS")]
    [InlineData("strikes", "VBZ", "NNS")]
    [InlineData("raids", "VBZ", "NNS")]
    [InlineData("targets", "VBZ", "NNS")]
    [InlineData("claims", "VBZ", "NNS")]
    [InlineData("attacks", "VBZ", "NNS")]
    [InlineData("advances", "VBZ", "NNS")]
    [InlineData("shells", "VBZ", "NNS")]
    [InlineData("fires", "VBZ", "NNS")]
    [InlineData("mines", "VBZ", "NNS")]
    [InlineData("battles", "VBZ", "NNS")]
    [InlineData("deployed", "VBD", "VBN")]
    [InlineData("destroyed", "VBD", "VBN")]
    [InlineData("fighting", "NN", "VBG")]
    [InlineData("shelling", "NN", "VBG")]
    [InlineData("bombing", "NN", "VBG")]
    [InlineData("killing", "NN", "VBG")]
    [InlineData("training", "NN", "VBG")]
    [InlineData("kidnapping", "NN", "VBG")]
    public void Words_of_two_kinds_occur_as_both(string form, string one, string other)
    {
        var tags = Sentences.Sentences.SelectMany(s => s.Words).Where(w => w.Form == form).Select(w => w.Xpos).ToHashSet();
        Assert.Contains(one, tags);
        Assert.True(form == "warns" || tags.Contains(other), $"{form} is never {other}");
    }

    [Fact]
    public void Verbs_agree_with_their_subjects() =>
        Assert.All(Sentences.Sentences.SelectMany(s => s.Words.Select(w => (s, w))), pair =>
        {
            var (s, w) = pair;
            if (w is { Deprel: "nsubj", Xpos: "NN" or "NNS" } && w.Head > 0 && s.Words[w.Head] is { Xpos: "VBZ" or "VBP" } verb && !s.Words.Any(c => c.Deprel == "conj" && c.Head >= 0 && s.Words[c.Head] == w))
            {
                Assert.Equal(w.Xpos == "NN" ? "VBZ" : "VBP", verb.Xpos);
            }
        });

    [Fact]
    public void Small_words_belong_to_the_phrase_that_they_open() =>
        Assert.All(Sentences.Sentences, s =>
        {
            for (var i = 0; i < s.Words.Length; i++)
            {
                Assert.False(s.Words[i].Deprel is "det" or "nummod" && s.Words[s.Words[i].Head].Upos == "VERB", ConlluWriter.Write(new ConlluDocument([s])));
                Assert.False(s.Words[i] is { Deprel: "case", Xpos: "IN" } && s.Words[i].Head < i, ConlluWriter.Write(new ConlluDocument([s])));
            }
        });

    [Fact]
    public void Tags_features_and_relations_are_those_of_the_treebank()
    {
        var treebank = new Corpora(Checkout.Shared("corpora")).Treebank("en_ewt-ud-train").Sentences.SelectMany(s => s.Words).ToList();
        var (tags, relations) = (treebank.Select(w => (w.Upos, w.Xpos, w.Feats)).ToHashSet(), treebank.Select(w => w.Deprel).ToHashSet());
        Assert.All(Sentences.Sentences.Concat(NewsGrammar.HeldOut.Sentences).SelectMany(s => s.Words), w =>
        {
            Assert.Contains((w.Upos, w.Xpos, w.Feats), tags);
            Assert.Contains(w.Deprel, relations);
        });
    }
}

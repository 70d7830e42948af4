using Dateline.Syntax;

namespace Dateline.Tests.Syntax;

public sealed class ParserTests
{
    [Fact]
    public void A_plain_sentence_gets_its_tree_tags_and_lemmas()
    {
        var sentence = Texts.Parse("Government troops captured two villages near Aleppo on Tuesday.").Sentences[0];
        var verb = sentence.Root;
        Assert.Equal("captured", sentence[verb].Form);
        Assert.Equal("capture", sentence[verb].Lemma);
        Assert.Equal("troops", sentence[sentence.Child(verb, "nsubj")].Form);
        Assert.Equal("villages", sentence[sentence.Child(verb, "obj")].Form);
        Assert.Equal("village", sentence[4].Lemma);
        Assert.Equal("VBD", sentence[verb].Xpos);
        Assert.Equal(Upos.Propn, sentence[6].Upos);
    }

    [Fact]
    public void Every_sentence_is_a_tree_with_one_root()
    {
        const string Text = "A U.N. Commission said forces loyal to President Bashar al-Assad have used chlorine gas. \"No\" he said.-REUTERS\n- Homs\n- Idlib; ALL CAPS HERE";
        foreach (var sentence in Texts.Parse(Text).Sentences)
        {
            Assert.Single(sentence.Tokens, t => t.Head < 0);
            Assert.All(Enumerable.Range(0, sentence.Length), i => Assert.True(sentence.IsBelow(i, sentence.Root)));
            Assert.All(sentence.Tokens, t => Assert.Equal(t.Head < 0, t.Deprel == "root"));
        }
    }

    [Fact]
    public void Acronyms_spelled_like_words_are_names_outside_of_capitals()
    {
        var tokens = Texts.Parse("The WHO said on Wednesday that US forces had struck an IS depot.").Sentences[0].Tokens;
        Assert.All(tokens.Where(t => t.Form is "WHO" or "US" or "IS"), t => Assert.Equal(Upos.Propn, t.Upos));
    }

    [Fact]
    public void Relations_and_tags_are_shared_strings()
    {
        var tokens = Texts.Parse("The army shelled the town. The rebels left the town.").Sentences.SelectMany(s => s.Tokens).Where(t => t.Form == "town").ToArray();
        Assert.Same(tokens[0].Deprel, tokens[1].Deprel);
        Assert.Same(tokens[0].Xpos, tokens[1].Xpos);
        Assert.Same(tokens[0].Form, tokens[1].Form);
        Assert.Same(tokens[0].Lemma, tokens[1].Lemma);
    }

    [Fact]
    public void Any_number_of_threads_gives_the_same_parse()
    {
        var texts = Enumerable.Range(0, 40).Select(i => $"On day {i} the army's {i}th brigade didn't hold the hills, residents of Idlib told Reuters. It was hit {i * 3} times.").ToArray();
        var alone = texts.Select(t => ConlluWriter.Write(Texts.Parse(t))).ToArray();
        var together = new string[texts.Length];
        Parallel.For(0, texts.Length, new ParallelOptions { MaxDegreeOfParallelism = 4 }, i => together[i] = ConlluWriter.Write(Texts.Parse(texts[i])));
        Assert.Equal(alone, together);
    }

    [Fact]
    public void The_batch_a_sentence_stands_in_does_not_change_its_parse()
    {
        const string Sentence = "The Free Syrian Army said that it had taken the border crossing.";
        var alone = Texts.Parse(Sentence).Sentences[0];
        var last = Texts.Parse(string.Join(' ', Enumerable.Repeat("He left the town in May 2014.", 90)) + "\n" + Sentence).Sentences[^1];
        Assert.Equal(alone.Tokens.Select(t => (t.Form, t.Head, t.Deprel, t.Xpos)), last.Tokens.Select(t => (t.Form, t.Head, t.Deprel, t.Xpos)));
    }
}

using Dateline.Syntax;
using Dateline.Training.Syntax;

namespace Dateline.Tests.Syntax;

public sealed class ConllScoreTests
{
    private static ConlluDocument File(params string[] lines) => ConlluDocument.Parse(string.Join('\n', lines.Select(l => l.Replace(' ', '\t'))) + "\n\n");

    private static Dictionary<string, ConllMeasure> Score(ConlluDocument gold, ConlluDocument system) => ConllScore.Of(gold, system).ToDictionary(m => m.Name, StringComparer.Ordinal);

    [Fact]
    public void A_file_against_itself_is_perfect()
    {
        var gold = File("1-2 don't _ _ _ _ _ _ _ _", "1 do do AUX VBP Mood=Ind 3 aux _ _", "2 n't not PART RB Polarity=Neg 3 advmod _ _", "3 go go VERB VB _ 0 root _ _");
        Assert.All(ConllScore.Of(gold, gold), m => Assert.Equal(100, m.F1));
    }

    [Fact]
    public void A_token_cut_in_two_costs_its_words_and_the_arcs_to_them()
    {
        var gold = File("1 ab ab NOUN NN _ 2 nsubj _ _", "2 c c VERB VB _ 0 root _ _", "3 . . PUNCT . _ 2 punct _ _");
        var system = File("1 a a NOUN NN _ 3 nsubj _ _", "2 b b NOUN NN _ 3 obj _ _", "3 c c VERB VB _ 0 root _ _", "4 . . PUNCT . _ 3 punct _ _");
        var score = Score(gold, system);
        Assert.Equal((3, 4, 2), (score["Tokens"].Gold, score["Tokens"].System, score["Tokens"].Correct));
        Assert.Equal(2, score["LAS"].Correct);
        Assert.Equal(400.0 / 7, score["LAS"].F1, 6);
        Assert.Equal(100, score["LAS"].AlignedAccuracy);
        Assert.Equal(100, score["Sentences"].F1);
    }

    [Fact]
    public void A_head_outside_the_alignment_is_wrong()
    {
        var gold = File("1 a a NOUN NN _ 2 nsubj _ _", "2 bc bc VERB VB _ 0 root _ _");
        var system = File("1 a a NOUN NN _ 2 nsubj _ _", "2 b b VERB VB _ 0 root _ _", "3 c c PART RP _ 2 compound _ _");
        var score = Score(gold, system);
        Assert.Equal(1, score["Words"].Correct);
        Assert.Equal(0, score["UAS"].Correct);
    }

    [Fact]
    public void Words_of_multiword_tokens_are_aligned_by_their_forms()
    {
        var gold = File("1-3 isn't _ _ _ _ _ _ _ _", "1 is be AUX VBZ _ 0 root _ _", "2 n not PART RB _ 1 advmod _ _", "3 't x PART RB _ 1 dep _ _");
        var system = File("1-2 isn't _ _ _ _ _ _ _ _", "1 IS be AUX VBZ _ 0 root _ _", "2 n't not PART RB _ 1 advmod _ _");
        var score = Score(gold, system);
        Assert.Equal(100, score["Tokens"].F1);
        Assert.Equal(1, score["Words"].Correct);
        Assert.Equal(1, score["UPOS"].Correct);
    }

    [Fact]
    public void Subtypes_language_features_and_unset_gold_lemmas_do_not_count()
    {
        var gold = File("1 a _ NOUN NN Number=Sing|Style=Coll 0 root:x _ _");
        var system = File("1 a b NOUN NN Number=Sing 0 root _ _");
        Assert.All(ConllScore.Of(gold, system), m => Assert.Equal(100, m.F1));
    }

    [Fact]
    public void Sentence_borders_are_scored_as_spans()
    {
        var gold = ConlluDocument.Parse("1\ta\t_\t_\t_\t_\t0\troot\t_\t_\n\n1\tb\t_\t_\t_\t_\t0\troot\t_\t_\n\n1\tc\t_\t_\t_\t_\t0\troot\t_\t_\n\n");
        var system = ConlluDocument.Parse("1\ta\t_\t_\t_\t_\t0\troot\t_\t_\n2\tb\t_\t_\t_\t_\t1\tdep\t_\t_\n\n1\tc\t_\t_\t_\t_\t0\troot\t_\t_\n\n");
        var score = Score(gold, system);
        Assert.Equal((3, 2, 1), (score["Sentences"].Gold, score["Sentences"].System, score["Sentences"].Correct));
        Assert.Equal(2, score["UAS"].Correct);
    }

    [Fact]
    public void Different_texts_are_refused()
    {
        var message = Assert.Throws<FormatException>(() => ConllScore.Of(File("1 abc _ _ _ _ 0 root _ _"), File("1 abd _ _ _ _ 0 root _ _"))).Message;
        Assert.Contains("character 2", message, StringComparison.Ordinal);
    }
}

using Dateline.Syntax;
using Dateline.Syntax.Network;
using FsCheck;
using FsCheck.Fluent;

namespace Dateline.Tests.Syntax;

public sealed class WordClassesTests
{
    private const int Motion = 38;
    private const int VerbOnly = 64 + 2;
    private const int Unknown = 64;
    private const int Past = 80 + 2;
    private const int Gerund = 80 + 3;
    private static readonly WordClasses Walk = new([Hash.Of("stop")], [0], [1ul << Motion]);

    [Fact]
    public void A_word_of_the_dictionary_has_its_part_of_speech_and_field() => Assert.Equal([VerbOnly, Motion], Rows("stop"));

    [Fact]
    public void An_inflected_word_has_its_ending_and_the_field_of_its_base()
    {
        Assert.Equal([Unknown, Past, Motion], Rows("stopped"));
        Assert.Equal([Unknown, Gerund, Motion], Rows("stopping"));
    }

    [Fact]
    public void Other_words_are_unknown() => Assert.Equal([Unknown], Rows("sarmin"));

    [Fact]
    public void One_letter_and_very_long_words_have_no_rows()
    {
        Assert.Empty(Rows("s"));
        Assert.Empty(Rows(new string('s', 50)));
    }

    [Fact]
    public void Rows_stay_inside_the_table() =>
        Prop.ForAll<string?>(word => Rows(WordShape.Lower(word ?? "")).All(r => r is >= 0 and < WordClasses.Rows)).QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_written_is_read()
    {
        using var stream = new MemoryStream();
        Walk.Write(new BinaryWriter(stream));
        stream.Position = 0;
        Assert.Equal(Walk.Find("stop"), WordClasses.Read(new BinaryReader(stream)).Find("stop"));
    }

    private static List<int> Rows(string word)
    {
        var rows = new List<int>();
        Walk.AddRows(word, 0, rows);
        return rows;
    }
}

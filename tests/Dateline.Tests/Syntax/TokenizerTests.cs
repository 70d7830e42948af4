namespace Dateline.Tests.Syntax;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("They don't know.", "They do n't know .")]
    [InlineData("They don’t know.", "They do n’t know .")]
    [InlineData("Assad's forces left.", "Assad 's forces left .")]
    [InlineData("the soldiers' families", "the soldiers ' families")]
    [InlineData("He cannot go.", "He can not go .")]
    [InlineData("They dont fight.", "They do nt fight .")]
    [InlineData("He said, \"We will stay.\"", "He said , \" We will stay . \"")]
    [InlineData("“We will stay,” he said.", "“ We will stay , ” he said .")]
    [InlineData("At least 70,000 people fled (mostly women).", "At least 70,000 people fled ( mostly women ) .")]
    [InlineData("It cost $5 million.", "It cost $ 5 million .")]
    [InlineData("U.S. President Obama spoke.", "U.S. President Obama spoke .")]
    [InlineData("The U.K. Armed Forces left.", "The U.K. Armed Forces left .")]
    [InlineData("rebel-held areas", "rebel - held areas")]
    [InlineData("He rules Syrias largest city.", "He rules Syria s largest city .")]
    [InlineData("Farouq left. Farouqs men stayed.", "Farouq left . Farouq s men stayed .")]
    [InlineData("The Houthis and the Tuaregs met.", "The Houthis and the Tuaregs met .")]
    public void Words_are_cut_as_in_the_treebanks(string text, string words) => Assert.Equal(words, string.Join(' ', Texts.Forms(text)));

    [Fact]
    public void Offsets_point_into_the_text()
    {
        const string Text = "  “Don’t go,” Assad's envoy said.\n\tNobody   listened…  ";
        foreach (var token in Texts.Parse(Text).Sentences.SelectMany(s => s.Tokens))
        {
            Assert.Equal(token.Form, Text[token.Start..token.End]);
        }
    }

    [Fact]
    public void Parts_of_a_multiword_token_are_joined_and_adjacent()
    {
        var tokens = Texts.Parse("Aleppo's fall didn't surprise.").Sentences[0].Tokens;
        var joined = tokens.Where(t => t.Joined).Select(t => t.Form);
        Assert.Equal(["'s", "n't"], joined);
        foreach (var i in Enumerable.Range(1, tokens.Length - 1).Where(i => tokens[i].Joined))
        {
            Assert.Equal(tokens[i - 1].End, tokens[i].Start);
        }
    }
}

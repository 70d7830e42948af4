namespace Dateline.Syntax;

/// <summary>All trained parts of the syntax stage. Immutable; shared by all threads.</summary>
internal sealed class SyntaxModel
{
    public required LinearModel Tokens { get; init; }

    public required LinearModel Ends { get; init; }

    public required LinearModel TagWeights { get; init; }

    public required LinearModel Arcs { get; init; }

    public required LinearModel LabelWeights { get; init; }

    public required LinearModel NameWeights { get; init; }

    public required TagEntry[] Tags { get; init; }

    public required string[] Labels { get; init; }

    public required string[] Feats { get; init; }

    public required LemmaRule[] LemmaRules { get; init; }

    public required SuffixTable FeatsTable { get; init; }

    public required SuffixTable LemmaTable { get; init; }

    /// <summary>Fills tags, heads, labels and names of a draft whose forms are set.</summary>
    public void Annotate(Draft draft, ParserState state)
    {
        Tagger.Tag(TagWeights, draft);
        TransitionParser.Parse(Arcs, LabelWeights, draft, state);
        NameTagger.Tag(NameWeights, draft);
    }

    public string Feat(Draft draft, int word) => Feats[FeatsTable.Find(draft.Lowers[word], (uint)draft.Tags[word], 0)];

    public string Lemma(Draft draft, int word)
    {
        var rule = LemmaTable.Find(draft.Lowers[word], (uint)draft.Tags[word], ushort.MaxValue);
        return rule == ushort.MaxValue ? draft.Lowers[word] : LemmaRules[rule].Apply(draft.Forms[word]);
    }

    public void Write(BinaryWriter to)
    {
        foreach (var model in (ReadOnlySpan<LinearModel>)[Tokens, Ends, TagWeights, Arcs, LabelWeights, NameWeights])
        {
            model.Write(to);
        }

        WriteAll(to, [.. Tags.Select(t => (int)t.Upos + " " + t.Xpos)]);
        WriteAll(to, Labels);
        WriteAll(to, Feats);
        WriteAll(to, [.. LemmaRules.Select(r => r.ToString())]);
        FeatsTable.Write(to);
        LemmaTable.Write(to);
    }

    public static SyntaxModel Read(BinaryReader from) => new()
    {
        Tokens = LinearModel.Read(from), Ends = LinearModel.Read(from), TagWeights = LinearModel.Read(from), Arcs = LinearModel.Read(from),
        LabelWeights = LinearModel.Read(from), NameWeights = LinearModel.Read(from),
        Tags = [.. ReadAll(from).Select(Tag)], Labels = ReadAll(from), Feats = ReadAll(from), LemmaRules = [.. ReadAll(from).Select(LemmaRule.Parse)],
        FeatsTable = SuffixTable.Read(from), LemmaTable = SuffixTable.Read(from),
    };

    private static TagEntry Tag(string text)
    {
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        return new((Upos)int.Parse(text.AsSpan(0, space), System.Globalization.CultureInfo.InvariantCulture), text[(space + 1)..]);
    }

    private static void WriteAll(BinaryWriter to, string[] values)
    {
        to.Write(values.Length);
        foreach (var value in values)
        {
            to.Write(value);
        }
    }

    private static string[] ReadAll(BinaryReader from)
    {
        var values = new string[from.ReadInt32()];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = string.Intern(from.ReadString());
        }

        return values;
    }
}

namespace Dateline.Training.Syntax.Network;

/// <summary>A training sentence in ids; -1 where a set does not say. A head of -1 is the root, -2 unknown.</summary>
internal sealed record TreeExample(string[] Forms, int[] Upos, int[] Xpos, int[] Feats, int[] Heads, int[] Labels, int[] Names)
{
    /// <summary>Number of the document it stands in.</summary>
    public int Document { get; init; }

    public int Count => Forms.Length;

    /// <summary>The example with other forms.</summary>
    public TreeExample With(string[] forms) => this with { Forms = forms };

    /// <summary>The example without the words whose <paramref name="keep"/> is false; none of those may govern.</summary>
    public TreeExample Keep(bool[] keep)
    {
        var map = new int[Count];
        var n = 0;
        for (var i = 0; i < Count; i++)
        {
            map[i] = n;
            n += keep[i] ? 1 : 0;
        }

        int[] Pick(int[] values) => [.. values.Where((_, i) => keep[i])];
        return this with
        {
            Forms = [.. Forms.Where((_, i) => keep[i])], Upos = Pick(Upos), Xpos = Pick(Xpos), Feats = Pick(Feats), Heads = [.. Pick(Heads).Select(h => h < 0 ? h : map[h])],
            Labels = Pick(Labels), Names = Pick(Names),
        };
    }
}

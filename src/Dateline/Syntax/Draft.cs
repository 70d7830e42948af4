namespace Dateline.Syntax;

/// <summary>A sentence on its way through the models: forms in, ids of tags, heads, labels and names out. Reused per thread.</summary>
internal sealed class Draft
{
    public int Count { get; private set; }

    public string[] Forms { get; private set; } = new string[64];

    public int[] Tags { get; private set; } = new int[64];

    public int[] Heads { get; private set; } = new int[64];

    public int[] Labels { get; private set; } = new int[64];

    public int[] Names { get; private set; } = new int[64];

    /// <summary>Hashes of each word: form, lower-case form, shape.</summary>
    public uint[] FormHash { get; private set; } = new uint[64];

    public uint[] LowerHash { get; private set; } = new uint[64];

    public uint[] ShapeHash { get; private set; } = new uint[64];

    public string[] Lowers { get; private set; } = new string[64];

    public void Clear(int count)
    {
        Count = count;
        if (count > Forms.Length)
        {
            var size = Math.Max(count, Forms.Length * 2);
            (Forms, Tags, Heads, Labels, Names) = (new string[size], new int[size], new int[size], new int[size], new int[size]);
            (FormHash, LowerHash, ShapeHash, Lowers) = (new uint[size], new uint[size], new uint[size], new string[size]);
        }
    }

    public void Set(int index, string form)
    {
        var lower = WordShape.Lower(form);
        (Forms[index], Lowers[index]) = (form, lower);
        (FormHash[index], LowerHash[index], ShapeHash[index]) = (Hash.Of(form), Hash.Of(lower), WordShape.Hash(form));
        Heads[index] = -1;
        (Tags[index], Labels[index], Names[index]) = (0, 0, 0);
    }
}

using Dateline.Syntax;
using Dateline.Syntax.Network;

namespace Dateline.Training.Syntax.Network;

/// <summary>Part of a training batch: network inputs and the targets of each word.</summary>
internal sealed class Batch
{
    public Activations Activations { get; } = new();

    public List<int> Upos { get; } = [];

    public List<int> Xpos { get; } = [];

    public List<int> Feats { get; } = [];

    /// <summary>Index in the sentence; its length for the root; -1 where unknown.</summary>
    public List<int> Heads { get; } = [];

    public List<int> Labels { get; } = [];

    public List<int> Names { get; } = [];

    public void Clear()
    {
        Activations.Clear();
        foreach (var list in (ReadOnlySpan<List<int>>)[Upos, Xpos, Feats, Heads, Labels, Names])
        {
            list.Clear();
        }
    }

    /// <param name="drop">Share of rare words read as unknown; 0 when scoring.</param>
    public void Add(TreeExample example, WordRows rows, NameLists lists, int[]? counts, float drop, Random? random)
    {
        var n = example.Count;
        var lowers = new string[n];
        for (var i = 0; i < n; i++)
        {
            lowers[i] = WordShape.Lower(example.Forms[i]);
        }

        Span<ulong> flags = n <= 256 ? stackalloc ulong[n] : new ulong[n];
        var bare = random is not null && random.NextDouble() < 0.08;
        lists.Mark(example.Forms, lowers, n, flags, bare);
        for (var i = 0; i < n; i++)
        {
            var word = rows.Word(lowers[i]);
            if (random is not null && word > 0)
            {
                word = random.NextDouble() < drop / (drop + counts![word]) || random.NextDouble() < 0.02 ? WordRows.Unknown : word;
            }

            Activations.Rows.Add(word);
            rows.AddParts(lowers[i], WordShape.Hash(example.Forms[i]), Activations.Rows);
            rows.AddFlags(flags[i], Activations.Rows);
            Activations.EndWord();
            Upos.Add(example.Upos[i]);
            Xpos.Add(example.Xpos[i]);
            Feats.Add(example.Feats[i]);
            Heads.Add(example.Heads[i] switch { -2 => -1, -1 => n, var h => h });
            Labels.Add(example.Labels[i]);
            Names.Add(example.Names[i]);
        }

        Activations.EndSentence();
    }
}

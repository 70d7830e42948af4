using System.Collections.Frozen;
using Dateline.Places;
using Dateline.Statements;

namespace Dateline.Relations;

/// <summary>The tie words by pattern. Immutable.</summary>
internal sealed class TieLexicon
{
    private readonly FrozenDictionary<(string, TiePattern), Tie> ties;

    /// <exception cref="InvalidDataException">A line is malformed.</exception>
    public TieLexicon(DataFolder data)
    {
        PlaceNouns = new(data);
        ties = DataTable.Load(data.File("relations/ties.tsv"), "word", "pattern", "relation", "direction", "to")
            .By(r => (r[0], r.Parse<TiePattern>(1)), r => new Tie(r[0], r.Parse<TiePattern>(1), r.Parse<RelationType>(2), r.OneOf(3, "forward", "reverse") == "reverse", r.Parse<PartyKind>(4)));
    }

    public PlaceNouns PlaceNouns { get; }

    public Tie? Find(string word, TiePattern pattern) => ties.GetValueOrDefault((word, pattern));
}

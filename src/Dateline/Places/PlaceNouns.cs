using System.Collections.Frozen;
using Dateline.Syntax;

namespace Dateline.Places;

/// <summary>Common nouns for places and parts of them (<c>places/nouns.tsv</c>). Immutable.</summary>
internal sealed class PlaceNouns
{
    private readonly FrozenDictionary<string, PlaceNounKind> kinds;

    /// <exception cref="InvalidDataException">A line is malformed.</exception>
    public PlaceNouns(DataFolder data) => kinds = DataTable.Load(data.File("places/nouns.tsv"), "lemma", "kind").By(r => r[0], r => r.Parse<PlaceNounKind>(1));

    public PlaceNounKind Of(Token token) => kinds.GetValueOrDefault(token.Lemma);

    /// <summary>Whether the word calls what is named beside it a place, not a party: any kind but parts and measures.</summary>
    public bool IsPlace(Token token) => Of(token) is not (PlaceNounKind.None or PlaceNounKind.Part or PlaceNounKind.Measure);

    /// <summary>Whether "the WORD of X" is X as a whole.</summary>
    public bool IsWhole(Token token) => Of(token) is PlaceNounKind.Settlement or PlaceNounKind.Unit;
}

namespace Dateline.Syntax.Network;

/// <summary>Sizes of the network. Widths are multiples of 16; <see cref="Width"/> holds both directions.</summary>
internal sealed record NetworkShape
{
    /// <summary>Rows of the embedding table: <see cref="Words"/> word rows, then hashed affix and shape rows, rows of name lists and word classes.</summary>
    public required int Words { get; init; }

    public int Affixes { get; init; } = 20_000;

    public int Shapes { get; init; } = 1024;

    public int Flags { get; init; } = 64;

    public int Classes { get; init; } = WordClasses.Rows;

    public int Embedding { get; init; } = 128;

    public int Width { get; init; } = 256;

    public int Layers { get; init; } = 3;

    /// <summary>The layer whose output the tagger reads.</summary>
    public int TagLayer { get; init; } = 2;

    public int Arc { get; init; } = 128;

    public int Label { get; init; } = 128;

    public required int Upos { get; init; }

    public required int Xpos { get; init; }

    public required int Feats { get; init; }

    public required int Labels { get; init; }

    public const int Names = 16;
    public const int Distances = 32;

    public int Rows => Words + Affixes + Shapes + Flags + Classes;

    public int Half => Width / 2;

    public int TagWidth => Round(Upos + Xpos + Feats);

    public int LabelWidth => Round(Labels);

    public int ArcWidth => (2 * Arc) + Distances;

    public static int Round(int n) => (n + 15) / 16 * 16;
}

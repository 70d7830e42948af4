namespace Dateline.Places;

/// <summary>A place name in a text, before it is known which place it means.</summary>
internal sealed class NamedPlace
{
    /// <summary>Offsets into the report's text.</summary>
    public required int Start { get; init; }

    public required int End { get; init; }

    public required string Surface { get; init; }

    public required PlaceNameKey Key { get; init; }

    public Cue Cue { get; set; }

    /// <summary>Sentence and tokens <c>[First, Last)</c>, where it was found in a parsed report.</summary>
    public int Sentence { get; init; } = -1;

    public int First { get; init; }

    public int Last { get; init; }

    /// <summary>ISO alpha-3 where the word is a demonym ("Syrian").</summary>
    public string? Demonym { get; init; }

    /// <summary>ISO alpha-3 of the state that a demonym before its feature word tells ("the Malian town of |Gao"), or null.</summary>
    public string? State { get; set; }

    /// <summary>The place that holds this one as the text says ("X, Y", "X in Y"), or null.</summary>
    public NamedPlace? Within { get; set; }

    /// <summary>What it means, once ranked; null where nothing fits.</summary>
    public PlaceChoice? Choice { get; set; }
}

namespace Dateline.Syntax.Network;

/// <summary>Which embedding rows a word adds up: its own, its affixes, its shape, its classes, its marks.</summary>
internal sealed class WordRows(NetworkShape shape, string[] vocabulary, WordClasses classes)
{
    /// <summary>Row of every word outside the vocabulary.</summary>
    public const int Unknown = 0;

    private readonly Dictionary<string, int> words = vocabulary.Select((w, i) => (w, i)).ToDictionary(p => p.w, p => p.i + 1, StringComparer.Ordinal);

    /// <summary>Lower-case words in row order, from row 1.</summary>
    public string[] Vocabulary { get; } = vocabulary;

    public int Word(string lower) => words.GetValueOrDefault(lower, Unknown);

    /// <summary>Adds the rows of affixes, shape and classes.</summary>
    public void AddParts(string lower, uint shapeHash, List<int> rows)
    {
        var text = lower.AsSpan(0, Math.Min(lower.Length, 40));
        var from = shape.Words;
        for (var length = 1; length <= 5; length++)
        {
            if (length <= text.Length)
            {
                rows.Add(from + (int)(Hash.Mix(Hash.Of(text[^length..]), 501) % (uint)shape.Affixes));
            }
        }

        for (var length = 2; length <= 4; length++)
        {
            if (length <= text.Length)
            {
                rows.Add(from + (int)(Hash.Mix(Hash.Of(text[..length]), 502) % (uint)shape.Affixes));
            }
        }

        rows.Add(from + (int)(Hash.Mix(Hash.Of(text), 503) % (uint)shape.Affixes));
        rows.Add(from + shape.Affixes + (int)(shapeHash % (uint)shape.Shapes));
        classes.AddRows(lower, from + shape.Affixes + shape.Shapes + shape.Flags, rows);
    }

    public void AddFlags(ulong flags, List<int> rows)
    {
        for (; flags != 0; flags &= flags - 1)
        {
            rows.Add(shape.Words + shape.Affixes + shape.Shapes + System.Numerics.BitOperations.TrailingZeroCount(flags));
        }
    }
}

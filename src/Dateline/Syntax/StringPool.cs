namespace Dateline.Syntax;

/// <summary>Shares equal strings cut from texts. One per thread; emptied when it grows past its bound.</summary>
internal sealed class StringPool
{
    private const int Most = 200_000;
    private const int LongestKept = 32;
    private readonly HashSet<string> strings = new(StringComparer.Ordinal);

    public string Get(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestKept)
        {
            return text.ToString();
        }

        var lookup = strings.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(text, out var known))
        {
            return known;
        }

        if (strings.Count >= Most)
        {
            strings.Clear();
        }

        known = text.ToString();
        strings.Add(known);
        return known;
    }
}

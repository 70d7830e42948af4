using System.Globalization;

namespace Dateline.Times;

/// <summary>
/// The rule language's patterns. Elements stand apart by spaces: a word, a <c>$class</c>, alternatives <c>a|b|$c</c>, each with <c>?</c> for
/// optional, <c>:name</c> to name a slot; <c>( a b / c )</c> groups sequences, with <c>)?</c> for optional. Expands to the plain sequences it stands for.
/// </summary>
internal sealed class TimePattern
{
    private const int MaxSequences = 60_000;
    private readonly string[] parts;
    private readonly Func<string, int> symbolOf;
    private int at;

    private TimePattern(string text, Func<string, int> symbolOf)
    {
        parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        this.symbolOf = symbolOf;
    }

    /// <summary>Names of the slots, in order of first use.</summary>
    public List<(string Name, int Symbol)> Slots { get; } = [];

    /// <exception cref="FormatException">The pattern is malformed; the message says how.</exception>
    public static (List<TimeStep[]> Sequences, List<(string Name, int Symbol)> Slots) Expand(string text, Func<string, int> symbolOf)
    {
        var pattern = new TimePattern(text, symbolOf);
        var sequences = pattern.Alternatives();
        return pattern.at == pattern.parts.Length
            ? (sequences, pattern.Slots)
            : throw new FormatException($"unexpected '{pattern.parts[pattern.at]}'");
    }

    private List<TimeStep[]> Alternatives()
    {
        var all = Sequence();
        while (at < parts.Length && parts[at] == "/")
        {
            at++;
            all.AddRange(Sequence());
        }

        return all;
    }

    private List<TimeStep[]> Sequence()
    {
        List<TimeStep[]> result = [[]];
        while (at < parts.Length && parts[at] is not ("/" or ")" or ")?"))
        {
            var next = parts[at] == "(" ? Group() : Element(parts[at++]);
            if ((long)result.Count * next.Count > MaxSequences)
            {
                throw new FormatException("stands for too many sequences");
            }

            result = [.. from head in result from tail in next select (TimeStep[])[.. head, .. tail]];
        }

        return result;
    }

    private List<TimeStep[]> Group()
    {
        at++;
        var inner = Alternatives();
        if (at >= parts.Length || parts[at][0] != ')')
        {
            throw new FormatException("a group is not closed");
        }

        if (parts[at++] == ")?")
        {
            inner.Add([]);
        }

        return inner;
    }

    private List<TimeStep[]> Element(string text)
    {
        List<TimeStep[]> result = [];
        if (text.Length > 1 && text[^1] == '?')
        {
            text = text[..^1];
            result.Add([]);
        }

        foreach (var alternative in text.Split('|'))
        {
            var colon = alternative.IndexOf(':', StringComparison.Ordinal);
            var name = colon > 0 ? alternative[..colon] : alternative;
            var symbol = symbolOf(name);
            if (symbol < 0)
            {
                throw new FormatException($"unknown class {name}");
            }

            var slot = name[0] != '$' || name.Length == 1 ? -1 : Slot(colon > 0 ? alternative[(colon + 1)..] : name[1..], symbol);
            result.Add([new TimeStep(symbol, slot)]);
        }

        return result;
    }

    private int Slot(string name, int symbol)
    {
        var known = Slots.FindIndex(s => s.Name == name && s.Symbol == symbol);
        if (known < 0)
        {
            known = Slots.Count;
            Slots.Add((name, symbol));
        }

        return known;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{string.Join(' ', parts)}");
}

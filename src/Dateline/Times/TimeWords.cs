using Dateline.Numbers;

namespace Dateline.Times;

/// <summary>The words of data/times/words.tsv with their classes, the literals of the rules, and the number words: one list to scan with.</summary>
internal sealed class TimeWords
{
    /// <summary>Symbols below this are <see cref="TimeSymbol"/>s.</summary>
    public const int FirstListed = 64;

    private readonly Dictionary<string, int> symbols = new(StringComparer.Ordinal);
    private readonly List<string> words = [];
    private readonly List<List<TimeSense>> senses = [];
    private readonly Dictionary<string, int> entries = new(StringComparer.Ordinal);
    private TimeSense[][] frozen = [];

    public TimeWords(DataFolder data, NumeralTable numerals)
    {
        foreach (var symbol in Enum.GetValues<TimeSymbol>())
        {
            var name = symbol.ToString();
            symbols[name.Length > 2 && name[0] == 'X' && char.IsUpper(name[1]) ? "$" + name[1..].ToUpperInvariant() : "$" + name.ToLowerInvariant()] = (int)symbol;
        }

        foreach (var row in DataTable.Load(data.File("times/words.tsv"), "word", "class", "value", "case?"))
        {
            senses[EntryOf(row[0])].Add(new TimeSense(ClassSymbol(row[1]), row.Whole(2), row.OneOf(3, "", "capital").Length > 0));
        }

        foreach (var word in numerals.Words)
        {
            EntryOf(word);
        }
    }

    /// <summary>The list to scan with; complete once the rules are read.</summary>
    public WordList List { get; private set; } = new([]);

    public int SymbolCount => FirstListed + symbols.Count;

    /// <summary>Symbol of a class ("$month") or a literal word; literals are added to the list.</summary>
    /// <returns>-1 for an unknown class.</returns>
    public int Symbol(string name)
    {
        if (name.Length > 1 && name[0] == '$')
        {
            return symbols.GetValueOrDefault(name, -1);
        }

        if (!symbols.TryGetValue(name, out var symbol))
        {
            symbol = FirstListed + symbols.Count;
            symbols[name] = symbol;
            senses[EntryOf(name)].Add(new TimeSense(symbol, 0, false));
        }

        return symbol;
    }

    /// <summary>Ends the building; the list is complete.</summary>
    public void Freeze()
    {
        List = new WordList(words);
        frozen = [.. senses.Select(s => s.ToArray())];
    }

    public ReadOnlySpan<TimeSense> Senses(int entry) => entry < 0 ? [] : frozen[entry];

    /// <summary>Whether an entry, or a mark, has a sense of that symbol.</summary>
    public bool Has(in TimeItem item, int symbol) => TryValue(item, symbol, out _);

    public bool TryValue(in TimeItem item, int symbol, out int value)
    {
        value = 0;
        foreach (ref readonly var sense in Senses(item.Entry))
        {
            if (sense.Symbol == symbol && (!sense.Capital || item.Capital))
            {
                value = sense.Value;
                return true;
            }
        }

        return false;
    }

    private int ClassSymbol(string name)
    {
        if (!symbols.TryGetValue("$" + name, out var symbol))
        {
            symbol = FirstListed + symbols.Count;
            symbols["$" + name] = symbol;
        }

        return symbol;
    }

    private int EntryOf(string word)
    {
        if (!entries.TryGetValue(word, out var entry))
        {
            entry = words.Count;
            entries[word] = entry;
            words.Add(word);
            senses.Add([]);
        }

        return entry;
    }
}

namespace Dateline.Numbers;

/// <summary>The words and phrases of data/numbers, over one word list.</summary>
internal sealed class NumberLexicon
{
    private readonly NumberWordClass[] classes;

    public NumberLexicon(DataFolder data)
    {
        var numerals = new NumeralTable(data);
        IReadOnlyList<DataRow> Rows(string name, params string[] columns) => DataTable.Load(data.File($"numbers/{name}.tsv"), columns);

        var hedges = Rows("hedges", "phrase", "approx", "place").Select(r => (Phrase: r[0], After: r.OneOf(2, "before", "after") == "after", Value: r.Parse<Approximation>(1))).ToList();
        var vague = Rows("vague", "phrase", "low", "high").Select(r => (Phrase: r[0], Value: (Low: r.Number(1), High: r.Number(2)))).ToList();
        var fractions = Rows("fractions", "phrase", "percent").Select(r => (Phrase: r[0], Value: r.Number(1))).ToList();
        var units = Rows("units", "phrase", "unit", "kind", "factor").Select(r => (Phrase: r[0], Value: new QuantityUnit(r[1], r[2], r.Number(3)))).ToList();
        var currencies = Rows("currencies", "mark", "code").Select(r => (Phrase: r[0], Value: r[1])).ToList();
        var words = Rows("words", "word", "class").Select(r => (Word: r[0], Class: r.Parse<NumberWordClass>(1))).ToList();
        var all = hedges.Select(h => h.Phrase).Concat(vague.Select(v => v.Phrase)).Concat(fractions.Select(f => f.Phrase))
            .Concat(units.Select(u => u.Phrase)).Concat(currencies.Select(c => c.Phrase)).Concat(words.Select(w => w.Word)).Concat(numerals.Words);
        List = new WordList([.. all.SelectMany(p => p.Split(' ')).Distinct(StringComparer.Ordinal)]);
        Numerals = new NumeralReader(List, numerals);
        HedgesBefore = new(List, hedges.Where(h => !h.After).Select(h => (h.Phrase, h.Value)));
        HedgesAfter = new(List, hedges.Where(h => h.After).Select(h => (h.Phrase, h.Value)));
        Vague = new(List, vague);
        Fractions = new(List, fractions);
        Units = new(List, units);
        Currencies = new(List, currencies);
        classes = new NumberWordClass[List.Count];
        foreach (var (word, kind) in words)
        {
            classes[List.Find(word)] |= kind;
        }

        Marks = [.. Enumerable.Range(0, 128).Select(c => List.Find(((char)c).ToString()))];
    }

    public WordList List { get; }

    public NumeralReader Numerals { get; }

    public PhraseTable<Approximation> HedgesBefore { get; }

    public PhraseTable<Approximation> HedgesAfter { get; }

    /// <summary>"dozens" with its bounds.</summary>
    public PhraseTable<(double Low, double High)> Vague { get; }

    /// <summary>"two thirds of" in percent.</summary>
    public PhraseTable<double> Fractions { get; }

    public PhraseTable<QuantityUnit> Units { get; }

    public PhraseTable<string> Currencies { get; }

    /// <summary>Entry of each ASCII mark.</summary>
    public int[] Marks { get; }

    public bool Is(int entry, NumberWordClass kind) => entry >= 0 && (classes[entry] & kind) != 0;
}

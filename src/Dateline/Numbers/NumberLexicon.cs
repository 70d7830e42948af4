using System.Globalization;

namespace Dateline.Numbers;

/// <summary>The words and phrases of data/numbers, over one word list.</summary>
internal sealed class NumberLexicon
{
    private readonly NumberWordClass[] classes;

    public NumberLexicon(DataFolder data)
    {
        var numerals = new NumeralTable(data);
        var hedges = Rows(data, "hedges", 3).Select(r => (Phrase: r[0], After: Place(r), Value: Approx(r))).ToList();
        var vague = Rows(data, "vague", 3).Select(r => (Phrase: r[0], Value: (Low: Number(r, 1), High: Number(r, 2)))).ToList();
        var fractions = Rows(data, "fractions", 2).Select(r => (Phrase: r[0], Value: Number(r, 1))).ToList();
        var units = Rows(data, "units", 4).Select(r => (Phrase: r[0], Value: new QuantityUnit(r[1], r[2], Number(r, 3)))).ToList();
        var currencies = Rows(data, "currencies", 2).Select(r => (Phrase: r[0], Value: r[1])).ToList();
        var words = Rows(data, "words", 2).Select(r => (Word: r[0], Class: Class(r))).ToList();
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

    private static IEnumerable<TableRow> Rows(DataFolder data, string name, int columns) => TableFile.Read(data, $"numbers/{name}.tsv", columns);

    private static double Number(TableRow row, int column) =>
        double.TryParse(row[column], NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : throw row.Bad($"'{row[column]}' is no number");

    private static Approximation Approx(TableRow row) =>
        Enum.TryParse<Approximation>(row[1].Replace("-", "", StringComparison.Ordinal), true, out var value) ? value : throw row.Bad($"'{row[1]}' is no hedge");

    private static bool Place(TableRow row) => row[2] is "before" or "after" ? row[2] == "after" : throw row.Bad("wants 'before' or 'after'");

    private static NumberWordClass Class(TableRow row) =>
        Enum.TryParse<NumberWordClass>(row[1], true, out var value) ? value : throw row.Bad($"'{row[1]}' is no class");
}

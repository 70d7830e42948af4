using Dateline.Numbers;

namespace Dateline.Dating;

/// <summary>The dated world facts and words of data/dating over one word list.</summary>
internal sealed class DatingFacts
{
    private readonly DatingWordClass[] classes;
    private readonly List<int>[] warsByWord;

    public DatingFacts(DataFolder data)
    {
        var numerals = new NumeralTable(data);
        IReadOnlyList<DataRow> Rows(string name, params string[] columns) => DataTable.Load(data.File($"dating/{name}.tsv"), columns);

        var wars = Rows("wars", "id", "words", "start", "end");
        var interventions = Rows("interventions", "id", "actors", "places", "deeds", "day");
        var offices = Rows("offices", "office", "titles", "given", "surname", "start", "end").SelectMany(OfficePhrases).GroupBy(o => o.Phrase, StringComparer.Ordinal).ToList();
        var names = Rows("names", "phrase", "since").Select(r => (Phrase: r[0], Since: r.DayOrNull(1))).ToList();
        var words = Rows("words", "word", "class").Select(r => (Word: r[0], Class: r.Parse<DatingWordClass>(1))).ToList();
        List = new WordList([.. wars.SelectMany(w => w[1].Split(',')).Concat(interventions.SelectMany(i => $"{i[1]},{i[2]},{i[3]}".Split(',')))
            .Concat(offices.SelectMany(o => o.Key.Split(' '))).Concat(names.SelectMany(n => n.Phrase.Split(' '))).Concat(words.Select(w => w.Word))
            .Concat(numerals.Words).Distinct(StringComparer.Ordinal)]);
        Numerals = new NumeralReader(List, numerals);
        Wars = [.. wars.Select(w => new DatingFact(w[0], w.DayOrNull(2), w.DayOrNull(3)))];
        Interventions = [.. interventions.Select(i => new Intervention(i[0], i.Day(4), Entries(i[1]), Entries(i[2]), Entries(i[3])))];
        Offices = new(List, offices.Select(o => (o.Key, o.Select(x => x.Fact).ToArray())));
        Names = new(List, names.Select(n => (n.Phrase, new DatingFact(n.Phrase, n.Since, null))));
        classes = new DatingWordClass[List.Count];
        foreach (var (word, kind) in words)
        {
            classes[List.Find(word)] |= kind;
        }

        warsByWord = new List<int>[List.Count];
        for (var i = 0; i < wars.Count; i++)
        {
            foreach (var word in Entries(wars[i][1]))
            {
                (warsByWord[word] ??= []).Add(i);
            }
        }

        Marks = [.. Enumerable.Range(0, 128).Select(c => List.Find(((char)c).ToString()))];
    }

    public WordList List { get; }

    public NumeralReader Numerals { get; }

    public IReadOnlyList<DatingFact> Wars { get; }

    public IReadOnlyList<Intervention> Interventions { get; }

    /// <summary>"president obama" with the terms it may be of.</summary>
    public PhraseTable<DatingFact[]> Offices { get; }

    /// <summary>Names with the day since which they exist.</summary>
    public PhraseTable<DatingFact> Names { get; }

    /// <summary>Entry of each ASCII mark.</summary>
    public int[] Marks { get; }

    /// <summary>Indexes of the wars a word points to.</summary>
    public IReadOnlyList<int> WarsOf(int entry) => entry >= 0 && warsByWord[entry] is { } wars ? wars : [];

    public bool Is(int entry, DatingWordClass kind) => entry >= 0 && (classes[entry] & kind) != 0;

    private static IEnumerable<(string Phrase, DatingFact Fact)> OfficePhrases(DataRow row)
    {
        var fact = new DatingFact(row[0], row.DayOrNull(4), row.DayOrNull(5));
        foreach (var title in row[1].Split(','))
        {
            yield return ($"{title.Replace(".", " .", StringComparison.Ordinal)} {row[2]} {row[3]}", fact);
            yield return ($"{title.Replace(".", " .", StringComparison.Ordinal)} {row[3]}", fact);
        }

        yield return ($"{row[3]} administration", fact);
    }

    private int[] Entries(string words) => [.. words.Split(',').Select(List.Find)];
}

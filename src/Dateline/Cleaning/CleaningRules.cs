using System.Text.RegularExpressions;

namespace Dateline.Cleaning;

/// <summary>The patterns and words of <c>data/cleaning</c>.</summary>
internal sealed class CleaningRules
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    public CleaningRules(DataFolder data)
    {
        var rows = DataTable.Load(data.File("cleaning/boilerplate.tsv"), "part", "pattern", "example");
        Lines = Of(rows, "line", p => $"^(?:{p})$");
        Heads = Of(rows, "head", p => $@"\G\s*(?:{Date(p)})\s*");
        Tails = Of(rows, "tail", p => $"(?:{Date(p)})\\s*$");
        Capitals = DataTable.Load(data.File("cleaning/capitals.tsv"), "word").Select(r => r[0]).ToHashSet(StringComparer.Ordinal);
        EnglishWords = DataTable.Load(data.File("cleaning/english.tsv"), "word").Select(r => r[0]).ToHashSet(StringComparer.OrdinalIgnoreCase);
        Markup = new MarkupWords(DataTable.Load(data.File("cleaning/markup.tsv"), "sign", "word"));
        Agencies = new NewsAgencies(DataTable.Load(data.File("cleaning/agencies.tsv"), "name", "written"));
        Datelines = new DatelineFinder(Agencies.Pattern, Capitals);
    }

    /// <summary>Whole lines that are no story.</summary>
    public IReadOnlyList<Regex> Lines { get; }

    /// <summary>What opens a line before the story: printed dates, counters.</summary>
    public IReadOnlyList<Regex> Heads { get; }

    /// <summary>What closes the last line after the story.</summary>
    public IReadOnlyList<Regex> Tails { get; }

    /// <summary>Words in capitals that open sentences and are no dateline.</summary>
    public IReadOnlySet<string> Capitals { get; }

    /// <summary>The most common words of English.</summary>
    public IReadOnlySet<string> EnglishWords { get; }

    /// <summary>What class names and ids say of a page's elements.</summary>
    public MarkupWords Markup { get; }

    public NewsAgencies Agencies { get; }

    public DatelineFinder Datelines { get; }

    /// <summary>A pattern's <c>{date}</c> stands for a printed date with a year.</summary>
    private static string Date(string pattern) => pattern.Replace("{date}", $"(?<date>{PrintedDate.WithYear})", StringComparison.Ordinal);

    private static Regex[] Of(IReadOnlyList<DataRow> rows, string part, Func<string, string> anchor) => [.. rows.Where(r => r.OneOf(0, "line", "head", "tail") == part).Select(row =>
    {
        try
        {
            return new Regex(anchor(row[1]), Options);
        }
        catch (ArgumentException e)
        {
            throw row.Wrong(e.Message);
        }
    })];
}

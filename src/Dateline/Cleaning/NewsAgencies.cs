using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Dateline.Cleaning;

/// <summary>Knows news agencies by the ways they are written.</summary>
internal sealed class NewsAgencies
{
    private readonly Dictionary<string, string> nameOf = new(StringComparer.Ordinal);
    private readonly Regex any;

    public NewsAgencies(IReadOnlyList<DataRow> rows)
    {
        foreach (var row in rows)
        {
            foreach (var written in row.Values(1).Append(row[0]))
            {
                nameOf[written] = row[0];
            }
        }

        Pattern = string.Join('|', nameOf.Keys.OrderByDescending(k => k.Length).ThenBy(k => k, StringComparer.Ordinal).Select(Regex.Escape));
        any = new Regex($@"(?<![\w-])(?:{Pattern})(?![\w-])", RegexOptions.CultureInvariant);
    }

    /// <summary>Alternatives of a pattern that matches an agency as written.</summary>
    public string Pattern { get; }

    /// <summary>The agencies a dateline, byline or sign-off names, in order, each once.</summary>
    public ImmutableArray<string> In(string text) => [.. any.Matches(text).Select(m => nameOf[m.Value]).Distinct()];
}

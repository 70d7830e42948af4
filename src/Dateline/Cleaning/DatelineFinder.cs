using System.Text.RegularExpressions;

namespace Dateline.Cleaning;

/// <summary>
/// Finds the dateline that opens a story: "LATAKIA (Syria), February 8. /TASS/.", "BEIRUT (Reuters) - ", "AMMAN, Jan. 5 (Xinhua) -- ",
/// "Damascus, SANA - ", "BEIRUT: ", "(Nairobi) - ", or a place in capitals before a sentence.
/// </summary>
internal sealed class DatelineFinder
{
    private const int LongestDateline = 120;
    private const string Word = @"\p{Lu}[\p{L}'’.]*(?:-\p{L}[\p{L}'’]*)*";
    private const string Place = @"(?<place>" + Word + @"(?:[ /]" + Word + @"){0,3}(?:,\s" + Word + @"(?:\s" + Word + @"){0,2})?(?:\s?\(\p{Lu}[\p{L} .-]{1,30}\))?)";
    private const string CapitalPlace = @"(?<place>\p{Lu}{2}[\p{Lu}'’.-]*(?:[ /]\p{Lu}{2}[\p{Lu}'’.-]*){0,3}(?:,\s\p{Lu}[\p{L}.]+(?:\s\p{Lu}[\p{L}.]+)?)?)";
    private const string Date = @"(?<date>(?i:" + PrintedDate.WithYear + "|" + PrintedDate.WithoutYear + "))";
    private const string Dash = @"\s?(?:--|-|–|—|:)\s+";

    private readonly Regex[] forms;
    private readonly Regex[] headedForms;
    private readonly IReadOnlySet<string> notPlaces;

    /// <summary>Its patterns take long to build: one finder serves all reports.</summary>
    /// <param name="agencyPattern">Alternatives that match an agency as written.</param>
    /// <param name="notPlaces">Words in capitals that are no place.</param>
    public DatelineFinder(string agencyPattern, IReadOnlySet<string> notPlaces)
    {
        this.notPlaces = notPlaces;
        var agency = $"(?:{agencyPattern})";
        var agencies = $@"{agency}(?:\s?[/,]\s?{agency})*";
        Regex[] common =
        [
            Form($@"(?:{Place},?\s+)?(?:{Date}[.,]?\s+)?(?:\({agencies}\)|/{agencies}/\.?)(?:{Dash}|\s+(?!\p{{Ll}}))"),
            Form($@"{Place},?\s+{Date},?(?:\s+\(?{agencies}\)?)?{Dash}"),
            Form($@"{Place},?\s+{Date}\.?\s*$"),
            Form($@"(?:{Place},?\s+)?{agencies}{Dash}"),
            Form($@"{Place},\s{agencies}\s+"),
            Form($"{CapitalPlace}{Dash}"),
            Form($@"(?<place>{Word}(?:\s{Word})?)\s?(?:--|-|–|—)\s+(?=[\p{{Lu}}""“'‘])"),
            Form($@"\({Place}(?:,\s{Date})?\)\s?(?:--|-|–|—)\s+"),
        ];
        var afterHeader = Form($@"{agencies}\s+(?=\p{{Lu}})");
        var bare = Form(@"(?<place>\p{Lu}{4,}(?:\s\p{Lu}{4,})?)\s+(?=\p{Lu}\p{Ll}|A\s)");
        forms = [.. common, bare];
        headedForms = [.. common, afterHeader, bare];
    }

    /// <summary>Looks at the words from <paramref name="start"/> on.</summary>
    /// <param name="text">The report's text.</param>
    /// <param name="start">Where the story begins.</param>
    /// <param name="end">End of its first paragraph.</param>
    /// <param name="headed">Whether a printed date stood before; an agency alone is a dateline then.</param>
    public FoundDateline? Find(string text, int start, int end, bool headed)
    {
        var window = text[start..Math.Min(end, start + LongestDateline)];
        foreach (var form in headed ? headedForms : forms)
        {
            var match = form.Match(window);
            if (!match.Success || (match.Length == window.Length && window.Length == LongestDateline))
            {
                continue;
            }

            var place = match.Groups["place"];
            if (place.Success && place.Value.Split(' ', '/').Any(notPlaces.Contains))
            {
                continue;
            }

            var date = match.Groups["date"];
            return new FoundDateline(
                new Extent(start, start + window[..match.Length].TrimEnd().Length),
                place.Success ? place.Value.TrimEnd('.', ',') : null,
                date.Success ? PrintedDate.Short(date.Value) : null);
        }

        return null;
    }

    private static Regex Form(string pattern) => new(@"\A" + pattern, RegexOptions.CultureInvariant);
}

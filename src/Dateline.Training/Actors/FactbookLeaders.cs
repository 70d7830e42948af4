using System.Text.RegularExpressions;

namespace Dateline.Training.Actors;

/// <summary>Chiefs of state and heads of government of the World Factbook (public domain), as of its last edition in early 2026.</summary>
internal static partial class FactbookLeaders
{
    private const int Country = 1;
    private const int ChiefOfState = 5;
    private const int HeadOfGovernment = 6;

    public static IEnumerable<string[]> Read(string path, KnownActors known)
    {
        foreach (var line in File.ReadLines(path))
        {
            var cells = line.Split('\t');
            if (cells.Length <= HeadOfGovernment || known.CountryOf(cells[Country]) is not { } country)
            {
                continue;
            }

            foreach (var cell in (string[])[cells[ChiefOfState], cells[HeadOfGovernment]])
            {
                if (Pattern().Match(cell) is { Success: true } match && Row(match, country, known) is { } row)
                {
                    yield return row;
                }
            }
        }
    }

    private static string[]? Row(Match match, string country, KnownActors known)
    {
        var name = match.Groups["name"].Value.Trim();
        var full = ActorRows.Spell(name);
        var shouted = name.Split(' ').Where(w => w.Length > 3 && w.Any(char.IsLetter) && !w.Any(char.IsLower)).ToList();
        if (!full.Contains(' ') || known.IsTaken(full))
        {
            return null;
        }

        var surname = shouted.Count == 1 && !known.IsKnown(shouted[0]) ? ActorRows.Spell(shouted[0]) : "";
        return [full, surname, country, Sectors.Government, match.Groups["office"].Value.ToLowerInvariant(), "", match.Groups["year"].Value, ""];
    }

    [GeneratedRegex(@"^(?:\w+ )?(?<office>President|Prime Minister|King|Chancellor|Premier|Supreme Leader|Emir|Sultan)(?: [A-Z][a-z]+\.)? (?<name>[^(,]+) \(since (?:\d+ )?(?:[A-Z][a-z]+ )?(?<year>\d{4})\)", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}

using System.Globalization;
using Dateline.Actors;

namespace Dateline.Training.Actors;

/// <summary>The columns of the compiled tables and the spelling of their cells.</summary>
internal static class ActorRows
{
    public static readonly string[] GroupColumns = ["slug", "name", "aliases", "country", "sector", "kind", "start", "end", "source"];

    public static readonly string[] LeaderColumns = ["name", "aliases", "country", "sector", "role", "group", "start", "end"];

    private static readonly HashSet<string> Small = new(["of", "the", "for", "and", "in", "de", "la", "da", "do", "al", "el", "e"], StringComparer.Ordinal);

    public static string[] Group(string name, IEnumerable<string> aliases, string country, string sector, string source) =>
        [Institutions.Slug(name), name, string.Join('|', aliases), country, sector, "armed-group", "", "", source];

    /// <summary>"ARMY_OF_JHANGVI_" becomes "Army of Jhangvi".</summary>
    public static string Spell(string shouted)
    {
        var words = shouted.Split([' ', '_'], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < words.Length; i++)
        {
            var lower = words[i].ToLowerInvariant();
            words[i] = i > 0 && Small.Contains(lower) ? lower
                : string.Join('-', lower.Split('-').Select(p => p.Length == 0 ? p : CultureInfo.InvariantCulture.TextInfo.ToTitleCase(p)));
        }

        return string.Join(' ', words);
    }
}

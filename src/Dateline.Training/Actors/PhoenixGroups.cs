namespace Dateline.Training.Actors;

/// <summary>Armed groups of the Phoenix dictionary that neither the hand-kept list nor UCDP names.</summary>
internal static class PhoenixGroups
{
    private static readonly string[] Nouns =
    [
        "ARMY", "FRONT", "MOVEMENT", "PARTY", "BRIGADE", "BRIGADES", "ORGANIZATION", "LIBERATION", "FORCE", "FORCES", "COMMAND", "CELLS", "RESISTANCE",
        "GUARD", "MILITIA", "LEAGUE", "COMMANDO", "COMMANDOS", "BATTALION", "VANGUARD", "MUJAHIDEEN", "MUJAHEDEEN", "JIHAD", "GUERRILLA",
    ];

    public static IEnumerable<string[]> Read(string path, KnownActors known)
    {
        foreach (var (names, codes) in PhoenixBlocks.Read(path))
        {
            var country = codes[0].Length >= 6 && known.IsCode(codes[0][..3]) ? codes[0][..3] : null;
            if (country is null || !codes[0].Contains("REB", StringComparison.Ordinal))
            {
                continue;
            }

            var spelled = names.Where(IsOrganisation).Select(ActorRows.Spell).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
            if (spelled.Count == 0 || spelled.Any(known.IsKnown))
            {
                continue;
            }

            spelled.RemoveAll(known.IsTaken);
            if (spelled.Count > 0)
            {
                yield return ActorRows.Group(spelled[0], spelled.Skip(1), country, Sectors.Rebel, "phoenix");
            }
        }
    }

    private static bool IsOrganisation(string name)
    {
        var words = name.Split('_', StringSplitOptions.RemoveEmptyEntries);
        return words.Length >= 3 && name.IndexOfAny(['(', ')', '/']) < 0 && words.Any(w => Nouns.AsSpan().Contains(w)) && name.All(c => c < 128);
    }
}

using System.Globalization;
using CsvHelper;

namespace Dateline.Training.Actors;

/// <summary>Organised non-state actors of the UCDP actor list (CC BY 4.0) that the hand-kept list lacks.</summary>
internal static class UcdpGroups
{
    private const char LastLatin = '\u024F';

    private static readonly string[] NameColumns = ["NameOrigFullEng", "NewNameFullEng", "NameOrigFull", "NewNameFullMotherTongue", "NameOrig", "NameData", "NewName"];

    private static readonly string[] Vague = ["faction", "forces of", "government", "civilians", "insurgents", "rebels", "supporters", "coalition", "republic", "clan", "royalists"];

    public static IEnumerable<string[]> Read(string path, KnownActors known)
    {
        using var csv = new CsvReader(new StreamReader(path), CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        while (csv.Read())
        {
            var country = known.CountryOf(csv.GetField("Location")!.Split(',')[0]);
            if (csv.GetField("Org") != "1" || country is null)
            {
                continue;
            }

            var names = NameColumns.SelectMany(c => csv.GetField(c)!.Split([':', ';'])).Select(n => n.Replace('’', '\'').Trim())
                .Where(IsName).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
            if (names.Count == 0 || !names[0].Contains(' ') || names.Any(known.IsKnown))
            {
                continue;
            }

            names.RemoveAll(known.IsTaken);
            if (names.Count > 0)
            {
                yield return ActorRows.Group(names[0], names.Skip(1), country, IsCriminal(names[0]) ? "CRM" : Sectors.Rebel, "ucdp:" + csv.GetField("ActorId"));
            }
        }
    }

    private static bool IsCriminal(string name) => name.Contains("Cartel", StringComparison.OrdinalIgnoreCase) || name.StartsWith("Mara ", StringComparison.Ordinal);

    private static bool IsName(string name)
    {
        if (name.Length < 3 || name.IndexOfAny(['(', '[', '&', '|', '/']) >= 0 || name.Any(c => c > LastLatin) || Vague.Any(v => name.Contains(v, StringComparison.OrdinalIgnoreCase)))
        {
            return false;
        }

        var words = name.Split(' ');
        return words.Length == 1
            ? name.Count(char.IsUpper) >= 3 && !name.Any(char.IsLower)
            : words.Count(w => w.Length > 0 && char.IsUpper(w[0])) >= 2;
    }
}

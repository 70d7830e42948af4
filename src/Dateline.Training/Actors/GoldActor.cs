using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Dateline.Training.Actors;

/// <summary>An actor as a gold reading writes it, compared as the scorer compares.</summary>
internal sealed record GoldActor(string Text, string? Country, string? Sector, string? Group, string? Name)
{
    private static readonly HashSet<string> Stop = new(
        "the a an of in s and al el ad az ar ash mr gen lt province governorate city town village group forces".Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> Pronouns = new("he she they it who him her them his their its".Split(' '), StringComparer.Ordinal);

    public static GoldActor Of(JsonElement item)
    {
        string? Get(string name) => item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        return new GoldActor(Get("text") ?? "", Get("country"), Get("sector"), Get("group"), Get("name"));
    }

    public string Verdict(Actor found)
    {
        var alike = NamedAlike(found);
        if (Group is not null)
        {
            return found.Group == Group || (found.Group is null && alike) ? "right" : found.Group is null ? "no group" : "wrong group";
        }

        if (found.Group is not null && !alike)
        {
            return "spurious group";
        }

        if (Sector is not null && found.Sector is not null)
        {
            return Sector != found.Sector ? "wrong sector"
                : Country is not null && found.Country is not null ? (Country == found.Country ? "right" : "wrong country")
                : alike ? "right" : "not alike";
        }

        return alike ? "right" : "not alike";
    }

    private static bool Alike(string a, string b)
    {
        var (x, y) = (Words(a), Words(b));
        return x.Count > 0 && y.Count > 0 && x.Intersect(y, StringComparer.Ordinal).Count() > .5 * Math.Min(x.Count, y.Count);
    }

    private static HashSet<string> Words(string text)
    {
        var folded = new StringBuilder();
        foreach (var c in text.Normalize(NormalizationForm.FormKD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) is not UnicodeCategory.NonSpacingMark)
            {
                folded.Append(char.IsLetterOrDigit(c) || c == '_' ? char.ToLowerInvariant(c) : ' ');
            }
        }

        var all = folded.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var kept = all.Where(w => !Stop.Contains(w)).ToHashSet(StringComparer.Ordinal);
        return kept.Count > 0 ? kept : [.. all];
    }

    private static IEnumerable<string> Names(params string?[] names) =>
        names.OfType<string>().Where(n => n.Length > 0 && !Pronouns.Contains(n.ToLowerInvariant()));

    private bool NamedAlike(Actor found) =>
        Names(Text, Name).Any(x => Names(found.Text, found.Name).Any(y => Alike(x, y)));
}

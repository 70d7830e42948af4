using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Dateline.Training.Evaluation;

/// <summary>When a name, actor, time, place or toll of a reading counts as the gold's: the measures of the reference scorer.</summary>
internal static class Likeness
{
    private const int FewestDays = 2;
    private const int MostAliases = 3;

    private static readonly HashSet<string> Stop = new(
        "the a an of in s and al el ad az ar ash mr gen lt province governorate city town village group forces".Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> Pronouns = new("he she they it who him her them his their its".Split(' '), StringComparer.Ordinal);

    /// <summary>More than half of the shorter name's words are in the other.</summary>
    public static bool Alike(string? a, string? b)
    {
        var (x, y) = (Words(a), Words(b));
        return x.Count > 0 && y.Count > 0 && (double)x.Count(y.Contains) / Math.Min(x.Count, y.Count) > 0.5;
    }

    public static IEnumerable<string> Names(JsonElement actor) => actor.ValueKind != JsonValueKind.Object ? []
        : new[] { actor.Text("text"), actor.Text("name") }.OfType<string>().Where(n => n.Length > 0 && !Pronouns.Contains(n.ToLowerInvariant()));

    public static bool NamedAlike(JsonElement gold, JsonElement read) => Names(gold).Any(g => Names(read).Any(r => Alike(g, r)));

    public static bool SameActor(JsonElement gold, JsonElement read)
    {
        if (read.ValueKind != JsonValueKind.Object)
        {
            return false;
        }

        var (goldGroup, readGroup) = (gold.Filled("group"), read.Filled("group"));
        if (goldGroup is not null)
        {
            return readGroup == goldGroup || (readGroup is null && NamedAlike(gold, read));
        }

        if (readGroup is not null && !NamedAlike(gold, read))
        {
            return false;
        }

        if (gold.Filled("sector") is { } sector && read.Filled("sector") is { } readSector)
        {
            return sector == readSector
                && (gold.Filled("country") is { } country && read.Filled("country") is { } readCountry ? country == readCountry : NamedAlike(gold, read));
        }

        return NamedAlike(gold, read);
    }

    public static bool SameTime(JsonElement gold, JsonElement read)
    {
        if (!gold.IsFilled())
        {
            return !read.IsFilled();
        }

        if (!read.IsFilled() || Day(gold.Text("start")) is not { } from || Day(gold.Text("end")) is not { } to
            || Day(read.Filled("start")) is not { } start || Day(read.Filled("end")) is not { } end)
        {
            return false;
        }

        return start <= to && from <= end && end.DayNumber - start.DayNumber <= Math.Max(FewestDays, 2 * (to.DayNumber - from.DayNumber));
    }

    public static bool SamePlace(JsonElement gold, JsonElement read)
    {
        if (!gold.IsFilled() || !read.IsFilled())
        {
            return !gold.IsFilled() && !read.IsFilled();
        }

        return new[] { read.Filled("name"), read.Filled("text") }
            .Concat(read.Items("aliases").Take(MostAliases).Select(a => a.GetString()))
            .Any(n => !string.IsNullOrEmpty(n) && Alike(gold.Text("name"), n));
    }

    public static bool SameCasualty(JsonElement gold, JsonElement read) =>
        gold.Text("effect") == read.Text("effect") && gold.Number("low") == read.Number("low") && gold.Number("high") == read.Number("high");

    /// <summary>The gold names a claimant in words; the reading has an actor, several, or words.</summary>
    public static bool SameClaimant(string? gold, JsonElement read)
    {
        var claimants = (read.ValueKind == JsonValueKind.Array ? read.EnumerateArray().ToArray() : [read]).Where(c => c.IsFilled()).ToArray();
        if (string.IsNullOrEmpty(gold) || claimants.Length == 0)
        {
            return string.IsNullOrEmpty(gold) && claimants.Length == 0;
        }

        return claimants.SelectMany(c => c.ValueKind == JsonValueKind.String ? [c.GetString()!] : Names(c)).Any(n => Alike(gold, n));
    }

    private static HashSet<string> Words(string? name)
    {
        var folded = Fold(name);
        var kept = folded.Where(w => !Stop.Contains(w)).ToHashSet(StringComparer.Ordinal);
        return kept.Count > 0 ? kept : [.. folded];
    }

    /// <summary>Lower-case words without accents.</summary>
    private static string[] Fold(string? name)
    {
        var folded = new StringBuilder();
        foreach (var c in (name ?? "").Normalize(NormalizationForm.FormKD).ToLowerInvariant())
        {
            var category = char.GetUnicodeCategory(c);
            if (category != UnicodeCategory.NonSpacingMark)
            {
                folded.Append(char.IsLetterOrDigit(c) || c == '_' || category is UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber ? c : ' ');
            }
        }

        return folded.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    private static DateOnly? Day(string? text) =>
        text is { Length: >= 10 } && DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}

using System.Globalization;

namespace Dateline.Export;

/// <summary>Parts of facts in a few words, for tables.</summary>
internal static class FactWords
{
    /// <summary>The resolved name, else the words of the text.</summary>
    public static string? Actor(Actor? actor) => actor is null ? null : actor.Name ?? actor.Text;

    public static string? Party(Referent? party) => party?.Text ?? Actor(party?.Actor) ?? party?.Place?.Name;

    /// <summary>"killed 70+ CVL (Khodr Salem)".</summary>
    public static string Toll(Casualty c)
    {
        var who = c.Group is null ? "" : " " + c.Group;
        var whose = c.ClaimedBy is null ? "" : $" ({Actor(c.ClaimedBy)})";
        return $"{Json.RecordName.Of(c.Effect)} {Range(c.Low, c.High)}{who}{whose}{(c.Superseded ? " superseded" : "")}";
    }

    /// <summary>"70", "70+" for at least, "to 70" for at most, "24-99"; "?" where neither bound is known.</summary>
    public static string Range(double? low, double? high) => (low, high) switch
    {
        (null, null) => "?",
        ({ } l, null) => Number(l) + "+",
        (null, { } h) => "to " + Number(h),
        ({ } l, { } h) when l.Equals(h) => Number(l),
        ({ } l, { } h) => $"{Number(l)}-{Number(h)}",
    };

    /// <summary>"2016-02-03", "2016-02-01..2016-02-29", "2016-02-01.." or empty.</summary>
    public static string Days(DateOnly? start, DateOnly? end) => (start, end) switch
    {
        (null, null) => "",
        _ when start == end => Day(start),
        _ => $"{Day(start)}..{Day(end)}",
    };

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static string Number(double value) => value.ToString("#,0.###", CultureInfo.InvariantCulture);
}

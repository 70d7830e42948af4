using System.Globalization;

namespace Dateline.App.Output;

/// <summary>Short wordings of facts for people: names, days, places, tolls.</summary>
internal static class Phrases
{
    /// <summary>"siege-lifted" for an enumeration value, as the record writes it.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum =>
        System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    public static string Of(Actor actor) => (actor.Name ?? actor.Text) + (actor.Basis == Basis.Stated ? "" : $" ({Of(actor.Basis)})");

    public static string Of(IEnumerable<Actor> actors) => string.Join(", ", actors.Select(Of).Distinct());

    public static string Of(Referent referent) => referent.Actor is { } actor ? Of(actor) : referent.Place?.Name ?? referent.Text ?? "";

    public static string Of(Place? place) => place is null ? ""
        : place.Admin1 is { } region && region != place.Name ? $"{place.Name} ({region})" : place.Country is { } country && country != place.Name ? $"{place.Name} ({country})" : place.Name;

    public static string Of(TimeReference? time) => time is null ? "" : Days(time.Start, time.End) ?? time.Text ?? time.Value ?? "";

    /// <summary>"2016-02-01", "2016-02-01 to 2016-02-07", "from 2015-09-30"; null where both are unknown.</summary>
    public static string? Days(DateOnly? start, DateOnly? end) => (start, end) switch
    {
        ({ } a, { } b) when a == b => Day(a),
        ({ } a, { } b) => $"{Day(a)} to {Day(b)}",
        ({ } a, null) => $"from {Day(a)}",
        (null, { } b) => $"until {Day(b)}",
        _ => null,
    };

    /// <summary>"at least 70 killed", "12 to 15 injured".</summary>
    public static string Of(Casualty toll) => $"{Range(toll.Low, toll.High)} {Of(toll.Effect)}{(toll.Superseded ? " (since revised)" : "")}";

    public static string Of(Figure figure) => $"{Range(figure.Low, figure.High)} {figure.Unit}".Trim();

    public static string Range(double? low, double? high) => (low, high) switch
    {
        ({ } a, { } b) when a.Equals(b) => Number(a),
        ({ } a, { } b) => $"{Number(a)} to {Number(b)}",
        ({ } a, null) => $"at least {Number(a)}",
        (null, { } b) => $"up to {Number(b)}",
        _ => "some",
    };

    /// <summary>"2017-09-12 (inferred)" or "unknown".</summary>
    public static string Of(Published published) =>
        Days(published.Start, published.End) is not { } days ? published.Weekday is { } weekday ? $"a {weekday}" : "unknown"
        : $"{days}{(published.Weekday is { } w && published.Day is null ? $", a {w}" : "")} ({Of(published.Basis)})";

    private static string Number(double value) => value.ToString("#,0.###", CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

using System.ComponentModel;
using System.Globalization;
using Dateline.Storage;
using Microsoft.AspNetCore.Mvc;

namespace Dateline.App.Web;

/// <summary>The filters of every list, as a request's query gives them.</summary>
internal sealed record FilterQuery
{
    [FromQuery(Name = "words"), Description("Words that all must occur; \"two words\" in quotes stand together, word* is a beginning.")]
    public string? Words { get; init; }

    [FromQuery(Name = "type"), Description("Event type, stance, measure, relation type or change of control; several are alternatives.")]
    public string[]? Type { get; init; }

    [FromQuery(Name = "status"), Description("Status of an event: happened, ongoing, planned, threatened, hypothetical, denied, negated, demanded.")]
    public string[]? Status { get; init; }

    [FromQuery(Name = "actor"), Description("A party: words of its name, a group, a country (SYR), a sector (MIL), both (SYR/MIL), or a key (ac-...).")]
    public string? Actor { get; init; }

    [FromQuery(Name = "place"), Description("Words of a place, its province or district, a country code, or a key (pl-...).")]
    public string? Place { get; init; }

    [FromQuery(Name = "outlet"), Description("Words of the outlet's or an agency's name.")]
    public string? Outlet { get; init; }

    [FromQuery(Name = "claimed_by"), Description("Who says so, written like actor.")]
    public string? ClaimedBy { get; init; }

    [FromQuery(Name = "from"), Description("First day, inclusive, yyyy-mm-dd.")]
    public string? From { get; init; }

    [FromQuery(Name = "to"), Description("Last day, inclusive, yyyy-mm-dd.")]
    public string? To { get; init; }

    [FromQuery(Name = "background"), Description("yes for history told for context only, no to leave it out.")]
    public string? Background { get; init; }

    /// <param name="kind">Facts of this kind only; null for reports.</param>
    /// <exception cref="BadHttpRequestException">A value cannot be read; the message says which and why.</exception>
    public FactFilter Filter(FactKind? kind) => new()
    {
        Kinds = kind is { } one ? [one] : [],
        Words = Given(Words),
        Types = [.. Type ?? []],
        Statuses = [.. Status ?? []],
        Actor = Given(Actor),
        Place = Given(Place),
        Outlet = Given(Outlet),
        ClaimedBy = Given(ClaimedBy),
        From = Day("from", From),
        To = Day("to", To),
        Background = Given(Background) switch
        {
            null => null,
            "yes" => true,
            "no" => false,
            _ => throw new BadHttpRequestException("background: expected yes or no"),
        },
    };

    private static string? Given(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;

    private static DateOnly? Day(string name, string? value) => Given(value) switch
    {
        null => null,
        var text when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => day,
        var text => throw new BadHttpRequestException($"{name}: \"{text}\" is not a day; write it as 2016-02-08"),
    };
}

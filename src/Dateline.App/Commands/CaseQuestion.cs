using System.Collections.Immutable;
using System.CommandLine;
using Dateline.Json;
using Dateline.Storage;

namespace Dateline.App.Commands;

/// <summary>The arguments and filters that all commands which list a case share.</summary>
/// <param name="last">The option of the last day.</param>
internal sealed class CaseQuestion(Option<DateOnly?> last)
{
    private readonly Argument<string> path = new("case") { Description = "The case file." };

    private readonly Argument<string[]> words = new("words")
    {
        Description = "First what to list: events (the default), statements, figures, control, relations or reports. " +
            "Then words that must all occur; several in quotes stand together, a star ends a beginning.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string[]> type = new("--type")
    {
        Description = "Event type, stance of a statement, measure of a figure, type of a relation, change of control; may be repeated.",
        HelpName = "TYPE",
    };

    private readonly Option<string[]> status = new("--status")
    {
        Description = "Status of an event: happened, ongoing, planned, threatened, hypothetical, denied, negated, demanded; may be repeated.",
        HelpName = "STATUS",
    };

    private readonly Option<string?> actor = new("--actor") { Description = "Party: words of a name, a group (islamic-state), a country (SYR), a sector (MIL), or both (SYR/MIL).", HelpName = "WHO" };
    private readonly Option<string?> place = new("--place") { Description = "Words of the place, its province or district, or a country (SYR).", HelpName = "WHERE" };
    private readonly Option<DateOnly?> from = DayOption.First("--from", "First day: 2016-02-03, 2016-02 or 2016.");
    private readonly Option<DateOnly?> until = last;
    private readonly Option<string?> outlet = new("--outlet") { Description = "Words of the outlet or agency.", HelpName = "OUTLET" };
    private readonly Option<string?> claimedBy = new("--claimed-by") { Description = "Claimant or speaker, written like --actor.", HelpName = "WHO" };

    public void AddTo(Command command)
    {
        command.Add(path);
        command.Add(words);
        foreach (var option in new Option[] { type, actor, place, from, until, outlet, status, claimedBy })
        {
            command.Add(option);
        }
    }

    public string Path(ParseResult parsed) => parsed.GetRequiredValue(path);

    /// <summary>What is listed, and under which filter.</summary>
    /// <exception cref="InvalidDataException">A type or status that there is not; the message lists those there are.</exception>
    public (CaseSubject Subject, FactFilter Filter) Of(ParseResult parsed)
    {
        var typed = parsed.GetValue(words) ?? [];
        var named = typed.Length > 0 && Enum.TryParse<CaseSubject>(typed[0], ignoreCase: true, out _) && !char.IsDigit(typed[0][0]);
        var subject = named ? Enum.Parse<CaseSubject>(typed[0], ignoreCase: true) : CaseSubject.Events;
        var types = Values(parsed.GetValue(type));
        var statuses = Values(parsed.GetValue(status));
        Check("type", types, Types(subject));
        Check("status", statuses, RecordName.All<EventStatus>());
        return (subject, new FactFilter
        {
            Kinds = Kind(subject) is { } kind ? [kind] : [],
            Words = SearchWords.OfArguments(typed.Skip(named ? 1 : 0)),
            Types = types,
            Statuses = statuses,
            Actor = Given(parsed.GetValue(actor)),
            Place = Given(parsed.GetValue(place)),
            From = parsed.GetValue(from),
            To = parsed.GetValue(until),
            Outlet = Given(parsed.GetValue(outlet)),
            ClaimedBy = Given(parsed.GetValue(claimedBy)),
        });
    }

    /// <summary>The kind of fact that is listed; null for reports.</summary>
    public static FactKind? Kind(CaseSubject subject) => subject switch
    {
        CaseSubject.Events => FactKind.Event,
        CaseSubject.Statements => FactKind.Statement,
        CaseSubject.Figures => FactKind.Figure,
        CaseSubject.Control => FactKind.Control,
        CaseSubject.Relations => FactKind.Relation,
        _ => null,
    };

    private static ImmutableArray<string> Types(CaseSubject subject) => subject switch
    {
        CaseSubject.Events => RecordName.All<EventType>(),
        CaseSubject.Statements => RecordName.All<Stance>(),
        CaseSubject.Figures => RecordName.All<Measure>(),
        CaseSubject.Control => RecordName.All<ControlChange>(),
        CaseSubject.Relations => RecordName.All<RelationType>(),
        _ => [.. RecordName.All<EventType>(), .. RecordName.All<Stance>(), .. RecordName.All<Measure>(), .. RecordName.All<ControlChange>(), .. RecordName.All<RelationType>()],
    };

    private static void Check(string what, ImmutableArray<string> given, ImmutableArray<string> known)
    {
        foreach (var value in given.Where(v => !known.Contains(v)))
        {
            var meant = Spelling.Nearest(value, known) is { } nearest ? $", did you mean {nearest}?" : "";
            throw new InvalidDataException($"--{what}: unknown {what} {value}{meant} There are: {string.Join(", ", known)}");
        }
    }

    private static ImmutableArray<string> Values(string[]? given) =>
        [.. (given ?? []).SelectMany(v => v.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Select(v => v.ToLowerInvariant())];

    private static string? Given(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;
}

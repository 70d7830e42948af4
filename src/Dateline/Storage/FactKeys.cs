using System.Collections.Immutable;
using System.Globalization;
using Dateline.Json;

namespace Dateline.Storage;

/// <summary>
/// The keys of a reading's facts: made from the report, the kind, the type and the span, so that a fact that a newer version
/// finds again keeps its key. A second fact of the same type on the same words gets a key of its own by its number.
/// </summary>
internal sealed class FactKeys
{
    private readonly Dictionary<string, int> seen = new(StringComparer.Ordinal);
    private readonly string report;
    private readonly string text;
    private readonly Dictionary<string, string> statementsById = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> eventsById = new(StringComparer.Ordinal);

    public FactKeys(string report, Reading reading)
    {
        this.report = report;
        text = reading.Report.Text;
        Statements = [.. reading.Statements.Select(s => Next("st-", "", Main(s)))];
        Events = [.. reading.Events.Select(e => Next("ev-", RecordName.Of(e.Type), e.Trigger))];
        Figures = [.. reading.Figures.Select(f => Next("fi-", RecordName.Of(f.Measure), f.Span))];
        Relations = [.. reading.Relations.Select(r => Next("re-", RecordName.Of(r.Type), r.Span))];
        Control = [.. reading.Control.Select(c => Next("co-", RecordName.Of(c.Change), c.Span))];
        for (var i = 0; i < Statements.Length; i++)
        {
            statementsById.TryAdd(reading.Statements[i].Id, Statements[i]);
        }

        for (var i = 0; i < Events.Length; i++)
        {
            eventsById.TryAdd(reading.Events[i].Id, Events[i]);
        }
    }

    public ImmutableArray<string> Statements { get; }

    public ImmutableArray<string> Events { get; }

    public ImmutableArray<string> Figures { get; }

    public ImmutableArray<string> Relations { get; }

    public ImmutableArray<string> Control { get; }

    /// <summary>Key of the statement with an id of the reading; null where there is none.</summary>
    public string? Statement(string? id) => id is null ? null : statementsById.GetValueOrDefault(id);

    public string? Event(string? id) => id is null ? null : eventsById.GetValueOrDefault(id);

    /// <summary>From the first to the last word of what is said; the cue where nothing is quoted.</summary>
    public TextSpan Main(Statement statement)
    {
        if (statement.Content.IsDefaultOrEmpty)
        {
            return statement.Cue ?? statement.Speaker.Span ?? new TextSpan(0, 0, "");
        }

        var start = statement.Content.Min(c => c.Start);
        var end = statement.Content.Max(c => c.End);
        return 0 <= start && start <= end && end <= text.Length ? TextSpan.Of(text, start, end) : statement.Content[0];
    }

    private string Next(string prefix, string type, TextSpan span)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{prefix}{type} {span.Start} {span.End}");
        seen[name] = seen.GetValueOrDefault(name) + 1;
        return ContentId.Of(prefix, report, name, seen[name].ToString(CultureInfo.InvariantCulture));
    }
}

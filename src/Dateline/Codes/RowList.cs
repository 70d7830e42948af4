using System.Collections.Immutable;
using Dateline.Actors;

namespace Dateline.Codes;

/// <summary>Gathers the rows of a report, each pair of codes in a sentence once.</summary>
internal sealed class RowList(AnnotatedReport report, CodeScheme scheme, ActorCoder actors)
{
    private readonly List<(int Start, CodedRow Row)> rows = [];
    private readonly HashSet<(int, string, string, string)> seen = [];

    /// <summary>Every source with every target; nothing where the scheme has no code for it or nobody is named.</summary>
    public void Add(
        int sentence, EventCodes codes, TextSpan told, IEnumerable<Actor> sources, IEnumerable<Actor> targets, EventStatus status, ImmutableArray<Actor> claimants, string? land)
    {
        var code = scheme switch
        {
            CodeScheme.Plover => codes.Plover,
            CodeScheme.Cameo => codes.Cameo,
            _ => codes.Acled.IsEmpty ? null : string.Join(": ", codes.Acled),
        };
        if (code is null)
        {
            return;
        }

        foreach (var source in sources.Select(s => (Actor?)s).DefaultIfEmpty())
        {
            foreach (var target in targets.Select(t => (Actor?)t).DefaultIfEmpty())
            {
                var (from, to) = (Code(source, land), Code(target, land));
                if ((source is not null || target is not null) && seen.Add((sentence, from, code, to)))
                {
                    rows.Add((told.Start, new CodedRow
                    {
                        Id = report.Parsed.Report.Raw.Id,
                        Sentence = sentence,
                        Date = report.Published.Start == report.Published.End ? report.Published.Start : null,
                        Source = from,
                        Code = code,
                        Target = to,
                        SourceText = source?.Text,
                        EventText = told.Text,
                        TargetText = target?.Text,
                        Status = status,
                        ClaimedBy = claimants.Select(c => c.Name ?? c.Text).FirstOrDefault(),
                    }));
                }
            }
        }
    }

    public bool HasRowAt(int start) => rows.Exists(r => r.Start == start);

    /// <summary>The rows in text order; a row without target is left out beside one of the same source and code that has one.</summary>
    public ImmutableArray<CodedRow> InOrder() =>
    [
        .. rows.Where(r => r.Row.TargetText is not null || !rows.Exists(o => o.Row.TargetText is not null && o.Row.Sentence == r.Row.Sentence && o.Row.Source == r.Row.Source && o.Row.Code == r.Row.Code))
            .OrderBy(r => r.Row.Sentence).ThenBy(r => r.Start).Select(r => r.Row),
    ];

    private string Code(Actor? actor, string? land) => actor is null ? ActorCoder.Nobody : actors.Of(actor, scheme, land);
}

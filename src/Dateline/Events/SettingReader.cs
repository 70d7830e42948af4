using Dateline.Actors;

namespace Dateline.Events;

/// <summary>Settles when and where each event was, and whether it is news or history.</summary>
internal sealed class SettingReader
{
    public void Settle(AnnotatedReport report, List<EventDraft> drafts)
    {
        foreach (var draft in drafts)
        {
            draft.Background = IsBackground(report, draft);
        }
    }

    private static bool IsBackground(AnnotatedReport report, EventDraft draft) =>
        draft.Time is { Text: not null, End: { } end } && report.Published.Start is { } day && end.AddDays(14) < day;
}

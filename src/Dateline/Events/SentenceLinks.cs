using Dateline.Syntax;

namespace Dateline.Events;

/// <summary>How two mentions of one sentence hang together.</summary>
internal static class SentenceLinks
{
    /// <summary>
    /// Whether one is said of a part of the other: a relative clause on its weapon ("fired a rocket that landed"), its act as an argument ("were killed in
    /// the raid"), or a joined verb of the same type and subject ("executed and crucified").
    /// </summary>
    public static bool Joined(EventDraft a, EventDraft b) => Hangs(a, b) || Hangs(b, a);

    private static bool Hangs(EventDraft on, EventDraft draft)
    {
        var s = draft.Sentence;
        var verb = draft.ClauseHead;
        var head = s[verb].Head;
        if (s[verb].Deprel is "acl" or "acl:relcl" && head >= 0 && (head == on.Token || IsArgument(on, head)))
        {
            return true;
        }

        if (s[verb].Deprel is "conj" && head == on.Token && draft.Type == on.Type)
        {
            return true;
        }

        return on.IsNoun && IsArgument(draft, on.Token);
    }

    private static bool IsArgument(EventDraft draft, int token)
    {
        foreach (var argument in draft.Frame.Arguments)
        {
            if (argument.Token == token)
            {
                return true;
            }
        }

        return false;
    }
}

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
        if (s[verb].Deprel is "acl" or "acl:relcl" && head >= 0 && (head == on.Token || IsArgument(on, head) || IsToldOfPlace(on, draft)))
        {
            return true;
        }

        if (s[verb].Deprel is "conj" && head == on.Token && draft.Type == on.Type)
        {
            return true;
        }

        // "shelled the camp, massacring dozens", "raided the town, hitting houses"
        if (s[verb].Deprel is "advcl" or "acl" && s[verb].Xpos is "VBG" && head == on.ClauseHead && (draft.Type is EventType.Killing || draft.Type == on.Type))
        {
            return true;
        }

        return on.IsNoun && IsArgument(draft, on.Token);
    }

    /// <summary>"the blockade of the towns of X and Y, where thousands were besieged": what is told of the place of an act is told of the act.</summary>
    public static bool IsToldOfPlace(EventDraft on, EventDraft draft)
    {
        var s = draft.Sentence;
        if (on.Sentence != s || draft.Type != on.Type || !on.IsNoun || s[draft.ClauseHead].Deprel is not "acl:relcl")
        {
            return false;
        }

        var (token, noun) = (s[draft.ClauseHead].Head, on.Token);
        while (token > noun && s[token].Deprel is "nmod" or "conj" or "flat")
        {
            token = s[token].Head;
        }

        return token == noun;
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

using Dateline.Rules;

namespace Dateline.Events;

/// <summary>
/// Takes out what is said of another act of the sentence: how it ended ("shelled the village, killing six and causing damage"), what was talked about ("talks on a ceasefire"), the
/// assent to it ("agreed to a ceasefire").
/// </summary>
internal sealed class ResultClauses(WordClasses words)
{
    private const int MaxSteps = 4;

    /// <summary>Removes such drafts from the sentence that begins at <paramref name="start"/>; what they destroyed becomes a target of the act.</summary>
    public void Remove(List<EventDraft> drafts, int start)
    {
        for (var i = drafts.Count - 1; i >= start; i--)
        {
            for (var j = start; j < drafts.Count; j++)
            {
                if (i != j && (IsTopic(drafts[i], drafts[j]) || IsAssent(drafts[i], drafts[j]) || (IsAct(drafts[j]) && IsResult(drafts[i], drafts[j]))))
                {
                    drafts[j].Targets.AddRange(drafts[i].Targets);
                    drafts.RemoveAt(i);
                    break;
                }
            }
        }
    }

    private static bool IsAct(EventDraft draft) =>
        draft.Type is EventType.Airstrike or EventType.Shelling or EventType.Bombing or EventType.ChemicalAttack or EventType.Attack or EventType.Clash or EventType.Offensive
            or EventType.Interception or EventType.Accident;

    private static bool IsTopic(EventDraft draft, EventDraft talks) =>
        talks.Type == EventType.Talks && draft is { IsNoun: true, Type: EventType.Ceasefire or EventType.Agreement } && FrameReader.PrepositionOf(draft.Sentence, draft.Token) is "on" or "about" or "over"
        && draft.Sentence[draft.Token].Head is var head && (head == talks.Token || head == talks.Frame.Verb) && draft.Token > talks.Token;

    private static bool IsAssent(EventDraft draft, EventDraft truce) =>
        truce is { IsNoun: true, Type: EventType.Ceasefire } && draft is { IsNoun: false, Type: EventType.Agreement } && draft.Sentence[truce.Token].Head == draft.Token;

    private bool IsResult(EventDraft draft, EventDraft act)
    {
        var s = draft.Sentence;
        var verb = draft.ClauseHead;
        var cause = act.ClauseHead;
        if (verb == cause || s[verb].Xpos is not "VBG" || s[verb].Deprel is not ("advcl" or "conj" or "xcomp" or "acl") || !words.Is(s[verb].Lemma, "outcome"))
        {
            return false;
        }

        var at = s[verb].Head;
        for (var steps = 0; at >= 0 && steps < MaxSteps; steps++)
        {
            if (at == cause || at == act.Token)
            {
                return true;
            }

            if (s[at].Deprel is not ("advcl" or "conj" or "xcomp" or "acl" or "acl:relcl"))
            {
                return false;
            }

            at = s[at].Head;
        }

        return false;
    }
}

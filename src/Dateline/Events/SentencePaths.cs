using Dateline.Syntax;

namespace Dateline.Events;

/// <summary>Distances over the tree.</summary>
internal static class SentencePaths
{
    private const int Far = 100;
    private const int Reach = 12;

    /// <summary>Steps between two tokens over the tree, 100 where they are further apart than 12 up or down.</summary>
    public static int Between(Sentence s, int a, int b)
    {
        for (int up = a, steps = 0; up >= 0 && steps < Reach; up = s[up].Head, steps++)
        {
            for (int down = b, more = 0; down >= 0 && more < Reach; down = s[down].Head, more++)
            {
                if (up == down)
                {
                    return steps + more;
                }
            }
        }

        return Far;
    }

    /// <summary>Steps between a token and an event: its trigger, or the verb that carries an event noun.</summary>
    public static int ToEvent(EventDraft draft, int token)
    {
        var own = Between(draft.Sentence, token, draft.Token);
        return draft.Frame.Verb >= 0 && draft.Frame.Verb != draft.Token
            ? Math.Min(own, Between(draft.Sentence, token, draft.Frame.Verb) + 1)
            : own;
    }
}

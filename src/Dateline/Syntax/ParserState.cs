namespace Dateline.Syntax;

/// <summary>Stack, buffer and arcs of the parser. The root stands at the buffer's end and takes one dependent.</summary>
internal sealed class ParserState
{
    private Draft draft = new();
    private int[] stack = new int[64];
    private int[] leftmost = new int[64];
    private int[] rightmost = new int[64];
    private int[] valency = new int[64];
    private int depth;
    private int next;

    public bool IsFinal => next == draft.Count && depth == 0;

    public int Depth => depth;

    public int Next => next;

    public void Reset(Draft sentence)
    {
        draft = sentence;
        var n = sentence.Count;
        if (stack.Length < n)
        {
            (stack, leftmost, rightmost, valency) = (new int[n * 2], new int[n * 2], new int[n * 2], new int[n * 2]);
        }

        leftmost.AsSpan(0, n).Fill(-2);
        rightmost.AsSpan(0, n).Fill(-2);
        valency.AsSpan(0, n).Clear();
        sentence.Heads.AsSpan(0, n).Fill(-1);
        (depth, next) = (0, 0);
    }

    /// <summary>Takes a finished tree, for features over it.</summary>
    public void Load(Draft sentence, ReadOnlySpan<int> heads)
    {
        Reset(sentence);
        for (var i = 0; i < heads.Length; i++)
        {
            Attach(i, heads[i]);
        }
    }

    /// <summary>Word at a depth of the stack, -2 where there is none.</summary>
    public int Stack(int at) => at < depth ? stack[depth - 1 - at] : -2;

    /// <summary>Word of the buffer, -1 for the root, -2 after it.</summary>
    public int Buffer(int at) => next + at < draft.Count ? next + at : next + at == draft.Count ? -1 : -2;

    public int Leftmost(int word) => word < 0 ? -2 : leftmost[word];

    public int Rightmost(int word) => word < 0 ? -2 : rightmost[word];

    public uint Valency(int word) => word < 0 ? 9 : (uint)Math.Min(5, valency[word]);

    public bool May(int action) => action switch
    {
        TransitionParser.Shift => next < draft.Count,
        TransitionParser.Left => depth > 0 && (next < draft.Count || depth == 1),
        _ => depth > 1,
    };

    public int Best(ReadOnlySpan<float> scores)
    {
        var best = -1;
        for (var action = 0; action < 3; action++)
        {
            best = May(action) && (best < 0 || scores[action] > scores[best]) ? action : best;
        }

        return best;
    }

    public void Apply(int action)
    {
        switch (action)
        {
            case TransitionParser.Shift:
                stack[depth++] = next++;
                break;
            case TransitionParser.Left:
                Attach(stack[--depth], next < draft.Count ? next : -1);
                break;
            default:
                Attach(stack[depth - 1], stack[depth - 2]);
                depth--;
                break;
        }
    }

    private void Attach(int word, int head)
    {
        draft.Heads[word] = head;
        if (head < 0)
        {
            return;
        }

        valency[head]++;
        if (word < head)
        {
            leftmost[head] = leftmost[head] == -2 ? word : Math.Min(leftmost[head], word);
        }
        else
        {
            rightmost[head] = Math.Max(rightmost[head], word);
        }
    }
}

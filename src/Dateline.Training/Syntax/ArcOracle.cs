using Dateline.Syntax;

namespace Dateline.Training.Syntax;

/// <summary>Dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013): arcs that each action makes unreachable.</summary>
internal static class ArcOracle
{
    public static int Cost(ParserState state, int[] heads, int action)
    {
        var (s0, s1, b0, next, n) = (state.Stack(0), state.Stack(1), state.Buffer(0), state.Next, heads.Length);
        var cost = 0;
        switch (action)
        {
            case TransitionParser.Shift:
                for (var d = 0; d < state.Depth; d++)
                {
                    var word = state.Stack(d);
                    cost += heads[word] == b0 ? 1 : 0;
                    cost += d > 0 && heads[b0] == word ? 1 : 0;
                }

                return cost;
            case TransitionParser.Left:
                cost += heads[s0] == s1 && s1 >= 0 ? 1 : 0;
                cost += heads[s0] > b0 && b0 >= 0 ? 1 : 0;
                cost += heads[s0] == -1 && b0 >= 0 ? 1 : 0;
                break;
            default:
                cost += heads[s0] >= next || heads[s0] == -1 ? 1 : 0;
                break;
        }

        for (var k = next; k < n; k++)
        {
            cost += heads[k] == s0 ? 1 : 0;
        }

        return cost;
    }
}

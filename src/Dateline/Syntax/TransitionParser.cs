namespace Dateline.Syntax;

/// <summary>Greedy arc-hybrid parser (Kuhlmann et al. 2011), unlabelled, with a labeller over the finished tree.</summary>
internal static class TransitionParser
{
    public const int Shift = 0;
    public const int Left = 1;
    public const int Right = 2;
    public const int FeatureCount = 45;
    public const int LabelFeatureCount = 24;

    public static void Parse(LinearModel arcs, LinearModel labels, Draft draft, ParserState state)
    {
        Span<uint> features = stackalloc uint[FeatureCount];
        Span<float> scores = stackalloc float[3];
        state.Reset(draft);
        while (!state.IsFinal)
        {
            Features(draft, state, features);
            arcs.Score(features, scores);
            state.Apply(state.Best(scores));
        }

        Span<uint> labelFeatures = stackalloc uint[LabelFeatureCount];
        Span<float> labelScores = stackalloc float[labels.Classes];
        for (var i = 0; i < draft.Count; i++)
        {
            LabelFeatures(draft, state, i, labelFeatures);
            labels.Score(labelFeatures, labelScores);
            draft.Labels[i] = System.Numerics.Tensors.TensorPrimitives.IndexOfMax(labelScores);
        }
    }

    public static void Features(Draft draft, ParserState state, Span<uint> f)
    {
        uint W(int k) => k == -1 ? 5u : k < -1 ? 6u : draft.LowerHash[k];
        uint T(int k) => k == -1 ? 997u : k < -1 ? 998u : (uint)draft.Tags[k];
        var (s0, s1, s2) = (state.Stack(0), state.Stack(1), state.Stack(2));
        var (b0, b1, b2) = (state.Buffer(0), state.Buffer(1), state.Buffer(2));
        var (s0L, s0R, s1L, s1R, b0L) = (state.Leftmost(s0), state.Rightmost(s0), state.Leftmost(s1), state.Rightmost(s1), state.Leftmost(b0));
        var s0L2 = state.Leftmost(s0L);
        var s0R2 = state.Rightmost(s0R);
        uint d0 = Distance(s0, b0), d1 = Distance(s1, s0);
        uint v0 = state.Valency(s0), v1 = state.Valency(s1), vb = state.Valency(b0);
        uint sw = W(s0), st = T(s0), bw = W(b0), bt = T(b0), s1w = W(s1), s1t = T(s1), b1t = T(b1), b2t = T(b2), s2t = T(s2), b1w = W(b1);
        var i = 0;
        f[i++] = Hash.Mix(1, sw, st);
        f[i++] = Hash.Mix(2, st);
        f[i++] = Hash.Mix(3, bw, bt);
        f[i++] = Hash.Mix(4, bt);
        f[i++] = Hash.Mix(5, s1w, s1t);
        f[i++] = Hash.Mix(6, s1t);
        f[i++] = Hash.Mix(7, b1w, b1t);
        f[i++] = Hash.Mix(8, b1t);
        f[i++] = Hash.Mix(9, W(b2), b2t);
        f[i++] = Hash.Mix(10, Hash.Mix(sw, st), Hash.Mix(bw, bt));
        f[i++] = Hash.Mix(11, Hash.Mix(sw, st), bt);
        f[i++] = Hash.Mix(12, Hash.Mix(sw, bw));
        f[i++] = Hash.Mix(13, st, Hash.Mix(bw, bt));
        f[i++] = Hash.Mix(14, st, bt);
        f[i++] = Hash.Mix(15, bt, b1t, b2t);
        f[i++] = Hash.Mix(16, st, bt, b1t);
        f[i++] = Hash.Mix(17, s1t, st, bt);
        f[i++] = Hash.Mix(18, Hash.Mix(s2t, s1t), st, bt);
        f[i++] = Hash.Mix(19, Hash.Mix(s1w, sw), s1t);
        f[i++] = Hash.Mix(20, s1w, st);
        f[i++] = Hash.Mix(21, s1t, sw);
        f[i++] = Hash.Mix(22, s1t, st);
        f[i++] = Hash.Mix(23, Hash.Mix(s1t, st, bt), b1t);
        f[i++] = Hash.Mix(24, sw, d0);
        f[i++] = Hash.Mix(25, st, d0, bt);
        f[i++] = Hash.Mix(26, st, d1, s1t);
        f[i++] = Hash.Mix(27, bw, d0);
        f[i++] = Hash.Mix(28, st, v0);
        f[i++] = Hash.Mix(29, Hash.Mix(s1t, v1), st);
        f[i++] = Hash.Mix(30, Hash.Mix(bt, vb), st);
        f[i++] = Hash.Mix(31, Hash.Mix(sw, v0), bt);
        f[i++] = Hash.Mix(32, Hash.Mix(st, T(s0L)), bt);
        f[i++] = Hash.Mix(33, Hash.Mix(st, T(s0R)), bt);
        f[i++] = Hash.Mix(34, Hash.Mix(st, T(b0L)), bt);
        f[i++] = Hash.Mix(35, Hash.Mix(s1t, T(s1R)), st);
        f[i++] = Hash.Mix(36, Hash.Mix(s1t, T(s1L)), st);
        f[i++] = Hash.Mix(37, Hash.Mix(st, T(s0L)), Hash.Mix(T(s0L2), s1t));
        f[i++] = Hash.Mix(38, Hash.Mix(st, T(s0R)), Hash.Mix(T(s0R2), bt));
        f[i++] = Hash.Mix(39, W(s0R), st, bt);
        f[i++] = Hash.Mix(40, W(b0L), st, bt);
        f[i++] = Hash.Mix(41, W(s0L), s1t, st);
        f[i++] = Hash.Mix(42, sw, bt, b1t);
        f[i++] = Hash.Mix(43, s1w, sw, bt);
        f[i++] = Hash.Mix(44, Hash.Mix(s2t, s1t), st);
        f[i] = 45;
    }

    public static void LabelFeatures(Draft draft, ParserState state, int i, Span<uint> f)
    {
        var n = draft.Count;
        var head = draft.Heads[i];
        uint W(int k) => k < 0 || k >= n ? 5u : draft.LowerHash[k];
        uint T(int k) => k < 0 || k >= n ? 997u : (uint)draft.Tags[k];
        var direction = head < 0 ? 0u : head > i ? 1u : 2u;
        var distance = Distance(head, i);
        var (left, right, headLeft, headRight) = (state.Leftmost(i), state.Rightmost(i), state.Leftmost(head), state.Rightmost(head));
        uint w = W(i), t = T(i), hw = W(head), ht = T(head);
        var pair = Hash.Mix(t, ht, direction);
        f[0] = Hash.Mix(101, w, direction);
        f[1] = Hash.Mix(102, t, direction);
        f[2] = Hash.Mix(103, hw, t);
        f[3] = Hash.Mix(104, w, ht);
        f[4] = Hash.Mix(105, pair);
        f[5] = Hash.Mix(106, w, hw);
        f[6] = Hash.Mix(107, pair, distance);
        f[7] = Hash.Mix(108, pair, T(left));
        f[8] = Hash.Mix(109, pair, W(left));
        f[9] = Hash.Mix(110, pair, T(right));
        f[10] = Hash.Mix(111, pair, T(i + 1));
        f[11] = Hash.Mix(112, pair, T(i - 1));
        f[12] = Hash.Mix(113, pair, W(i - 1));
        f[13] = Hash.Mix(114, pair, W(headLeft));
        f[14] = Hash.Mix(115, pair, T(headRight));
        f[15] = Hash.Mix(116, Hash.Mix(pair, hw), T(left));
        f[16] = Hash.Mix(117, Hash.Mix(w, t), pair);
        f[17] = Hash.Mix(118, Hash.Mix(hw, ht), pair);
        f[18] = Hash.Mix(119, pair, T(i - 1), T(i + 1));
        f[19] = Hash.Mix(120, W(left), hw, direction);
        f[20] = Hash.Mix(121, pair, headLeft == i ? 1u : 0, headRight == i ? 1u : 0);
        f[21] = Hash.Mix(122, pair, head < 0 ? 0 : T(head - 1), head < 0 ? 0 : T(head + 1));
        f[22] = Hash.Mix(123, draft.ShapeHash[i], pair);
        f[23] = Hash.Mix(124, pair, T(state.Leftmost(left)), state.Valency(i));
    }

    private static uint Distance(int a, int b)
    {
        if (a < 0 || b < 0)
        {
            return 20;
        }

        var d = Math.Abs(a - b);
        return d < 6 ? (uint)d : d < 10 ? 6u : d < 16 ? 7u : 8u;
    }
}

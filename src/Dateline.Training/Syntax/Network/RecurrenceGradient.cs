using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Dateline.Syntax.Network;

namespace Dateline.Training.Syntax.Network;

/// <summary>Gradient of <see cref="Recurrence"/>: of its gates before the sigmoid, of its skipped input, of its peepholes.</summary>
internal static unsafe class RecurrenceGradient
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Run(
        int half, int start, int end, float[] input, float[] gates, float[] peephole, float[] cells, float[] outputGradient, float[] gateGradient, float[] inputGradient,
        float[] peepholeGradient)
    {
        var width = 2 * half;
        fixed (float* x = input, g = gates, p = peephole, c = cells, dh = outputGradient, dg = gateGradient, dx = inputGradient, dp = peepholeGradient)
        {
            for (var direction = 0; direction < 2; direction++)
            {
                float* pf = p + (direction * width), pr = pf + half;
                float* dpf = dp + (direction * width), dpr = dpf + half;
                for (var k = 0; k < half; k += Gemm.Lane)
                {
                    var (vf, vr) = (Vector512.Load(pf + k), Vector512.Load(pr + k));
                    var (dvf, dvr) = (Vector512.Load(dpf + k), Vector512.Load(dpr + k));
                    var carry = Vector512<float>.Zero;
                    for (var step = end - start - 1; step >= 0; step--)
                    {
                        var t = (nint)(direction == 0 ? start + step : end - 1 - step);
                        var before = (nint)(direction == 0 ? t - 1 : t + 1);
                        var gate = g + (t * 3 * width) + (direction * 3 * half) + k;
                        var to = dg + (t * 3 * width) + (direction * 3 * half) + k;
                        var at = (t * width) + (direction * half) + k;
                        var (u, f, r) = (Vector512.Load(gate), Vector512.Load(gate + half), Vector512.Load(gate + width));
                        var cell = Vector512.Load(c + at);
                        var previous = step == 0 ? Vector512<float>.Zero : Vector512.Load(c + (before * width) + (direction * half) + k);
                        var (d, skip) = (Vector512.Load(dh + at), Vector512.Load(x + at));
                        var dr = d * (cell - skip) * r * (Vector512<float>.One - r);
                        var dc = Vector512.FusedMultiplyAdd(d, r, carry);
                        var df = dc * (previous - u) * f * (Vector512<float>.One - f);
                        (d * (Vector512<float>.One - r)).Store(dx + at);
                        (dc * (Vector512<float>.One - f)).Store(to);
                        df.Store(to + half);
                        dr.Store(to + width);
                        carry = (dc * f) + (df * vf) + (dr * vr);
                        dvf += df * previous;
                        dvr += dr * previous;
                    }

                    dvf.Store(dpf + k);
                    dvr.Store(dpr + k);
                }
            }
        }
    }
}

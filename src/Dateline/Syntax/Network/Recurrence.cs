using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Dateline.Syntax.Network;

/// <summary>
/// The simple recurrent unit: f = σ(F + p·c'), r = σ(R + q·c'), c = f·c' + (1 - f)·u, h = r·c + (1 - r)·x, forwards in the first half
/// of the width and backwards in the second. Gates are replaced by their values.
/// </summary>
internal static unsafe class Recurrence
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Run(int half, int start, int end, float[] input, float[] gates, float[] peephole, float[] cells, float[] output)
    {
        var width = 2 * half;
        fixed (float* x = input, g = gates, p = peephole, c = cells, h = output)
        {
            for (var direction = 0; direction < 2; direction++)
            {
                float* pf = p + (direction * width), pr = pf + half;
                for (var k = 0; k < half; k += Gemm.Lane)
                {
                    var cell = Vector512<float>.Zero;
                    var (vf, vr) = (Vector512.Load(pf + k), Vector512.Load(pr + k));
                    for (var step = 0; step < end - start; step++)
                    {
                        var t = (nint)(direction == 0 ? start + step : end - 1 - step);
                        var gate = g + (t * 3 * width) + (direction * 3 * half) + k;
                        var at = (t * width) + (direction * half) + k;
                        var u = Vector512.Load(gate);
                        var f = Sigmoid(Vector512.FusedMultiplyAdd(vf, cell, Vector512.Load(gate + half)));
                        var r = Sigmoid(Vector512.FusedMultiplyAdd(vr, cell, Vector512.Load(gate + width)));
                        cell = Vector512.FusedMultiplyAdd(f, cell - u, u);
                        var skip = Vector512.Load(x + at);
                        Vector512.FusedMultiplyAdd(r, cell - skip, skip).Store(h + at);
                        f.Store(gate + half);
                        r.Store(gate + width);
                        cell.Store(c + at);
                    }
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> Sigmoid(Vector512<float> x) => Vector512<float>.One / (Vector512<float>.One + Vector512.Exp(-x));
}

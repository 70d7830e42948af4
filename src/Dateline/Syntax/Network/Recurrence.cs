using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Dateline.Syntax.Network;

/// <summary>
/// The simple recurrent unit: f = σ(F + p·c'), r = σ(R + q·c'), c = f·c' + (1 - f)·u, h = r·c + (1 - r)·x, forwards in the first half
/// of the width and backwards in the second. Gates are replaced by their values.
/// </summary>
internal static unsafe class Recurrence
{
    /// <summary>e^±87 are the last that are normal numbers.</summary>
    private const float Limit = 87;

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

    /// <summary>
    /// 1 / (1 + e^-x). e^-x is 2^n·e^y with |y| at most half of ln 2 and six terms of the series fitted to that interval (Cephes, expf): an error of
    /// one or two units in the last place.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> Sigmoid(Vector512<float> x)
    {
        var v = Vector512.Min(Vector512.Max(-x, Vector512.Create(-Limit)), Vector512.Create(Limit));
        // Adding 1.5·2^23 rounds to a whole number and leaves it in the lowest bits.
        var shifted = Vector512.FusedMultiplyAdd(v, Vector512.Create(1.44269504f), Vector512.Create(12582912f));
        var n = shifted - Vector512.Create(12582912f);
        var y = Vector512.FusedMultiplyAdd(n, Vector512.Create(-0.693359375f), v);
        y = Vector512.FusedMultiplyAdd(n, Vector512.Create(2.12194440e-4f), y);
        var series = Vector512.FusedMultiplyAdd(Vector512.Create(1.9875691500e-4f), y, Vector512.Create(1.3981999507e-3f));
        series = Vector512.FusedMultiplyAdd(series, y, Vector512.Create(8.3334519073e-3f));
        series = Vector512.FusedMultiplyAdd(series, y, Vector512.Create(4.1665795894e-2f));
        series = Vector512.FusedMultiplyAdd(series, y, Vector512.Create(1.6666665459e-1f));
        series = Vector512.FusedMultiplyAdd(series, y, Vector512.Create(5.0000001201e-1f));
        series = Vector512.FusedMultiplyAdd(series, y * y, y + Vector512<float>.One);
        var power = ((shifted.AsInt32() + Vector512.Create(127)) << 23).AsSingle();
        return Vector512<float>.One / Vector512.FusedMultiplyAdd(series, power, Vector512<float>.One);
    }
}

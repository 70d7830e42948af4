using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Dateline.Syntax.Network;

/// <summary>
/// Small loops over rows of floats, compiled in full at first use: a library's generic vector code runs unoptimised for as long as
/// a short run of the program lasts.
/// </summary>
internal static class Lanes
{
    /// <summary><paramref name="to"/> += <paramref name="row"/>, of the same length.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Add(ReadOnlySpan<float> row, Span<float> to)
    {
        var from = row[..to.Length];
        ref var x = ref MemoryMarshal.GetReference(from);
        ref var y = ref MemoryMarshal.GetReference(to);
        var i = 0;
        for (; i + Gemm.Lane <= to.Length; i += Gemm.Lane)
        {
            (Vector512.LoadUnsafe(ref y, (nuint)i) + Vector512.LoadUnsafe(ref x, (nuint)i)).StoreUnsafe(ref y, (nuint)i);
        }

        for (; i < to.Length; i++)
        {
            to[i] += from[i];
        }
    }

    /// <summary>Index of the first of the greatest values.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int IndexOfMax(ReadOnlySpan<float> values)
    {
        var (at, most) = (0, float.NegativeInfinity);
        for (var i = 0; i < values.Length; i++)
        {
            (at, most) = values[i] > most ? (i, values[i]) : (at, most);
        }

        return at;
    }

    /// <summary>The greatest value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static float Max(ReadOnlySpan<float> values)
    {
        var most = float.NegativeInfinity;
        foreach (var value in values)
        {
            most = value > most ? value : most;
        }

        return most;
    }

    /// <summary>ln of the sum of e^v: what a raw score is over its log-probability.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static float LogSum(ReadOnlySpan<float> values)
    {
        var (max, sum) = (Max(values), 0f);
        foreach (var v in values)
        {
            sum += v - max > -15 ? MathF.Exp(v - max) : 0;
        }

        return max + MathF.Log(sum);
    }

    /// <summary>v, or v·leak where v is negative, in place; the length is a multiple of 16.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Leaky(Span<float> values, float leak)
    {
        ref var x = ref MemoryMarshal.GetReference(values);
        for (var i = 0; i + Gemm.Lane <= values.Length; i += Gemm.Lane)
        {
            var v = Vector512.LoadUnsafe(ref x, (nuint)i);
            Vector512.Max(v, v * leak).StoreUnsafe(ref x, (nuint)i);
        }
    }
}

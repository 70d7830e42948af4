using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Dateline.Syntax.Network;

/// <summary>C += A·B in single precision. B and C are row-major with a width that is a multiple of 16; A has any strides, so it may stand transposed.</summary>
internal static unsafe class Gemm
{
    public const int Lane = 16;

    public static void Add(int m, int n, int k, float* a, int rowStride, int columnStride, float* b, int bWidth, float* c, int cWidth)
    {
        var j = 0;
        for (; j + (4 * Lane) <= n; j += 4 * Lane)
        {
            var i = 0;
            for (; i + 4 <= m; i += 4)
            {
                Four(k, a + ((nint)i * rowStride), rowStride, columnStride, b + j, bWidth, c + ((nint)i * cWidth) + j, cWidth);
            }

            for (; i < m; i++)
            {
                One(k, a + ((nint)i * rowStride), columnStride, b + j, bWidth, c + ((nint)i * cWidth) + j);
            }
        }

        for (; j < n; j += Lane)
        {
            var i = 0;
            for (; i + 4 <= m; i += 4)
            {
                FourNarrow(k, a + ((nint)i * rowStride), rowStride, columnStride, b + j, bWidth, c + ((nint)i * cWidth) + j, cWidth);
            }

            for (; i < m; i++)
            {
                OneNarrow(k, a + ((nint)i * rowStride), columnStride, b + j, bWidth, c + ((nint)i * cWidth) + j);
            }
        }
    }

    /// <summary>Columns in panels of 64, the rest in panels of 16, each panel row after row: what <see cref="AddPacked"/> takes.</summary>
    public static float[] Pack(float[] b, int k, int n)
    {
        var packed = new float[b.Length];
        var to = 0;
        for (var j = 0; j < n;)
        {
            var panel = n - j >= 4 * Lane ? 4 * Lane : Lane;
            for (var p = 0; p < k; p++, to += panel)
            {
                b.AsSpan((p * n) + j, panel).CopyTo(packed.AsSpan(to));
            }

            j += panel;
        }

        return packed;
    }

    /// <summary>C += A·B with B from <see cref="Pack"/> and A's rows <paramref name="rowStride"/> apart.</summary>
    public static void AddPacked(int m, int n, int k, float* a, int rowStride, float* b, float* c, int cWidth)
    {
        for (var j = 0; j < n;)
        {
            var panel = n - j >= 4 * Lane ? 4 * Lane : Lane;
            Add(m, panel, k, a, rowStride, 1, b + ((nint)j * k), panel, c + j, cWidth);
            j += panel;
        }
    }

    /// <summary>C += A·B with A row-major and packed.</summary>
    public static void Add(int m, int n, int k, ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> c)
    {
        fixed (float* pa = a, pb = b, pc = c)
        {
            Add(m, n, k, pa, k, 1, pb, n, pc, n);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Four(int k, float* a, int rs, int cs, float* b, int ldb, float* c, int ldc)
    {
        float* c1 = c + ldc, c2 = c1 + ldc, c3 = c2 + ldc;
        float* a1 = a + rs, a2 = a1 + rs, a3 = a2 + rs;
        Vector512<float> s00 = Vector512.Load(c), s01 = Vector512.Load(c + 16), s02 = Vector512.Load(c + 32), s03 = Vector512.Load(c + 48);
        Vector512<float> s10 = Vector512.Load(c1), s11 = Vector512.Load(c1 + 16), s12 = Vector512.Load(c1 + 32), s13 = Vector512.Load(c1 + 48);
        Vector512<float> s20 = Vector512.Load(c2), s21 = Vector512.Load(c2 + 16), s22 = Vector512.Load(c2 + 32), s23 = Vector512.Load(c2 + 48);
        Vector512<float> s30 = Vector512.Load(c3), s31 = Vector512.Load(c3 + 16), s32 = Vector512.Load(c3 + 32), s33 = Vector512.Load(c3 + 48);
        for (var p = 0; p < k; p++)
        {
            Vector512<float> b0 = Vector512.Load(b), b1 = Vector512.Load(b + 16), b2 = Vector512.Load(b + 32), b3 = Vector512.Load(b + 48);
            var x = Vector512.Create(*a);
            s00 = Vector512.FusedMultiplyAdd(x, b0, s00);
            s01 = Vector512.FusedMultiplyAdd(x, b1, s01);
            s02 = Vector512.FusedMultiplyAdd(x, b2, s02);
            s03 = Vector512.FusedMultiplyAdd(x, b3, s03);
            x = Vector512.Create(*a1);
            s10 = Vector512.FusedMultiplyAdd(x, b0, s10);
            s11 = Vector512.FusedMultiplyAdd(x, b1, s11);
            s12 = Vector512.FusedMultiplyAdd(x, b2, s12);
            s13 = Vector512.FusedMultiplyAdd(x, b3, s13);
            x = Vector512.Create(*a2);
            s20 = Vector512.FusedMultiplyAdd(x, b0, s20);
            s21 = Vector512.FusedMultiplyAdd(x, b1, s21);
            s22 = Vector512.FusedMultiplyAdd(x, b2, s22);
            s23 = Vector512.FusedMultiplyAdd(x, b3, s23);
            x = Vector512.Create(*a3);
            s30 = Vector512.FusedMultiplyAdd(x, b0, s30);
            s31 = Vector512.FusedMultiplyAdd(x, b1, s31);
            s32 = Vector512.FusedMultiplyAdd(x, b2, s32);
            s33 = Vector512.FusedMultiplyAdd(x, b3, s33);
            b += ldb;
            a += cs;
            a1 += cs;
            a2 += cs;
            a3 += cs;
        }

        s00.Store(c);
        s01.Store(c + 16);
        s02.Store(c + 32);
        s03.Store(c + 48);
        s10.Store(c1);
        s11.Store(c1 + 16);
        s12.Store(c1 + 32);
        s13.Store(c1 + 48);
        s20.Store(c2);
        s21.Store(c2 + 16);
        s22.Store(c2 + 32);
        s23.Store(c2 + 48);
        s30.Store(c3);
        s31.Store(c3 + 16);
        s32.Store(c3 + 32);
        s33.Store(c3 + 48);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void One(int k, float* a, int cs, float* b, int ldb, float* c)
    {
        Vector512<float> s0 = Vector512.Load(c), s1 = Vector512.Load(c + 16), s2 = Vector512.Load(c + 32), s3 = Vector512.Load(c + 48);
        for (var p = 0; p < k; p++)
        {
            var x = Vector512.Create(*a);
            s0 = Vector512.FusedMultiplyAdd(x, Vector512.Load(b), s0);
            s1 = Vector512.FusedMultiplyAdd(x, Vector512.Load(b + 16), s1);
            s2 = Vector512.FusedMultiplyAdd(x, Vector512.Load(b + 32), s2);
            s3 = Vector512.FusedMultiplyAdd(x, Vector512.Load(b + 48), s3);
            b += ldb;
            a += cs;
        }

        s0.Store(c);
        s1.Store(c + 16);
        s2.Store(c + 32);
        s3.Store(c + 48);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void FourNarrow(int k, float* a, int rs, int cs, float* b, int ldb, float* c, int ldc)
    {
        float* a1 = a + rs, a2 = a1 + rs, a3 = a2 + rs;
        Vector512<float> s0 = Vector512.Load(c), s1 = Vector512.Load(c + ldc), s2 = Vector512.Load(c + (2 * ldc)), s3 = Vector512.Load(c + (3 * ldc));
        for (var p = 0; p < k; p++)
        {
            var x = Vector512.Load(b);
            s0 = Vector512.FusedMultiplyAdd(Vector512.Create(*a), x, s0);
            s1 = Vector512.FusedMultiplyAdd(Vector512.Create(*a1), x, s1);
            s2 = Vector512.FusedMultiplyAdd(Vector512.Create(*a2), x, s2);
            s3 = Vector512.FusedMultiplyAdd(Vector512.Create(*a3), x, s3);
            b += ldb;
            a += cs;
            a1 += cs;
            a2 += cs;
            a3 += cs;
        }

        s0.Store(c);
        s1.Store(c + ldc);
        s2.Store(c + (2 * ldc));
        s3.Store(c + (3 * ldc));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void OneNarrow(int k, float* a, int cs, float* b, int ldb, float* c)
    {
        var s = Vector512.Load(c);
        for (var p = 0; p < k; p++)
        {
            s = Vector512.FusedMultiplyAdd(Vector512.Create(*a), Vector512.Load(b), s);
            b += ldb;
            a += cs;
        }

        s.Store(c);
    }
}

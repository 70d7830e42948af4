namespace Dateline.Syntax;

/// <summary>Hashes that are the same on every machine and run (the models depend on them).</summary>
internal static class Hash
{
    public static uint Of(ReadOnlySpan<char> text)
    {
        var hash = 2166136261u;
        foreach (var c in text)
        {
            hash = (hash ^ c) * 16777619u;
        }

        return Mix(hash, (uint)text.Length);
    }

    public static uint Mix(uint a, uint b)
    {
        var x = ((ulong)a << 32) | b;
        x ^= x >> 33;
        x *= 0xff51afd7ed558ccdUL;
        x ^= x >> 33;
        x *= 0xc4ceb9fe1a85ec53UL;
        return (uint)(x >> 32) ^ (uint)x;
    }

    public static uint Mix(uint a, uint b, uint c) => Mix(Mix(a, b), c);

    public static uint Mix(uint a, uint b, uint c, uint d) => Mix(Mix(a, b), Mix(c, d));
}

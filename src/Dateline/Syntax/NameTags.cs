namespace Dateline.Syntax;

/// <summary>Name tags of the network: 0 outside, else 1 + 2 × kind + (0 first, 1 inside).</summary>
internal static class NameTags
{
    public const int Count = 9;

    public static NameKind Kind(int name) => name == 0 ? NameKind.None : (NameKind)(((name - 1) / 2) + 1);

    public static bool IsFirst(int name) => name > 0 && (name - 1) % 2 == 0;

    public static int Of(NameKind kind, bool first) => kind == NameKind.None ? 0 : 1 + (((int)kind - 1) * 2) + (first ? 0 : 1);

    /// <summary>Whether a name tag may follow another: the inside of a name goes on from its own kind.</summary>
    public static bool MayFollow(int before, int name) => name == 0 || IsFirst(name) || (before > 0 && Kind(before) == Kind(name));
}

namespace Dateline.Syntax;

/// <summary>
/// Name tags of the network: 0 outside, else 1 + 2 × kind + (0 first, 1 inside). The last kind holds names of works, events and products;
/// it keeps them apart from the others and is not shown.
/// </summary>
internal static class NameTags
{
    public const int Count = 11;

    /// <summary>Outside and the five kinds.</summary>
    public const int Sorts = 6;

    /// <summary>First of a name that is not shown.</summary>
    public const int Other = 9;

    /// <summary>Training only: outside, or a name that is not shown.</summary>
    public const int Open = 100;

    /// <summary>0 outside, 1 to 4 as <see cref="NameKind"/>, 5 not shown.</summary>
    public static int Sort(int name) => (name + 1) / 2;

    public static NameKind Kind(int name) => name < Other ? (NameKind)Sort(name) : NameKind.None;

    public static bool IsFirst(int name) => name % 2 == 1;

    /// <summary>The tag as it is shown.</summary>
    public static int Shown(int name) => name < Other ? name : 0;

    public static int Of(NameKind kind, bool first) => kind == NameKind.None ? 0 : 1 + (((int)kind - 1) * 2) + (first ? 0 : 1);

    /// <summary>Whether a name tag may follow another: the inside of a name goes on from its own kind.</summary>
    public static bool MayFollow(int before, int name) => name == 0 || IsFirst(name) || (before > 0 && Sort(before) == Sort(name));
}

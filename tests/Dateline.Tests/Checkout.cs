namespace Dateline.Tests;

/// <summary>The checkout the tests run in, and the optional evaluation folder beside it.</summary>
internal static class Checkout
{
    public static readonly DataFolder Data = DataFolder.Locate();

    public static readonly string Root = Path.GetDirectoryName(Data.Root)!;

    public static string File(string relative) => Path.Combine(Root, relative);

    /// <summary>A file or folder of the evaluation folder; skips the test where it is absent.</summary>
    public static string Shared(string relative)
    {
        var path = Path.GetFullPath(Path.Combine(Root, "..", "shared", relative));
        Assert.SkipUnless(System.IO.File.Exists(path) || Directory.Exists(path), $"needs ../shared/{relative}, which is not here");
        return path;
    }
}

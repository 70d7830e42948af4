using System.Text.RegularExpressions;

namespace Dateline.Tests.Conventions;

/// <summary>A stage uses only earlier stages; the nouns in the root use none.</summary>
public sealed partial class LayeringTests
{
    private static readonly string[] Order =
    [
        "Json", "Ingest", "Cleaning", "Syntax", "Rules", "Numbers", "Times", "Dating", "Places", "Actors", "Statements", "Codes", "Relations", "Events", "Figures", "Control", "Incidents",
        "Storage", "Export",
    ];

    /// <summary>Files of the root that compose the stages.</summary>
    private static readonly string[] Composers = ["ReportReader.cs", "ReadingAssembler.cs", "Reconciler.cs", "RuleExampleCheck.cs"];

    [Fact]
    public void Every_stage_folder_has_its_place_in_the_order() =>
        Assert.Empty(Folders().Except(Order).Order(StringComparer.Ordinal));

    [Fact]
    public void A_stage_uses_only_earlier_stages()
    {
        var wrong = Folders().SelectMany(stage => Files(stage)
            .SelectMany(file => Used(file).Where(used => Array.IndexOf(Order, used) > Array.IndexOf(Order, stage)).Select(used => $"{file} uses {used}")));

        Assert.Empty(wrong);
    }

    [Fact]
    public void The_nouns_use_no_stage()
    {
        var wrong = Directory.EnumerateFiles(Source, "*.cs").Where(f => !Composers.Contains(Path.GetFileName(f)))
            .SelectMany(file => Used(file).Select(used => $"{file} uses {used}"));

        Assert.Empty(wrong);
    }

    private static string Source => Checkout.File("src/Dateline");

    private static IEnumerable<string> Folders() => Directory.EnumerateDirectories(Source).Select(d => Path.GetFileName(d)!).Where(d => d is not ("bin" or "obj"));

    private static IEnumerable<string> Files(string stage) => Directory.EnumerateFiles(Path.Combine(Source, stage), "*.cs", SearchOption.AllDirectories);

    private static IEnumerable<string> Used(string file) => Using().Matches(File.ReadAllText(file)).Select(m => m.Groups[1].Value).Distinct().Where(Order.Contains);

    [GeneratedRegex(@"\bDateline\.([A-Z]\w+)(?=[;.])")]
    private static partial Regex Using();
}

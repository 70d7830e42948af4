using System.Reflection;
using Dateline.Actors;

namespace Dateline.Tests.Actors;

public sealed class ActorDataTests
{
    private static readonly string[] GroupColumns = ["slug", "name", "aliases", "country", "sector", "kind", "start", "end", "source"];

    private static readonly HashSet<string> Known =
        [.. typeof(Sectors).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetRawConstantValue()!), "CRM", "EDU"];

    [Fact]
    public void Slugs_of_the_guide_are_there()
    {
        var slugs = Groups("groups.tsv").Select(r => r[0]).ToHashSet(StringComparer.Ordinal);
        string[] fixedSlugs =
        [
            "islamic-state", "jabhat-al-nusra", "hts", "al-qaida", "hezbollah", "ypg", "sdf", "pkk", "free-syrian-army", "ahrar-al-sham", "jaysh-al-islam",
            "us-led-coalition", "syrian-coalition", "sohr", "united-nations", "who", "opcw", "icrc", "white-helmets", "msf", "sana", "tass",
        ];
        Assert.All(fixedSlugs, s => Assert.Contains(s, slugs));
    }

    [Theory]
    [InlineData("groups.tsv")]
    [InlineData("groups-ucdp.tsv")]
    [InlineData("groups-phoenix.tsv")]
    public void Groups_are_sorted_with_known_sectors_and_one_row_a_slug(string file)
    {
        var rows = Groups(file).ToList();
        Assert.Equal(rows.Select(r => r[0]).Order(StringComparer.Ordinal), rows.Select(r => r[0]));
        Assert.All(rows, r => Assert.Contains(r[4], Known));
        Assert.All(rows, r => Assert.Matches("^[a-z0-9-]+$", r[0]));
        if (file == "groups.tsv")
        {
            Assert.Equal(rows.Count, rows.Select(r => r[0]).Distinct(StringComparer.Ordinal).Count());
        }
    }

    [Fact]
    public void Countries_of_groups_are_listed()
    {
        var countries = DataTable.Load(Path("countries.tsv"), "iso3", "names", "adjectives", "people", "capitals").Select(r => r[0]).ToHashSet(StringComparer.Ordinal);
        Assert.All(Groups("groups.tsv"), r => Assert.True(r[3].Length == 0 || countries.Contains(r[3]), r[0]));
    }

    private static string Path(string file) => DataFolder.Locate().File("actors/" + file);

    private static IReadOnlyList<DataRow> Groups(string file) => DataTable.Load(Path(file), GroupColumns);
}

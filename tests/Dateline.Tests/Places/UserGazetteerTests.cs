using Dateline.Places;

namespace Dateline.Tests.Places;

public sealed class UserGazetteerTests : IDisposable
{
    private const string Header = "name\tcountry\tadmin1\tlat\tlon\tfeature\taliases\n";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_bad_row_is_told_with_its_line_and_nothing_is_added()
    {
        var source = folder.Write("new.tsv", Header + "Zarbun\tSYR\tHoms\t34.7\t36.9\nQuux\tSY\tHoms\t34.7\t36.9\nQuuz\tSYR\tHoms\t134.7\t36.9\n");
        var target = Path.Combine(folder.Path, "mine.tsv");

        var (added, errors) = UserGazetteer.Add(source, target);

        Assert.Equal(0, added);
        Assert.Collection(errors, e => Assert.StartsWith(source + ":3: ", e, StringComparison.Ordinal), e => Assert.StartsWith(source + ":4: ", e, StringComparison.Ordinal));
        Assert.False(File.Exists(target));
    }

    [Fact]
    public void Adding_twice_adds_once()
    {
        var source = folder.Write("new.tsv", Header + "Zarbun\tSYR\tHoms\t34.7\t36.9\tPPL\tZerbun\n");
        var target = Path.Combine(folder.Path, "mine.tsv");

        Assert.Equal(1, UserGazetteer.Add(source, target).Added);
        Assert.Equal(0, UserGazetteer.Add(source, target).Added);
        Assert.Equal("Zarbun", Assert.Single(UserGazetteer.Read(target).Places).Name);
    }

    [Fact]
    public void An_added_place_is_found_by_its_names_and_has_its_region()
    {
        var lexicon = new PlaceLexicon(Checkout.Data, null, [new UserPlace("Zarbunqa", "SYR", "Homs", 34.7, 36.9, "PPL", ["Zerbunqa"])]);
        var found = new Posting[4];

        Assert.Equal(1, lexicon.Gazetteer.Find(PlaceNameKey.Of("ZERBUNQA"), found));
        Assert.Equal(("Zarbunqa", "SYR", "Homs"), (lexicon.Gazetteer.Name(found[0].Entry), lexicon.Gazetteer.Alpha3(found[0].Entry), lexicon.Gazetteer.Region(found[0].Entry).Name));
    }
}

using Dateline.Places;

namespace Dateline.Tests.Places;

public sealed class GazetteerTests
{
    [Fact]
    public void A_file_that_is_no_gazetteer_is_refused_by_name()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("gazetteer.bin", "this is no gazetteer at all");

        var error = Assert.Throws<InvalidDataException>(() => Gazetteer.Open(path, Boundaries.Load(Checkout.Data), []));

        Assert.Contains(path, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_smaller_than_25_megabytes() => Assert.InRange(new FileInfo(Checkout.Data.File("places/gazetteer.bin")).Length, 1, 25_000_000);

    [Fact]
    public void Looking_up_allocates_nothing()
    {
        var gazetteer = new PlaceLexicon(Checkout.Data, null, []).Gazetteer;
        Span<Posting> found = stackalloc Posting[50];
        _ = gazetteer.Find(PlaceNameKey.Of("Deir ez-Zor"), found);
        var before = GC.GetAllocatedBytesForCurrentThread();

        for (var i = 0; i < 100; i++)
        {
            _ = gazetteer.Find(PlaceNameKey.Of("Deir ez-Zor"), found);
        }

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public void Packed_points_lie_within_five_metres()
    {
        Assert.Equal(36.2012, GazetteerFormat.UnpackLatitude(GazetteerFormat.PackLatitude(36.20124)), 4);
        Assert.Equal(-117.5001, GazetteerFormat.UnpackLongitude(GazetteerFormat.PackLongitude(-117.50012)), 4);
    }
}

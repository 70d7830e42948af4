using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Dateline.App.Web;
using Dateline.Ingest;
using Dateline.Storage;

namespace Dateline.Tests.Web;

/// <summary>A case of three reports with facts written by hand, served on a free port of the loopback.</summary>
public sealed class MadeCase : IAsyncLifetime
{
    private const string First = "Rebels shelled Oldtown on Monday. The army denied that it bombed Riverside. At least 12 people died.";
    private const string Second = "The governor said talks will begin in Kharvan.";
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("dateline-web-");
    private CaseServer? server;

    internal HttpClient Client { get; } = new(new SocketsHttpHandler { UseProxy = false });

    internal string Address => server!.Address;

    internal EventStore Store { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        var path = Path.Combine(folder.FullName, "made.db");
        using (var run = CaseRun.Begin(path, new RunSettings("0.1.0", "program", "data")))
        {
            Add(run, First, "Herald", new DateOnly(2016, 2, 8), Shelling(), Denied());
            Add(run, Second, "Courier", new DateOnly(2016, 3, 1), Talks());
            Add(run, "Nothing happened here.", null, null);
            run.Finish();
        }

        Store = EventStore.Open(path);
        server = await CaseServer.Start(Store, DataFolder.Locate(), 0, null);
        Client.BaseAddress = new Uri(Address);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await server!.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    private static EventMention Shelling() => new()
    {
        Id = "e1",
        Type = EventType.Shelling,
        Trigger = TextSpan.Of(First, 7, 14),
        Actors = [new Actor { Text = "Rebels", Sector = Sectors.Rebel }],
        Time = Day(2016, 2, 1),
        Place = new Place { Name = "Oldtown", Country = "SYR", Admin1 = "Aleppo", Lat = 36.2, Lon = 37.1, Precision = PlacePrecision.Settlement, RadiusKm = 3 },
    };

    private static EventMention Denied() => new()
    {
        Id = "e2",
        Type = EventType.Airstrike,
        Trigger = TextSpan.Of(First, 58, 64),
        Sentence = 1,
        Status = EventStatus.Denied,
        Place = new Place { Name = "Riverside", Precision = PlacePrecision.Unresolved },
        ClaimedBy = [new Actor { Text = "The army", Country = "SYR", Sector = Sectors.Military }],
    };

    private static EventMention Talks() => new()
    {
        Id = "e1",
        Type = EventType.Talks,
        Trigger = TextSpan.Of(Second, 18, 23),
        Status = EventStatus.Planned,
        Time = Day(2016, 3, 5),
    };

    private static TimeReference Day(int year, int month, int day) =>
        new() { Type = TimeType.Date, Start = new DateOnly(year, month, day), End = new DateOnly(year, month, day), Precision = TimePrecision.Day };

    private static void Add(CaseRun run, string text, string? outlet, DateOnly? published, params ImmutableArray<EventMention> events)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var sha = Fingerprint.Of(bytes);
        var sentences = ImmutableArray.CreateBuilder<Extent>();
        for (var start = 0; start < text.Length; start = sentences[^1].End + 1)
        {
            sentences.Add(new Extent(start, text.IndexOf('.', start) + 1));
        }

        run.Add(new RawReport { Id = sha[..16], Sha256 = sha, Bytes = bytes, Text = text }, new Reading
        {
            Report = new ReadingReport
            {
                Id = sha[..16],
                Sha256 = sha,
                Text = text,
                Outlet = outlet,
                Title = string.Create(CultureInfo.InvariantCulture, $"Report of {published?.ToString("O", CultureInfo.InvariantCulture) ?? "no day"}"),
                Sentences = sentences.ToImmutable(),
                Published = new Published { Start = published, End = published, Precision = TimePrecision.Day, Basis = PublishedBasis.Given },
            },
            Events = events,
        });
    }
}

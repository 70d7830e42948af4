using System.Security.Cryptography;
using System.Text;
using Dateline.Ingest;
using Dateline.Storage;

namespace Dateline.Tests.Storage;

/// <summary>Readings made by hand, with every kind of fact and every field that has a column.</summary>
internal static class HandMadeReading
{
    public const string Siege =
        "ALEPPO, February 8. /TASS/. Syrian troops broke the siege of Nubl on February 3, governor Khodr Salem said. " +
        "\"Islamic State killed at least 70 people near Ithriya,\" he said. Over 70,000 residents were besieged. " +
        "Iran-backed Hezbollah holds Zahra.";

    public static readonly RunSettings Settings = new("1.0.0", "p1", "d1");

    public static RawReport Raw(string text, string? id = null, string? outlet = null, DateOnly? published = null)
    {
        var bytes = Encoding.UTF8.GetBytes($"{id}|{outlet}|{text}");
        var sha = Convert.ToHexStringLower(SHA256.HashData(bytes));
        return new RawReport { Id = id ?? sha[..16], Sha256 = sha, Bytes = bytes, Source = "a.txt", Text = text, Outlet = outlet, Published = published };
    }

    /// <summary>A reading with no facts.</summary>
    public static Reading Empty(RawReport raw) => new()
    {
        Report = new ReadingReport { Id = raw.Id, Sha256 = raw.Sha256, Text = raw.Text!, Outlet = raw.Outlet, Source = raw.Source, Sentences = [new Extent(0, raw.Text!.Length)] },
    };

    /// <summary>The reading of <see cref="Siege"/>.</summary>
    public static Reading Full(RawReport raw)
    {
        var text = raw.Text!;
        TextSpan At(string words, int from = 0)
        {
            var start = text.IndexOf(words, from, StringComparison.Ordinal);
            return TextSpan.Of(text, start, start + words.Length);
        }

        var salem = new Actor { Text = "Khodr Salem", Span = At("Khodr Salem"), Name = "Khodr Salem", Country = "SYR", Sector = "GOV", Role = "governor" };
        var troops = new Actor { Text = "Syrian troops", Span = At("Syrian troops"), Country = "SYR", Sector = "MIL" };
        var state = new Actor { Text = "Islamic State", Span = At("Islamic State"), Name = "Islamic State", Sector = "REB", Group = "islamic-state", Basis = Basis.Accused, ClaimedBy = salem };
        var hezbollah = new Actor { Text = "Hezbollah", Span = At("Hezbollah"), Name = "Hezbollah", Country = "LBN", Sector = "PRM", Group = "hezbollah" };
        var nubl = new Place
        {
            Text = "Nubl", Span = At("Nubl"), Name = "Nubl", Country = "SYR", Admin1 = "Aleppo", Lat = 36.37, Lon = 36.99, Geonames = 172955, Feature = "PPL",
            Precision = PlacePrecision.Settlement, RadiusKm = 5, Role = PlaceRole.At,
        };
        var ithriya = new Place { Text = "Ithriya", Span = At("Ithriya"), Name = "Ithriya", Precision = PlacePrecision.Unresolved };
        var third = new TimeReference
        {
            Text = "February 3", Span = At("February 3"), Type = TimeType.Date, Value = "2016-02-03", Start = new DateOnly(2016, 2, 3), End = new DateOnly(2016, 2, 3),
            Precision = TimePrecision.Day, Basis = TimeBasis.Explicit,
        };
        int[] end = [At("said.").End, At("he said.").End, At("besieged.").End];
        var open = At("Over 70,000 residents");
        return new Reading
        {
            Report = new ReadingReport
            {
                Id = raw.Id, Sha256 = raw.Sha256, Source = raw.Source, Outlet = raw.Outlet ?? "TASS", Agency = ["TASS"], Title = "Siege lifted", Text = text,
                Dateline = new DatelineLine { Span = TextSpan.Of(text, 0, 27), Date = "02-08" },
                Published = new Published { Start = new DateOnly(2016, 2, 8), End = new DateOnly(2016, 2, 8), Precision = TimePrecision.Day, Basis = PublishedBasis.Dateline },
                Sentences = [new Extent(0, end[0]), new Extent(end[0] + 1, end[1]), new Extent(end[1] + 1, end[2]), new Extent(end[2] + 1, text.Length)],
            },
            Statements =
            [
                new Statement
                {
                    Id = "s1", Content = [At("Syrian troops broke the siege of Nubl on February 3")], Speaker = salem, Cue = At("said"), Kind = StatementKind.Indirect, Time = third, Place = nubl,
                    Relay = [new Actor { Text = "TASS", Group = "tass" }],
                },
            ],
            Events =
            [
                new EventMention
                {
                    Id = "e1", Type = EventType.SiegeLifted, Trigger = At("broke the siege"), Evidence = [At("Syrian troops broke the siege of Nubl")],
                    Codes = new EventCodes("RETREAT-access", "0872", ["Battles", "Government regains territory"], null), Status = EventStatus.Happened,
                    Actors = [troops], Time = third, Place = nubl, Places = [nubl], ClaimedBy = [salem], Statement = "s1", Confidence = 0.83,
                },
                new EventMention
                {
                    Id = "e2", Type = EventType.Killing, Trigger = At("killed"), Sentence = 1, Status = EventStatus.Happened, Background = true, Actors = [state],
                    Place = ithriya, Weapons = [new EventObject("siege", At("siege"), "blockade")],
                    Casualties = [new Casualty { Effect = CasualtyEffect.Killed, Low = 70, Group = "CVL", Span = At("at least 70 people"), ClaimedBy = salem }],
                    ClaimedBy = [salem], Confidence = 0.5,
                    Derivation = [new DerivationStep("events/killing.kill", "killed", At("killed"))],
                },
            ],
            Figures =
            [
                new Figure
                {
                    Id = "f1", Measure = Measure.Besieged, Low = 70001, Value = 70000, Approx = Approximation.Over, About = Referent.Of("residents"), Place = nubl,
                    Span = open, Sentence = 2,
                },
            ],
            Relations =
            [
                new Relation
                {
                    Id = "r1", Type = RelationType.Backs, From = Referent.Of(new Actor { Text = "Iran", Country = "IRN", Sector = "GOV" }), To = Referent.Of(hezbollah),
                    Span = At("Iran-backed Hezbollah"), Sentence = 3,
                },
            ],
            Control =
            [
                new ControlClaim
                {
                    Id = "c1", Holder = hezbollah, Place = new Place { Text = "Zahra", Span = At("Zahra"), Name = "Zahra", Precision = PlacePrecision.Unresolved },
                    Change = ControlChange.Holds, Span = At("Hezbollah holds Zahra"), Event = "e1",
                },
            ],
            Warnings = [new ReadingWarning("places", At("Ithriya"), "no such place in the gazetteer")],
        };
    }
}

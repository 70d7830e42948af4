using Dateline.App.Commands;
using Dateline.Json;
using Dateline.Ingest;
using Dateline.Storage;

namespace Dateline.App.Web;

/// <summary>Reads a report of the case again, from its kept bytes, to tell why a fact was written down. Loads the models at the first question.</summary>
internal sealed class Rereading(EventStore store, DataFolder data)
{
    private readonly Lazy<ReportReader> reader = new(() => new ReportReader(data));
    private readonly Lock gate = new();
    private (string Report, Reading Reading)? last;

    /// <summary>The derivation of a fact; null where the case has no such fact.</summary>
    public Derivation? Explain(string fact)
    {
        if (store.Fact(fact) is not { } kept)
        {
            return null;
        }

        var report = kept.Report.Report;
        var reading = Read(report);
        var chains = reading is null ? default : DerivationChains.Of(fact, report, reading);
        return chains.IsDefault ? new Derivation(false, VersionCommand.Number, []) : new Derivation(true, VersionCommand.Number, chains);
    }

    private Reading? Read(string report)
    {
        lock (gate)
        {
            if (last?.Report != report)
            {
                last = ReadAgain(report) is { } reading ? (report, reading) : null;
            }

            return last?.Reading;
        }
    }

    private Reading? ReadAgain(string report)
    {
        if (store.Original(report) is not { } bytes || store.ReadingJson(report) is not { } json)
        {
            return null;
        }

        var kept = ReadingJson.Parse(json).Report;
        var given = kept.Published is { Basis: PublishedBasis.Given, Day: { } day } ? day : (DateOnly?)null;
        var kind = kept.Source is { } source ? InputKinds.Of(source) : null;
        using var stream = new MemoryStream(bytes);
        var raw = new StreamReports(new InputLimits(int.MaxValue / 8, given)).Read(stream, report, kept.Source, kind).FirstOrDefault().Report;
        return raw is null ? null : reader.Value.Read(raw, new ReadingOptions(Explain: true));
    }
}

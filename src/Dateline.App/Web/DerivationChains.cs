using System.Collections.Immutable;
using Dateline.Storage;

namespace Dateline.App.Web;

/// <summary>Collects the derivations of a fact and its parts from an explained reading.</summary>
internal static class DerivationChains
{
    /// <summary>The chains of the fact with this key; default where the reading has no such fact.</summary>
    public static ImmutableArray<DerivationChain> Of(string fact, string report, Reading reading)
    {
        var keys = ReportKeys.Of(report, reading);
        return keys.Events.IndexOf(fact) is >= 0 and var e ? Of(reading.Events[e])
            : keys.Statements.IndexOf(fact) is >= 0 and var s ? Of(reading.Statements[s])
            : keys.Figures.IndexOf(fact) is >= 0 and var f ? Of(reading.Figures[f])
            : keys.Relations.IndexOf(fact) is >= 0 and var r ? Of(reading.Relations[r])
            : keys.Control.IndexOf(fact) is >= 0 and var c ? Of(reading.Control[c])
            : default;
    }

    private static ImmutableArray<DerivationChain> Of(EventMention e) => Told(
    [
        Chain("Event", e.Derivation), .. Actors("Actor", e.Actors), .. Actors("Recipient", e.Recipients), .. Actors("Supporter", e.Supporters),
        Chain(Part("Time", e.Time?.Text), e.Time?.Derivation), Chain(Part("Place", e.Place?.Name), e.Place?.Derivation),
        .. e.Casualties.Select(c => Chain(Part("Toll", c.Span.Text), c.Derivation)), .. Actors("Claimed by", e.ClaimedBy),
    ]);

    private static ImmutableArray<DerivationChain> Of(Statement s) => Told(
    [
        Chain("Statement", s.Derivation), .. Actors("Speaker", [s.Speaker]), Chain(Part("Time", s.Time?.Text), s.Time?.Derivation),
        Chain(Part("Place", s.Place?.Name), s.Place?.Derivation), .. Actors("Relay", s.Relay),
    ]);

    private static ImmutableArray<DerivationChain> Of(Figure f) => Told(
    [
        Chain("Figure", f.Derivation), .. Party("About", f.About), Chain(Part("Time", f.Time?.Text), f.Time?.Derivation),
        Chain(Part("Place", f.Place?.Name), f.Place?.Derivation), .. Actors("Claimed by", f.ClaimedBy is { } by ? [by] : []),
    ]);

    private static ImmutableArray<DerivationChain> Of(Relation r) => Told(
    [
        Chain("Relation", r.Derivation), .. Party("From", r.From), .. Party("To", r.To), Chain(Part("Time", r.Time?.Text), r.Time?.Derivation),
        .. Actors("Claimed by", r.ClaimedBy is { } by ? [by] : []),
    ]);

    private static ImmutableArray<DerivationChain> Of(ControlClaim c) => Told(
    [
        Chain("Control", c.Derivation), .. Actors("Holder", [c.Holder]), Chain(Part("Place", c.Place?.Name), c.Place?.Derivation), .. Actors("Claimed by", c.ClaimedBy),
    ]);

    private static ImmutableArray<DerivationChain> Told(IEnumerable<DerivationChain> chains) =>
        [.. chains.Where(c => c.Steps.Length > 0).DistinctBy(c => c.Of)];

    private static IEnumerable<DerivationChain> Actors(string part, ImmutableArray<Actor> actors) =>
        actors.Select(a => Chain(Part(part, a.Name ?? a.Text), a.Derivation));

    private static IEnumerable<DerivationChain> Party(string part, Referent? party) => party switch
    {
        { Actor: { } actor } => Actors(part, [actor]),
        { Place: { } place } => [Chain(Part(part, place.Name), place.Derivation)],
        _ => [],
    };

    private static string Part(string part, string? name) => name is null ? part : $"{part}: {name}";

    private static DerivationChain Chain(string of, ImmutableArray<DerivationStep>? steps) => new(of, steps is { IsDefault: false } some ? some : []);
}

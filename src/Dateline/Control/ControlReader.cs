using System.Collections.Immutable;
using System.Globalization;
using Dateline.Actors;
using Dateline.Figures;

namespace Dateline.Control;

/// <summary>Derives who holds what from captures, withdrawals, sieges, control statements and shares of territory.</summary>
internal sealed class ControlReader
{
    public ImmutableArray<ControlClaim> Read(
        AnnotatedReport report,
        ImmutableArray<EventMention> events,
        ImmutableArray<Figure> figures,
        ImmutableArray<Relation> relations)
    {
        var claims = new List<ControlClaim>();
        foreach (var happening in events.Where(e => e.Status.IsActual()))
        {
            claims.AddRange(FromEvent(happening));
        }

        claims.AddRange(relations.Where(r => r.Type is RelationType.Controls).Select(r => FromRelation(report, r)).OfType<ControlClaim>());
        claims.AddRange(figures.Where(f => f.Measure is Measure.TerritoryShare).Select(FromShare).OfType<ControlClaim>());
        return [.. claims.Select((c, i) => c with { Id = string.Create(CultureInfo.InvariantCulture, $"c{i + 1}") })];
    }

    private static IEnumerable<ControlClaim> FromEvent(EventMention happening)
    {
        var (change, holders) = happening.Type switch
        {
            EventType.Capture => (ControlChange.Gained, happening.Actors),
            EventType.Withdrawal => (ControlChange.Lost, happening.Actors.IsEmpty ? happening.Recipients : happening.Actors),
            EventType.Siege => (ControlChange.Besieged, happening.Recipients.IsEmpty ? happening.Actors : happening.Recipients),
            EventType.SiegeLifted => (ControlChange.Holds, happening.Actors),
            _ => (ControlChange.Contested, []),
        };
        foreach (var holder in happening.Place is null ? [] : holders)
        {
            yield return Claim(happening, holder, change, "control/" + happening.Type.ToString().ToLowerInvariant());
        }

        if (happening.Type is EventType.Capture && happening.Place is not null)
        {
            foreach (var loser in happening.Recipients)
            {
                yield return Claim(happening, loser, ControlChange.Lost, "control/capture.from");
            }
        }
    }

    private static ControlClaim Claim(EventMention happening, Actor holder, ControlChange change, string rule) => new()
    {
        Id = "",
        Holder = holder,
        Place = happening.Place,
        Start = change is ControlChange.Lost ? null : happening.Time?.Start,
        End = change is ControlChange.Lost ? happening.Time?.End : null,
        Change = change,
        ClaimedBy = happening.ClaimedBy,
        Span = happening.Trigger,
        Event = happening.Id,
        Derivation = [new(rule, happening.Id, happening.Trigger)],
    };

    private static ControlClaim? FromRelation(AnnotatedReport report, Relation relation)
    {
        var place = relation.To.Place ?? PlaceIn(report, relation);
        return place is null ? null : new ControlClaim
        {
            Id = "",
            Holder = relation.From.Actor ?? new Actor { Text = relation.From.Text ?? relation.From.Place!.Name },
            Place = place,
            Start = relation.Time?.Start,
            Change = ControlChange.Holds,
            ClaimedBy = relation.ClaimedBy is { } claimant ? [claimant] : [],
            Span = relation.Span,
            Derivation = [new("control/relation", relation.Id, relation.Span)],
        };
    }

    private static Place? PlaceIn(AnnotatedReport report, Relation relation)
    {
        foreach (var mention in report.PlacesIn(relation.Sentence))
        {
            if (mention.Value.Span is { } span && span.Start >= relation.Span.Start && span.End <= relation.Span.End)
            {
                return mention.Value;
            }
        }

        return null;
    }

    private static ControlClaim? FromShare(Figure share)
    {
        return share.About?.Actor is not { } holder || share.Value is not { } value ? null : new ControlClaim
        {
            Id = "",
            Holder = holder,
            Place = share.Place,
            Share = Math.Clamp(value, 0, 100),
            Start = share.Time?.Start,
            Change = ControlChange.Holds,
            ClaimedBy = share.ClaimedBy is { } claimant ? [claimant] : [],
            Span = share.Span,
            Derivation = [new("control/share", share.Id, share.Span)],
        };
    }
}

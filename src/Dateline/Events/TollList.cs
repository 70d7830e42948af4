using Dateline.Actors;
using Dateline.Rules;
using Dateline.Syntax;

namespace Dateline.Events;

/// <summary>The tolls of a sentence while they are read: overlapping ones once, joined people of one kind added up, bare numbers of the kind told before.</summary>
internal sealed class TollList(AnnotatedReport report, Sentence s)
{
    private readonly List<Toll> tolls = [];

    public List<Toll> Tolls => tolls;

    /// <summary>Last token of the people told so far, -1 where there are none.</summary>
    public int LastToken { get; private set; } = -1;

    public void Add(int cue, List<VictimPhrase> victims, Frame? frame, CasualtyEffect effect)
    {
        var start = tolls.Count;
        foreach (var victim in victims)
        {
            LastToken = Math.Max(LastToken, victim.End - 1);
            var group = victim.Bare && tolls.Count > 0 ? tolls[^1].Casualty.Group : GroupOf(victim);
            var casualty = new Casualty
            {
                Effect = effect,
                Low = (long?)victim.Low,
                High = (long?)victim.High,
                Group = group,
                Span = report.Parsed.SpanOf(s.Index, victim.First, victim.End),
            };
            if (tolls.Exists(t => t.Casualty.Effect == effect && t.Casualty.Span.Start < casualty.Span.End && casualty.Span.Start < t.Casualty.Span.End))
            {
                continue;
            }

            if (tolls.Count > start && tolls[^1] is { } before && before.Casualty.Group == group && before.Casualty is { Low: { } low, High: { } high } && low == high && victim.Low == victim.High && victim.Low is not null)
            {
                // "12 men and two women": one toll
                var span = TextSpan.Of(report.Text, before.Casualty.Span.Start, casualty.Span.End);
                tolls[^1] = before with { Casualty = before.Casualty with { Low = low + casualty.Low, High = high + casualty.High, Span = span } };
                continue;
            }

            ShareKind(cue, victim, group);
            tolls.Add(new Toll(s, cue, victim.Head, frame, casualty));
        }
    }

    /// <summary>"killed 28 and wounded 30 fighters": the bare number before is of the same kind.</summary>
    private void ShareKind(int cue, VictimPhrase victim, string? group)
    {
        if (victim.Bare || tolls.Count == 0 || tolls[^1] is not { Victim: >= 0 } before || s[before.Victim].Upos is not Upos.Num || before.Cue >= before.Victim
            || before.Victim + 2 != cue || s[cue - 1].Upos is not Upos.Cconj || victim.Head <= cue)
        {
            return;
        }

        tolls[^1] = before with { Victim = victim.Head, Casualty = before.Casualty with { Group = group } };
    }

    /// <summary>One number for the dead and the hurt together: each are at most so many.</summary>
    public void Share(int cue, int last, CasualtyEffect effect)
    {
        for (var i = tolls.Count - 1; i >= 0; i--)
        {
            var toll = tolls[i];
            if (toll.Cue != last || toll.Casualty.Effect == effect)
            {
                continue;
            }

            var most = toll.Casualty.High;
            var shared = toll.Casualty with { Low = most is null or 1 || !(IsHarm(toll.Casualty.Effect) && IsHarm(effect)) ? toll.Casualty.Low : null };
            tolls[i] = toll with { Casualty = shared };
            tolls.Add(new Toll(s, cue, toll.Victim, toll.Frame, shared with { Effect = effect }));
            return;
        }
    }

    /// <summary>Who is killed is not injured too, but who is kidnapped may be killed.</summary>
    private static bool IsHarm(CasualtyEffect effect) => effect is CasualtyEffect.Killed or CasualtyEffect.Injured or CasualtyEffect.Missing;

    private string GroupOf(VictimPhrase victim)
    {
        if (victim.Head < 0)
        {
            return Sectors.Civilian;
        }

        var actor = report.ActorAt(s.Index, victim.Head)?.Value;
        if (actor?.Sector is null or Sectors.Unknown or Sectors.Civilian)
        {
            foreach (var mention in report.ActorsIn(s.Index))
            {
                if (mention.First > victim.Head && mention.End <= victim.End && ArgumentClasses.IsArmed(mention.Value))
                {
                    return mention.Value.Sector ?? Sectors.Rebel;
                }
            }
        }

        var lemma = s[victim.Head].LowerLemma;
        return actor?.Sector switch
        {
            null => lemma is "soldier" or "troop" or "officer" or "serviceman" ? Sectors.Military
                : lemma is "militant" or "fighter" or "rebel" or "insurgent" or "terrorist" or "jihadist" ? Sectors.Rebel
                : Sectors.Civilian,
            Sectors.Unknown => Sectors.Civilian,
            var sector => sector,
        };
    }
}

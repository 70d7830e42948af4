using Dateline.Actors;
using Dateline.Syntax;

namespace Dateline.Relations;

/// <summary>The parties of a tie where there are several, or where the parse points beside them.</summary>
internal static class TieParties
{
    /// <summary>The party right behind a preposition where parsers run its phrase on to a place: "affiliated with the group control the province".</summary>
    public static int Behind(AnnotatedReport report, Sentence sentence, int preposition, int head)
    {
        var at = preposition + 1 < sentence.Length && sentence[preposition + 1].Upos is Upos.Det ? preposition + 2 : preposition + 1;
        return report.ActorAt(sentence.Index, head) is null && at < sentence.Length && report.ActorAt(sentence.Index, at) is { } party && party.First == at ? party.Head : head;
    }

    /// <summary>Those by whom it is done: "some backed by X and others by Y", "backed by X and Y".</summary>
    public static List<int> Agents(AnnotatedReport report, Sentence sentence, int verb, int first)
    {
        var agents = new List<int>(Joined(report, sentence, first));
        foreach (var child in sentence.Children(verb))
        {
            if (sentence[child].Deprel is "obl:agent" && !agents.Contains(child))
            {
                agents.AddRange(Joined(report, sentence, child));
            }
        }

        return agents;
    }

    /// <summary>A party and those named with it in a list.</summary>
    public static IEnumerable<int> Joined(AnnotatedReport report, Sentence sentence, int party)
    {
        yield return party;
        foreach (var child in sentence.Children(party).ToArray())
        {
            if (child > party && sentence.Is(child, "conj") && report.ActorAt(sentence.Index, child) is { Value: { Country: not null } or { Group: not null } } actor && actor.Head == child)
            {
                yield return child;
            }
        }
    }

    /// <summary>"the Iraqi army's Ninth Division": a named unit and the force it is of.</summary>
    public static void Unit(AnnotatedReport report, Sentence sentence, int unit, List<RelationDraft> found)
    {
        if (sentence[unit].Upos is Upos.Propn && sentence.Child(unit, "nmod:poss") is var force and >= 0 && report.ActorAt(sentence.Index, unit) is { } part && part.Head == unit
            && report.ActorAt(sentence.Index, force) is { } whole && whole.Head == force && IsForce(part.Value) && IsForce(whole.Value))
        {
            found.Add(new(RelationType.MemberOf, unit, force, new(whole.First, unit + 1), "relations/unit"));
        }
    }

    private static bool IsForce(Actor actor) => actor.Sector is Sectors.Military or Sectors.Rebel or Sectors.ProGovernmentMilitia or Sectors.Police;
}

using Dateline.Rules;

namespace Dateline.Events;

/// <summary>Keeps of the parties named as doers those that can have done it.</summary>
internal sealed class CapableActors(WordClasses words)
{
    public void Keep(EventDraft draft)
    {
        draft.Actors.RemoveAll(a => !CanDo(draft.Type, a) || IsNoParty(a.Text));
        if (IsForce(draft.Type))
        {
            draft.Recipients.RemoveAll(r => r is { Group: null, Name: null } && IsSource(r.Text));
        }
    }

    /// <summary>
    /// Reporters, monitors and medics do not use force, sources tell of it, civilians have no guns and planes; nor does a name nobody knows act that holds no one
    /// ("Major Offensive").
    /// </summary>
    private bool CanDo(EventType type, Actor actor) =>
        !IsForce(type) || (!(actor.Sector is Sectors.Civilian && IsOfArms(type)) && !IsSource(actor.Text)
            && actor.Sector is not (Sectors.Journalist or Sectors.NonGovernmental or Sectors.Medical) && !(actor is { Sector: Sectors.Unknown, Country: null } && actor.Group is not null && actor.Name is null));

    /// <summary>"a military source", "initial reports".</summary>
    private bool IsSource(string text) => words.Is(text[(text.LastIndexOf(' ') + 1)..].ToLowerInvariant(), "telling");

    /// <summary>What stands before a party without being one: "major", a photographer's agency ("REUTERS J. Doe").</summary>
    private bool IsNoParty(string text)
    {
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 ? words.Is(text, "plain") : words.Is(text[..space].ToLowerInvariant(), "credit");
    }

    private static bool IsOfArms(EventType type) => type is EventType.Airstrike or EventType.Shelling or EventType.ChemicalAttack or EventType.Offensive or EventType.Siege;

    public static bool IsForce(EventType type) =>
        type is EventType.Airstrike or EventType.Shelling or EventType.Bombing or EventType.ChemicalAttack or EventType.Attack or EventType.Killing or EventType.Clash
            or EventType.Offensive or EventType.Advance or EventType.Capture or EventType.Withdrawal or EventType.Siege or EventType.SupplyCut or EventType.Interception
            or EventType.Destruction or EventType.Detention or EventType.Abduction or EventType.Torture or EventType.Deployment or EventType.ArmsSupply;

    private static bool IsDone(EventDraft draft) => draft.Status is EventStatus.Happened or EventStatus.Ongoing or EventStatus.Denied && draft.Type != EventType.Withdrawal;

    public static bool IsCalledGovernment(Actor actor) =>
        actor.Text.Contains("regime", StringComparison.OrdinalIgnoreCase) || actor.Text.EndsWith("government", StringComparison.OrdinalIgnoreCase);

    /// <summary>Where a state bombs, deploys or captures, its forces do; to go to war, and what a government is yet to do, is its own.</summary>
    public static void ArmStates(EventDraft draft)
    {
        if (draft.Sentence[draft.Token].Lemma is "intervene" || draft.Type is not (EventType.Airstrike or EventType.Shelling or EventType.Bombing or EventType.Destruction or EventType.Interception
            or EventType.Deployment or EventType.Capture or EventType.Offensive or EventType.Advance or EventType.Withdrawal or EventType.Siege or EventType.SiegeLifted))
        {
            return;
        }

        for (var i = 0; i < draft.Actors.Count; i++)
        {
            var actor = draft.Actors[i];
            if (actor is { Sector: Sectors.Government, Role: null, Group: null } && !actor.Text.Contains("regime", StringComparison.OrdinalIgnoreCase) && !(IsCalledGovernment(actor) && !IsDone(draft)))
            {
                draft.Actors[i] = actor with { Sector = Sectors.Military };
            }
        }
    }
}

namespace Dateline;

/// <summary>The kinds of happening that Dateline records (definitions: <c>docs/codebook.md</c>, crosswalk: <c>data/events/types.tsv</c>).</summary>
public enum EventType
{
    Airstrike, Shelling, Bombing, ChemicalAttack, Clash, Attack, Killing, Abduction, Torture, SexualViolence, Destruction,
    Offensive, Advance, Capture, Withdrawal, Siege, SiegeLifted, SupplyCut,
    Deployment, ArmsSupply, Training, Mobilization, Surrender, Defection,
    Agreement, Ceasefire, CeasefireViolation, Talks, Threat, Demand, Accusation, Sanction, Protest, Support,
    Displacement, Evacuation, AidDelivery, AidBlocked, Detention, Release,
    Casualties, Accident, Interception,
}

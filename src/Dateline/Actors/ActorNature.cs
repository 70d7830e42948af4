namespace Dateline.Actors;

/// <summary>What pronouns can stand for a mention: he or she, they, it.</summary>
internal enum ActorNature : byte
{
    Person,
    People,
    Body,
}

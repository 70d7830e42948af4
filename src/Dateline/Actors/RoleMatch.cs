namespace Dateline.Actors;

/// <summary>A role word or phrase found in a sentence, tokens <c>[First, End)</c>.</summary>
internal readonly record struct RoleMatch(int First, int End, ActorRole Role);

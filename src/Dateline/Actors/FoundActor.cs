using Dateline.Syntax;

namespace Dateline.Actors;

/// <summary>A mention with what coreference needs to know of it.</summary>
/// <param name="Mention">The mention itself.</param>
/// <param name="Nature">Which pronouns it takes.</param>
/// <param name="Role">The role word its head is, or null for names.</param>
internal sealed record FoundActor(Mention<Actor> Mention, ActorNature Nature, ActorRole? Role)
{
    public Actor Actor => Mention.Value;

    /// <summary>Whether the mention is the subject of its clause.</summary>
    public static bool IsSubject(Sentence sentence, int head) => sentence.Is(head, "nsubj") || sentence[head].Deprel is "obl:agent";
}

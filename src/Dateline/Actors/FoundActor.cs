using Dateline.Syntax;

namespace Dateline.Actors;

/// <summary>A mention with what coreference needs to know of it.</summary>
/// <param name="Mention">The mention itself.</param>
/// <param name="Nature">Which pronouns it takes.</param>
/// <param name="Role">The role word its head is, or null for names.</param>
/// <param name="Bare">No name, nationality or side stands with the role: "the group", not "the Syrian group".</param>
internal sealed record FoundActor(Mention<Actor> Mention, ActorNature Nature, ActorRole? Role, bool Bare = false)
{
    public Actor Actor => Mention.Value;

    /// <summary>Whether the mention is the subject of its clause, or the doer of a passive one; not who is named beside it ("the army, backed by X").</summary>
    public static bool IsSubject(Sentence sentence, int head) =>
        sentence.Is(head, "nsubj") || (sentence[head] is { Deprel: "obl:agent", Head: >= 0 and var verb } && sentence[verb].Deprel is not ("acl" or "amod"));

    /// <summary>Whether the token is the subject of a verb of saying, or stands after "according to".</summary>
    public static bool Speaks(Sentence sentence, int head, ActorLexicon lexicon)
    {
        if (sentence.Is(head, "nsubj") && sentence[head].Head is >= 0 and var verb)
        {
            return lexicon.IsSpeechVerb(sentence[verb].Lemma);
        }

        return sentence.Child(head, "case") is >= 0 and var preposition && sentence[preposition].Lemma.StartsWith("accord", StringComparison.OrdinalIgnoreCase);
    }
}

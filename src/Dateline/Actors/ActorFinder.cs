using System.Collections.Immutable;
using Dateline.Places;
using Dateline.Syntax;

namespace Dateline.Actors;

/// <summary>Finds actors, named or described, and resolves pronouns and descriptions to what they stand for.</summary>
internal sealed class ActorFinder(DataFolder data)
{
    private readonly Lazy<ActorLexicon> lexicon = new(() => ActorLexicon.Load(data));

    /// <summary>Mentions in text order; a mention inside another follows the one that begins first.</summary>
    public ImmutableArray<Mention<Actor>> Find(
        ParsedReport parsed, PlaceReading places, ImmutableArray<Mention<Quantity>> numbers, Published published)
    {
        var chooser = new NameChooser(lexicon.Value, places, published);
        var names = new SentenceNames(lexicon.Value, chooser, new MentionIndex<Place>(parsed, places.Mentions), parsed.Text);
        var collector = new MentionCollector(names, places.Theatre, new MentionIndex<Quantity>(parsed, numbers));
        var resolver = new ActorResolver(parsed, lexicon.Value);
        foreach (var sentence in parsed.Sentences)
        {
            if (sentence.Length > 0)
            {
                names.Read(sentence);
                resolver.Resolve(sentence, collector.Collect());
            }
        }

        return resolver.Mentions();
    }
}

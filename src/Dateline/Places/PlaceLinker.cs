using System.Collections.Immutable;
using Dateline.Syntax;

namespace Dateline.Places;

/// <summary>The way from a parsed report to its places: find names, rank what they mean, build the records.</summary>
internal sealed class PlaceLinker
{
    private readonly PlaceLexicon lexicon;
    private readonly PlaceNameFinder finder;
    private readonly PlaceRanker ranker;
    private readonly PlaceBuilder builder;
    private readonly ContextGuess context;

    public PlaceLinker(PlaceLexicon lexicon)
    {
        this.lexicon = lexicon;
        finder = new(lexicon);
        ranker = new(lexicon.Gazetteer, lexicon.Features, lexicon.Weights);
        builder = new(lexicon);
        context = new(lexicon);
    }

    public PlaceReading Read(ParsedReport parsed)
    {
        var names = finder.Find(parsed);
        var countries = ranker.Rank(names);
        var mentions = ImmutableArray.CreateBuilder<Mention<Place>>(names.Count);
        var places = names.Where(n => n.Demonym is null).ToList();
        foreach (var name in places)
        {
            mentions.Add(new(name.Sentence, name.First, name.Last, Head(parsed.Sentences[name.Sentence], name.First, name.Last), builder.Build(parsed, name)));
        }

        RegionGuess.Fill(mentions, [.. places.Select((n, i) => n.Within is null ? -1 : places.IndexOf(n.Within, i))]);
        var theatre = Theatre(countries);
        return new(mentions.ToImmutable(), theatre, theatre is null ? null : builder.Country(theatre));
    }

    /// <summary>The names of a report with what they mean, demonyms included; for measuring.</summary>
    public List<NamedPlace> Names(ParsedReport parsed)
    {
        var names = finder.Find(parsed);
        ranker.Rank(names);
        return names;
    }

    /// <summary>Resolves names whose extents are given; for measuring.</summary>
    public void Resolve(string text, IReadOnlyList<NamedPlace> names)
    {
        finder.Link(text, names);
        ranker.Rank(names, keepStrays: true);
        context.Fill(names);
    }

    private string? Theatre(double[] countries)
    {
        var best = 0;
        for (var i = 1; i < countries.Length; i++)
        {
            best = countries[i] > countries[best] && lexicon.Gazetteer.Countries[i].Alpha3 is not "---" ? i : best;
        }

        return countries[best] >= 0.2 && lexicon.Gazetteer.Countries[best].Alpha3 is not "---" ? lexicon.Gazetteer.Countries[best].Alpha3 : null;
    }

    private static int Head(Sentence sentence, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            var head = sentence[i].Head;
            if (head < first || head >= end)
            {
                return i;
            }
        }

        return end - 1;
    }
}

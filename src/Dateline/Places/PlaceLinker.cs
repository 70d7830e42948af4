using System.Collections.Immutable;
using Dateline.Syntax;

namespace Dateline.Places;

/// <summary>The way from a parsed report to its places: find names, rank what they mean, build the records.</summary>
internal sealed class PlaceLinker
{
    /// <summary>A country with a smaller share of the names is not the theatre.</summary>
    private const double LeastShare = 0.2;

    /// <summary>A country named that often, against the first, is named nearly as often.</summary>
    private const double NearShare = 0.3;

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

        var grounds = Grounds(parsed, mentions);
        grounds.UnionWith(places.Select(n => n.State).OfType<string>());
        var theatre = Theatre(countries, grounds);
        RegionGuess.Fill(mentions, [.. places.Select((n, i) => n.Within is null ? -1 : places.IndexOf(n.Within, i))], theatre);
        for (var i = 0; i < places.Count; i++)
        {
            if (places[i].State is { } state && mentions[i].Value is { Precision: PlacePrecision.Unresolved } unknown && unknown.Country != state)
            {
                mentions[i] = mentions[i] with { Value = unknown with { Country = state, Admin1 = null } };
            }
        }

        return new(mentions.ToImmutable(), theatre, theatre is null || !IsGround(parsed, mentions, theatre) ? null : builder.Country(theatre));
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

    /// <summary>
    /// The country that most names point to. One of which the text tells no town or region speaks or helps ("MOSCOW - Russia denied that its jets had bombed Idlib"): one nearly as often named,
    /// of which it does, goes before it.
    /// </summary>
    private string? Theatre(double[] countries, HashSet<string> grounds)
    {
        if (Most(countries, LeastShare, null) is not (>= 0 and var best))
        {
            return null;
        }

        var first = lexicon.Gazetteer.Countries[best].Alpha3;
        var ground = grounds.Contains(first) ? best : Most(countries, NearShare * countries[best], grounds);
        return ground >= 0 ? lexicon.Gazetteer.Countries[ground].Alpha3 : first;
    }

    /// <summary>The country with the largest share that is not below <paramref name="least"/>, among those given; or -1.</summary>
    private int Most(double[] countries, double least, HashSet<string>? of)
    {
        var best = -1;
        for (var i = 0; i < countries.Length; i++)
        {
            var code = lexicon.Gazetteer.Countries[i].Alpha3;
            if (countries[i] >= least && code is not "---" && of?.Contains(code) != false && (best < 0 || countries[i] > countries[best]))
            {
                best = i;
            }
        }

        return best;
    }

    /// <summary>The countries of the towns and regions told, but for datelines and names that stand for a government ("Kremlin officials").</summary>
    private static HashSet<string> Grounds(ParsedReport parsed, IEnumerable<Mention<Place>> mentions)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var mention in mentions)
        {
            var (place, s) = (mention.Value, parsed.Sentences[mention.Sentence]);
            if (place is { Country: { } country, Precision: not (PlacePrecision.Country or PlacePrecision.Unresolved), Text: { } text } && text.Any(char.IsLower)
                && (s.Child(mention.Head, "case") >= 0 || (place.Feature is not "PPLC" && s[mention.Head].Deprel is not ("nsubj" or "compound"))))
            {
                found.Add(country);
            }
        }

        return found;
    }

    /// <summary>Whether anything is told to be in a country: one that is only named as who leads, speaks or owns ("US officials", "the US-led coalition") is not where things happen.</summary>
    private static bool IsGround(ParsedReport parsed, IEnumerable<Mention<Place>> mentions, string country)
    {
        var named = false;
        foreach (var mention in mentions)
        {
            var (place, s) = (mention.Value, parsed.Sentences[mention.Sentence]);
            if (place.Country != country)
            {
                continue;
            }

            if (place.Precision is not PlacePrecision.Country && place.Text?.Any(char.IsLower) == false)
            {
                // a dateline
                continue;
            }

            if (place.Precision is not PlacePrecision.Country || s.Child(mention.Head, "case") >= 0 || s[mention.Head].Deprel is not ("compound" or "obl:unmarked" or "nmod:unmarked" or "nsubj"))
            {
                return true;
            }

            named = true;
        }

        return !named;
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

using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Dateline.Places;
using Dateline.Syntax;

namespace Dateline.Training.Places;

/// <summary>
/// <c>fit-places SETS...</c>: fits the weights of data/places/weights.tsv by coordinate search, each set held out once, and prints what the weights fitted
/// on the others score on it. Deterministic.
/// </summary>
internal sealed class FitPlacesCommand : Command
{
    /// <summary>What is no weight but a switch or a distance, and what tells a town from the district of its name, which a measure at 161 km does not see.</summary>
    private static readonly string[] Fixed = ["admin1_base", "admin2_base", "find_threshold", "passes", "proximity_km", "twin_km", "reject_population", "temperature"];

    /// <summary>A step must gain this much, in points of F1.</summary>
    private const double Gain = 0.02;

    private readonly Argument<FileInfo[]> inputs = new("sets") { Description = "Test sets: JSON Lines with text and toponyms." };
    private readonly Option<int> documents = new("--documents") { Description = "How many documents of a set are used at most.", DefaultValueFactory = _ => 100 };
    private readonly Option<int> rounds = new("--rounds") { Description = "How often the search goes over all weights.", DefaultValueFactory = _ => 2 };
    private readonly Option<bool> plain = new("--plain") { Description = "Start from weights of 1 with the signs of the file, so that nothing of its fitting leaks." };
    private readonly Option<bool> all = new("--all") { Description = "Fit on all sets together and print the weights." };

    public FitPlacesCommand()
        : base("fit-places", "Fit the place weights and validate them across test sets.")
    {
        Add(inputs);
        Add(documents);
        Add(rounds);
        Add(plain);
        Add(all);
        SetAction(parsed => Run(parsed.GetRequiredValue(inputs), parsed.GetValue(documents), parsed.GetValue(rounds), parsed.GetValue(plain), parsed.GetValue(all)));
    }

    private static int Run(FileInfo[] inputs, int documents, int rounds, bool plain, bool all)
    {
        var data = DataFolder.Locate();
        var parser = new SyntaxParser(data);
        var lexicon = new PlaceLexicon(data, added: []);
        var sets = inputs.Select(f => new ToponymSet(f, parser, documents)).ToList();
        var shipped = lexicon.Weights;
        var start = plain ? new Weights(shipped.Values.Select(v => KeyValuePair.Create(v.Key, Fixed.Contains(v.Key) ? v.Value : Math.Sign(v.Value)))) : shipped;
        foreach (var set in sets)
        {
            Print($"{set.Name}: {set.Count} documents; shipped weights {set.Score(lexicon):F1}, start {set.Score(lexicon.With(start)):F1}");
        }

        if (all)
        {
            var fitted = Search(lexicon, start, sets, rounds);
            foreach (var set in sets)
            {
                Print($"{set.Name}: {set.Score(lexicon.With(fitted)):F1}");
            }

            foreach (var (name, value) in fitted.Values.OrderBy(v => v.Key, StringComparer.Ordinal))
            {
                Print($"{name}\t{value:0.####}");
            }

            return 0;
        }

        foreach (var held in sets)
        {
            var watch = Stopwatch.StartNew();
            List<ToponymSet> others = [.. sets.Where(s => s != held)];
            var fitted = Search(lexicon, start, others, rounds);
            Print($"held out {held.Name}: {held.Score(lexicon.With(fitted)):F1}; on the others {others.Average(s => s.Score(lexicon.With(fitted))):F1} ({watch.Elapsed.TotalSeconds:F0} s)");
        }

        return 0;
    }

    /// <summary>Goes over the weights in the order of their names, widening or narrowing each while that gains.</summary>
    private static Weights Search(PlaceLexicon lexicon, Weights start, List<ToponymSet> sets, int rounds)
    {
        var values = start.Values.ToDictionary(v => v.Key, v => v.Value, StringComparer.Ordinal);
        var best = Average(lexicon, values, sets);
        for (var round = 0; round < rounds; round++)
        {
            var before = best;
            foreach (var name in values.Keys.Except(Fixed).Order(StringComparer.Ordinal).ToList())
            {
                foreach (var factor in (double[])[1.5, 0.6])
                {
                    while (Try(name, values[name] * factor))
                    {
                    }
                }
            }

            if (best - before < Gain)
            {
                break;
            }
        }

        return new Weights(values);

        bool Try(string name, double value)
        {
            var old = values[name];
            values[name] = Math.Round(value, 3);
            var score = values[name] == old ? 0 : Average(lexicon, values, sets);
            if (score >= best + Gain)
            {
                best = score;
                return true;
            }

            values[name] = old;
            return false;
        }
    }

    private static double Average(PlaceLexicon lexicon, Dictionary<string, double> values, List<ToponymSet> sets)
    {
        var tried = lexicon.With(new Weights(values));
        return sets.Average(s => s.Score(tried));
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}

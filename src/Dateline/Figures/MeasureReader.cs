using Dateline.Actors;
using Dateline.Statements;
using Dateline.Syntax;

namespace Dateline.Figures;

/// <summary>Reads what a quantity measures: by its unit, by the noun it counts, and by the verb that governs the noun.</summary>
internal sealed class MeasureReader(FigureLexicon lexicon)
{
    private const int Reach = 6;
    private const int LeastForce = 100;

    private readonly CountedNounFinder nouns = new(lexicon);
    private readonly EffectFinder effects = new(lexicon);
    private readonly DurationReader durations = new(lexicon);

    public Measured? Read(AnnotatedReport report, Sentence sentence, Mention<Quantity> quantity) => quantity.Value.Unit switch
    {
        "%" => Share(report, sentence, quantity),
        "km2" or "sq mi" or "sq km" or "ha" or "acres" or "m2" => new(Measure.TerritoryArea, quantity.Value.Unit, quantity.Head, Whole(sentence, quantity, quantity.Head), "figures/area"),
        "km" or "mi" or "miles" or "m" or "ft" or "yards" or "nmi" => new(Measure.Distance, quantity.Value.Unit, quantity.Head, Whole(sentence, quantity, quantity.Head), "figures/distance"),
        "years" or "months" or "weeks" or "days" or "hours" or "minutes" or "decades" or "year" or "month" or "week" or "day" or "hour" => durations.Read(sentence, quantity),
        { Length: 3 } currency when currency.All(char.IsAsciiLetterUpper) => new(Measure.Money, currency, quantity.Head, Whole(sentence, quantity, quantity.Head), "figures/money"),
        "t" or "tonnes" or "tons" or "kg" => Tonnes(sentence, quantity),
        null or "" => IsInName(sentence, quantity) ? null : Count(report, sentence, quantity),
        _ => null,
    };

    /// <summary>Whether the number is part of a proper name: "the Three Brotherhood Alliance".</summary>
    private static bool IsInName(Sentence sentence, Mention<Quantity> quantity) =>
        quantity.First > 0 && quantity.End == quantity.First + 1 && sentence[quantity.First].Upos is Upos.Propn;

    private Measured? Share(AnnotatedReport report, Sentence sentence, Mention<Quantity> quantity)
    {
        var noun = CountedNounFinder.ShareOf(sentence, quantity);
        var span = noun < 0 ? new TokenRange(quantity.First, quantity.End) : new(Math.Min(quantity.First, noun), Math.Max(quantity.End, noun + 1));
        if (noun >= 0 && (lexicon.Is(sentence[noun].LowerLemma, "population") || nouns.NounAt(sentence, noun) is { Kind: NounKind.Person }))
        {
            return effects.Find(sentence, noun, quantity.First) is { } effect
                ? new(effect.Measure, "%", noun, span, "figures/share-of-people")
                : lexicon.Is(sentence[noun].LowerLemma, "population") ? new(Measure.Population, "%", noun, span, "figures/share-of-people") : null;
        }

        if (noun >= 0 && (lexicon.Is(sentence[noun].LowerLemma, "territory") || report.PlaceAt(sentence.Index, noun) is not null))
        {
            return new(Measure.TerritoryShare, "%", noun, span, "figures/share");
        }

        if (noun >= 0 && nouns.NounAt(sentence, noun) is { Kind: NounKind.Thing })
        {
            return new(Measure.Other, "%", noun, span, "figures/share-of-things");
        }

        var area = false;
        foreach (var other in report.NumbersIn(sentence.Index))
        {
            area |= other.Value.Unit is "km2" or "sq mi" or "sq km";
        }

        return noun < 0 && area ? new(Measure.TerritoryShare, "%", quantity.Head, span, "figures/share-beside-area") : null;
    }

    private Measured? Tonnes(Sentence sentence, Mention<Quantity> quantity)
    {
        for (var i = quantity.End; i < Math.Min(sentence.Length, quantity.End + Reach); i++)
        {
            if (lexicon.Is(sentence[i].LowerLemma, "aid"))
            {
                return new(Measure.Aid, quantity.Value.Unit, i, new(quantity.First, i + 1), "figures/aid");
            }
        }

        return null;
    }

    private Measured? Count(AnnotatedReport report, Sentence sentence, Mention<Quantity> quantity)
    {
        var noun = CountedNounFinder.Counted(sentence, quantity);
        if (IsPopulation(sentence, quantity, noun))
        {
            var of = noun < 0 ? quantity.Head : noun;
            return new(Measure.Population, "people", of, Whole(sentence, quantity, of), "figures/population");
        }

        var counted = noun < 0 ? null : nouns.NounAt(sentence, noun);
        if (counted is null && nouns.Known(sentence, quantity) is var known and >= 0)
        {
            (noun, counted) = (known, nouns.NounAt(sentence, known));
        }

        if (InPart(sentence, quantity) && counted is not { Kind: NounKind.Thing })
        {
            return null;
        }

        var at = noun < 0 ? quantity.Head : noun;
        var span = Whole(sentence, quantity, at);
        if (noun >= 0 && counted is null && sentence[noun].Upos is not Upos.Propn && report.ActorAt(sentence.Index, noun) is null)
        {
            return null;
        }

        if (counted is null or { Kind: NounKind.Person or NounKind.Fighter })
        {
            var effect = effects.Find(sentence, at, quantity.First);
            if (effect is not null)
            {
                return new(effect.Measure, "people", at, span, "figures/people-" + (effect.Object ? "object" : "subject"));
            }

            return counted is { Kind: NounKind.Fighter } && IsForce(sentence, quantity, at) ? new(Measure.Troops, "people", at, span, "figures/troops") : null;
        }

        if (counted.Kind is NounKind.Weapon && EffectFinder.Governor(sentence, at) is var verb and >= 0 && lexicon.Is(sentence[verb].LowerLemma, "stock"))
        {
            return new(Measure.Other, counted.Noun, at, span, "figures/stock");
        }

        if (counted.Measure is Measure.Other && quantity.Value.Value is null)
        {
            return null;
        }

        var unit = counted.Unit.Length > 0 ? counted.Unit : counted.Noun;
        return counted.Measure is { } measure ? new(measure, unit, at, span, counted.Kind is NounKind.Effect ? "figures/effect-noun" : "figures/things") : null;
    }

    /// <summary>Whether fighters are told as a force: many, or sent and stationed.</summary>
    private bool IsForce(Sentence sentence, Mention<Quantity> quantity, int noun) => (quantity.Value.Low ?? quantity.Value.High) >= LeastForce
        || (EffectFinder.Governor(sentence, noun) is var verb and >= 0 && lexicon.Verb(sentence[verb].LowerLemma) is { Measure: Measure.Troops });

    private bool InPart(Sentence sentence, Mention<Quantity> quantity) =>
        quantity.First > 0 && lexicon.Is(sentence[quantity.First - 1].LowerLemma, "part");

    private bool IsPopulation(Sentence sentence, Mention<Quantity> quantity, int noun)
    {
        if (noun >= 0 && lexicon.Is(sentence[noun].LowerLemma, "population"))
        {
            return nouns.NounAt(sentence, noun) is null || quantity.First > 1 && sentence[quantity.First - 2].LowerLemma is "home";
        }

        for (var i = Math.Max(0, quantity.First - 3); i < quantity.First; i++)
        {
            if (sentence[i].LowerLemma is "population")
            {
                return true;
            }
        }

        return false;
    }

    private static TokenRange Whole(Sentence sentence, Mention<Quantity> quantity, int noun)
    {
        var (first, end) = (Math.Min(quantity.First, noun), Math.Max(quantity.End, noun + 1));
        return end - first > 12 || first < 0 || end > sentence.Length ? new(quantity.First, quantity.End) : new(first, end);
    }
}

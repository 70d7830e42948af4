using Dateline.Actors;
using Dateline.Statements;
using Dateline.Syntax;

namespace Dateline.Figures;

/// <summary>Reads what a quantity measures: by its unit, by the noun it counts, and by the verb that governs the noun.</summary>
internal sealed class MeasureReader(FigureLexicon lexicon)
{
    private const int Reach = 6;
    private const int LeastForce = 100;

    private readonly DurationReader durations = new(lexicon);

    public Measured? Read(AnnotatedReport report, Sentence sentence, Mention<Quantity> quantity) => quantity.Value.Unit switch
    {
        "%" => Share(report, sentence, quantity),
        "km2" or "sq mi" or "sq km" or "ha" or "acres" or "m2" => new(Measure.TerritoryArea, quantity.Value.Unit, quantity.Head, Whole(sentence, quantity, quantity.Head), "figures/area"),
        "km" or "mi" or "miles" or "m" or "ft" or "yards" or "nmi" => new(Measure.Distance, quantity.Value.Unit, quantity.Head, Whole(sentence, quantity, quantity.Head), "figures/distance"),
        "years" or "months" or "weeks" or "days" or "hours" or "minutes" or "decades" or "year" or "month" or "week" or "day" or "hour" => durations.Read(sentence, quantity),
        { Length: 3 } currency when currency.All(char.IsAsciiLetterUpper) => new(Measure.Money, currency, quantity.Head, Whole(sentence, quantity, quantity.Head), "figures/money"),
        "t" or "tonnes" or "tons" or "kg" => Tonnes(sentence, quantity),
        null or "" => Count(report, sentence, quantity),
        _ => null,
    };

    private static string Lemma(Sentence sentence, int token) => sentence[token].Lemma.ToLowerInvariant();

    /// <summary>The noun's entry, by lemma or by its form without the plural's s.</summary>
    private CountedNoun? NounAt(Sentence sentence, int noun) =>
        lexicon.Noun(Lemma(sentence, noun)) ?? lexicon.Noun(sentence[noun].Form.ToLowerInvariant().TrimEnd('s'));

    private Measured? Share(AnnotatedReport report, Sentence sentence, Mention<Quantity> quantity)
    {
        var noun = ShareOf(sentence, quantity);
        var span = noun < 0 ? new TokenRange(quantity.First, quantity.End) : new(Math.Min(quantity.First, noun), Math.Max(quantity.End, noun + 1));
        if (noun >= 0 && (lexicon.Is(Lemma(sentence, noun), "population") || NounAt(sentence, noun) is { Kind: NounKind.Person }))
        {
            return Effect(sentence, noun, quantity.First) is { } effect
                ? new(effect.Measure, "%", noun, span, "figures/share-of-people")
                : lexicon.Is(Lemma(sentence, noun), "population") ? new(Measure.Population, "%", noun, span, "figures/share-of-people") : null;
        }

        if (noun >= 0 && (lexicon.Is(Lemma(sentence, noun), "territory") || report.PlaceAt(sentence.Index, noun) is not null))
        {
            return new(Measure.TerritoryShare, "%", noun, span, "figures/share");
        }

        if (noun >= 0 && NounAt(sentence, noun) is { Kind: NounKind.Thing })
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

    /// <summary>The noun a share is taken of, or -1.</summary>
    private static int ShareOf(Sentence sentence, Mention<Quantity> quantity)
    {
        for (var i = quantity.First; i < quantity.End; i++)
        {
            foreach (var child in sentence.Children(i))
            {
                if (child >= quantity.End && sentence.Is(child, "nmod"))
                {
                    return child;
                }
            }
        }

        var at = quantity.End;
        at += at < sentence.Length && sentence[at].Form is "of" ? 1 : 0;
        var of = at > quantity.End;
        for (var i = at; i < Math.Min(sentence.Length, at + Reach); i++)
        {
            if (sentence[i].Upos is Upos.Noun or Upos.Propn && (i + 1 == sentence.Length || !(sentence[i + 1].Upos is Upos.Noun or Upos.Propn or Upos.Part)))
            {
                return i;
            }

            if (sentence[i].Upos is not (Upos.Det or Upos.Adj or Upos.Noun or Upos.Propn or Upos.Part) && !(of && sentence[i].Form is "-"))
            {
                return -1;
            }
        }

        return -1;
    }

    private static Measured? Tonnes(Sentence sentence, Mention<Quantity> quantity)
    {
        for (var i = quantity.End; i < Math.Min(sentence.Length, quantity.End + Reach); i++)
        {
            if (Lemma(sentence, i) is "aid" or "food" or "assistance" or "relief" or "medicine" or "flour" or "supply")
            {
                return new(Measure.Aid, quantity.Value.Unit, i, new(quantity.First, i + 1), "figures/aid");
            }
        }

        return null;
    }

    private Measured? Count(AnnotatedReport report, Sentence sentence, Mention<Quantity> quantity)
    {
        var noun = Counted(sentence, quantity);
        if (IsPopulation(sentence, quantity, noun))
        {
            var of = noun < 0 ? quantity.Head : noun;
            return new(Measure.Population, "people", of, Whole(sentence, quantity, of), "figures/population");
        }

        var counted = noun < 0 ? null : NounAt(sentence, noun);
        if (counted is null && Known(sentence, quantity) is var known and >= 0)
        {
            (noun, counted) = (known, NounAt(sentence, known));
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
            var effect = Effect(sentence, at, quantity.First);
            if (effect is not null)
            {
                return new(effect.Measure, "people", at, span, "figures/people-" + (effect.Object ? "object" : "subject"));
            }

            return counted is { Kind: NounKind.Fighter } && IsForce(sentence, quantity, at) ? new(Measure.Troops, "people", at, span, "figures/troops") : null;
        }

        if (counted.Kind is NounKind.Weapon && Governor(sentence, at) is var verb and >= 0 && lexicon.Is(Lemma(sentence, verb), "stock"))
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

    /// <summary>A listed thing in the words right behind a number, where the parse hangs the number elsewhere ("39 pick-up trucks"); or -1.</summary>
    private int Known(Sentence sentence, Mention<Quantity> quantity)
    {
        for (var i = quantity.End; i < Math.Min(sentence.Length, quantity.End + Reach); i++)
        {
            if (sentence[i].Upos is Upos.Noun && NounAt(sentence, i) is { Kind: NounKind.Thing } && (i + 1 == sentence.Length || sentence[i + 1].Upos is not (Upos.Noun or Upos.Propn)))
            {
                return i;
            }

            if (!(sentence[i].Upos is Upos.Noun or Upos.Propn or Upos.Adj || (sentence[i].Form is "-" && sentence[i].Start == sentence[i - 1].End)
                || (i > quantity.End && sentence[i - 1].Form is "-" && sentence[i].Start == sentence[i - 1].End)))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>Whether fighters are told as a force: many, or sent and stationed.</summary>
    private bool IsForce(Sentence sentence, Mention<Quantity> quantity, int noun) => (quantity.Value.Low ?? quantity.Value.High) >= LeastForce
        || (Governor(sentence, noun) is var verb and >= 0 && lexicon.Verb(Lemma(sentence, verb)) is { Measure: Measure.Troops });

    private bool InPart(Sentence sentence, Mention<Quantity> quantity) =>
        quantity.First > 0 && lexicon.Is(Lemma(sentence, quantity.First - 1), "part");

    private bool IsPopulation(Sentence sentence, Mention<Quantity> quantity, int noun)
    {
        if (noun >= 0 && lexicon.Is(Lemma(sentence, noun), "population"))
        {
            return NounAt(sentence, noun) is null || quantity.First > 1 && Lemma(sentence, quantity.First - 2) is "home";
        }

        for (var i = Math.Max(0, quantity.First - 3); i < quantity.First; i++)
        {
            if (Lemma(sentence, i) is "population")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The noun a number counts: its governor, the head of its own phrase, or the noun it is said of ("the number of aircraft to 69"); -1 for a bare number.</summary>
    private static int Counted(Sentence sentence, Mention<Quantity> quantity)
    {
        for (var i = quantity.First; i < quantity.End; i++)
        {
            var head = sentence[i].Head;
            if (head >= quantity.End && (sentence.Is(i, "nummod") || sentence.Is(i, "amod") || sentence.Is(i, "det") || sentence.Is(i, "compound")) && sentence[head].Upos is Upos.Noun or Upos.Propn or Upos.Adj)
            {
                return head;
            }
        }

        if (sentence[quantity.Head].Upos is Upos.Noun && sentence[quantity.Head].Xpos is not "CD" && !char.IsAsciiDigit(sentence[quantity.Head].Form[0])
            && sentence.Child(quantity.Head, "nummod") is var number and >= 0 && quantity.Covers(number))
        {
            return quantity.Head;
        }

        // hundreds of militiamen
        foreach (var child in sentence.Children(quantity.Head))
        {
            if (child >= quantity.End && sentence.Is(child, "nmod") && sentence.Child(child, "case") is var mark and >= 0 && sentence[mark].Form is "of")
            {
                return child;
            }
        }

        // the number of aircraft ... to 69
        for (var i = quantity.First - 1; i > Math.Max(0, quantity.First - 14); i--)
        {
            if (Lemma(sentence, i) is "number" or "toll" or "total" && i + 2 < quantity.First && sentence[i + 1].Form is "of" or "for" or "from")
            {
                for (var noun = i + 2; noun < quantity.First; noun++)
                {
                    if (sentence[noun].Upos is Upos.Noun && (noun + 1 == sentence.Length || sentence[noun + 1].Upos is not (Upos.Noun or Upos.Propn)))
                    {
                        return noun;
                    }
                }
            }
        }

        // a number the parser did not hang on its noun
        for (var i = quantity.End; i < Math.Min(sentence.Length, quantity.End + 4); i++)
        {
            if (sentence[i].Upos is Upos.Noun && (i + 1 == sentence.Length || sentence[i + 1].Upos is not (Upos.Noun or Upos.Propn)))
            {
                return i;
            }

            if (sentence[i].Upos is not (Upos.Adj or Upos.Noun or Upos.Propn or Upos.Num))
            {
                break;
            }
        }

        return -1;
    }

    /// <summary>The verb that says what befell people: as governor of the noun, or next to it.</summary>
    private EffectVerb? Effect(Sentence sentence, int noun, int number)
    {
        if (BeforeNumber(sentence, number) is { } before)
        {
            return before;
        }

        if (Beside(sentence, noun) is { } beside)
        {
            return beside;
        }

        var governor = Governor(sentence, noun);
        return governor >= 0 && lexicon.Verb(Lemma(sentence, governor)) is { } verb && Fits(sentence, verb, governor, noun) ? verb : null;
    }

    /// <summary>"killed over 220,000", "the lives of more than 200,000".</summary>
    private EffectVerb? BeforeNumber(Sentence sentence, int number)
    {
        if (number > 1 && sentence[number - 1].Form is "of" && Lemma(sentence, number - 2) is "life")
        {
            return lexicon.Verb("kill");
        }

        return number > 0 && lexicon.Verb(Lemma(sentence, number - 1)) is { Object: true } verb && sentence[number - 1].Upos is Upos.Verb or Upos.Noun or Upos.Propn
            && (sentence[number - 1].Xpos is not "VBN" || sentence.Child(number - 1, "aux:pass") < 0) ? verb : null;
    }

    /// <summary>"people were killed", "11 wounded", "millions displaced".</summary>
    private EffectVerb? Beside(Sentence sentence, int noun)
    {
        for (var i = noun + 1; i < Math.Min(sentence.Length, noun + Reach + 2); i++)
        {
            if (lexicon.Is(Lemma(sentence, i), "part"))
            {
                // "people including 30 children have been killed"
                while (i + 1 < sentence.Length && sentence[i + 1].Upos is not (Upos.Aux or Upos.Verb or Upos.Punct))
                {
                    i++;
                }

                continue;
            }

            if (lexicon.Verb(Lemma(sentence, i)) is { } after && sentence[i].Upos is Upos.Verb or Upos.Adj)
            {
                return after.Object ? sentence[i].Xpos is "VBN" or "VBD" or "JJ" ? after : null : after;
            }

            if (sentence[i].Upos is not (Upos.Aux or Upos.Adv or Upos.Verb or Upos.Part) && sentence[i].Form is not ("among" or "those"))
            {
                break;
            }
        }

        return null;
    }

    private static bool Fits(Sentence sentence, EffectVerb verb, int governor, int noun) => verb.Object
        ? governor < noun || sentence[governor].Xpos is "VBN" or "VBD" && (Verbs.IsPassive(sentence, governor) || sentence.Is(governor, "acl") || sentence[governor].Xpos is "VBN")
        : noun < governor || sentence[governor].Xpos is "VBG";

    /// <summary>The verb above a noun, through "lives of", "a total of", coordination; -1 where none is near.</summary>
    private static int Governor(Sentence sentence, int noun)
    {
        var at = noun;
        for (var steps = 0; steps < 4 && at >= 0; steps++)
        {
            if (steps == 0 && sentence.Child(at, "acl") is var participle and >= 0 && sentence[participle].Xpos is "VBN" or "VBD" && sentence.Child(participle, "nsubj") < 0)
            {
                return participle;
            }

            at = sentence[at].Head;
            if (at >= 0 && sentence[at].Upos is Upos.Verb)
            {
                return at;
            }
        }

        return -1;
    }

    private static TokenRange Whole(Sentence sentence, Mention<Quantity> quantity, int noun)
    {
        var (first, end) = (Math.Min(quantity.First, noun), Math.Max(quantity.End, noun + 1));
        return end - first > 12 || first < 0 || end > sentence.Length ? new(quantity.First, quantity.End) : new(first, end);
    }
}

using Dateline.Actors;
using Dateline.Statements;
using Dateline.Syntax;

namespace Dateline.Figures;

/// <summary>Whether a toll is one of a period or of the war, not of one happening.</summary>
internal sealed class CumulativeSense(FigureLexicon lexicon, AnnotatedReport report, Sentence sentence)
{
    private const int LeastInPeriod = 100;

    /// <summary>A war or a period governs the toll.</summary>
    public bool At(Mention<Quantity> quantity) => Overall(quantity) || (quantity.Value.Low ?? quantity.Value.High) >= 1000;

    /// <summary>The words say so: "since", "in the war", "so far", "over the past month".</summary>
    public bool Overall(Mention<Quantity> quantity)
    {
        for (var i = 0; i < sentence.Length; i++)
        {
            var lemma = sentence[i].LowerLemma;
            if (quantity.Covers(i))
            {
                continue;
            }

            if (lemma is "since" || (lexicon.Is(lemma, "war") && !sentence.Is(i, "compound") && IsWar(i)))
            {
                return true;
            }

            if (lexicon.Is(lemma, "cumulative") && Math.Abs(i - quantity.Head) < 10)
            {
                return true;
            }

            if (i + 1 < sentence.Length && lexicon.Is(lemma + " " + sentence[i + 1].LowerLemma, "cumulative"))
            {
                return true;
            }
        }

        foreach (var time in report.TimesIn(sentence.Index))
        {
            if (time.First > 0 && IsPeriod(time, (quantity.Value.Low ?? quantity.Value.High) >= LeastInPeriod))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Not the war of "war monitor", "monitoring the conflict", "war of words".</summary>
    private bool IsWar(int token)
    {
        var after = token + 1 < sentence.Length ? sentence[token + 1].Form : "";
        if (after is "monitor" or "monitors" or "monitoring" or "crime" or "crimes" or "planes" || (after is "of" && token + 2 < sentence.Length && sentence[token + 2].Form is "words"))
        {
            return false;
        }

        for (var i = Math.Max(0, token - 3); i < token; i++)
        {
            if (sentence[i].Lemma.StartsWith("monitor", StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"the last 48 hours": what happened then is news, not a total.</summary>
    private bool IsShort(Mention<TimeReference> time)
    {
        for (var i = time.First; i < time.End; i++)
        {
            if (sentence[i].Lemma is "hour" or "minute" or "day" or "night")
            {
                return sentence[i].Lemma is not "day" || (time.Value is { Start: { } start, End: { } end } && end.DayNumber - start.DayNumber <= 3);
            }
        }

        return false;
    }

    private bool IsPeriod(Mention<TimeReference> time, bool many)
    {
        var before = sentence[time.First - 1].Form.ToLowerInvariant();
        var days = time.Value is { Start: { } start, End: { } end } && end.DayNumber - start.DayNumber >= 2;
        return (before is "in" or "over" or "during" or "for" or "within" && time.Value.Type is TimeType.Duration && !IsShort(time))
            || (many && days && time.Value.Precision is TimePrecision.Month or TimePrecision.Year or TimePrecision.Years);
    }
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Dateline.Actors;
using Dateline.Statements;
using Dateline.Syntax;

namespace Dateline.Figures;

/// <summary>Holds quantities against each other: two units of one quantity, and shares of a country against areas.</summary>
internal sealed class QuantityChecks
{
    private const double UnitTolerance = 0.03;
    private const double ShareTolerance = 0.15;
    private readonly FrozenDictionary<string, double> areas;

    public QuantityChecks(DataFolder data)
    {
        areas = DataTable.Load(data.File("figures/areas.tsv"), "country", "km2")
            .By(r => r[0], r => r.Number(1));
    }

    /// <summary>Whether the second quantity is the first in another unit: "27,000 square kilometers (10,425 square miles)".</summary>
    public static bool SameInOtherUnit(Sentence sentence, Mention<Quantity> first, Mention<Quantity> second)
    {
        if (first.Value.Unit is null || second.Value.Unit is null || first.Value.Unit == second.Value.Unit
            || first.Value.Normalized?.Unit != second.Value.Normalized?.Unit || first.Value.Normalized is null)
        {
            return false;
        }

        for (var i = first.End; i < second.First; i++)
        {
            if (sentence[i].Form is not ("(" or "," or "or"))
            {
                return false;
            }
        }

        return second.First - first.End is 1 or 2;
    }

    /// <summary>The quantities of a sentence, a share of a large number made one ("more than a quarter of a million").</summary>
    public static List<Mention<Quantity>> WithFractions(Sentence sentence, ReadOnlySpan<Mention<Quantity>> quantities)
    {
        var joined = new List<Mention<Quantity>>(quantities.Length);
        foreach (var quantity in quantities)
        {
            var last = joined.Count > 0 ? joined[^1] : null;
            if (last?.Value is { Unit: "%" } share && quantity.Value is { Unit: null or "", Value: >= 1e6 and var whole } && quantity.First == last.End + 1
                && sentence[last.End].Form is "of" && share.Span.Text.IndexOfAny(['%', '0', '1', '2', '5']) < 0)
            {
                var value = share.Value / 100 * whole;
                joined[^1] = quantity with
                {
                    First = last.First,
                    Value = quantity.Value with
                    {
                        Span = share.Span with { End = quantity.Value.Span.End, Text = share.Span.Text + " of " + quantity.Value.Span.Text },
                        Value = value,
                        Low = share.Approx is Approximation.Over ? value + 1 : share.Low / 100 * whole,
                        High = share.High / 100 * whole,
                        Approx = share.Approx,
                    },
                };
                continue;
            }

            joined.Add(quantity);
        }

        return joined;
    }

    public void Units(Quantity first, Quantity second, ImmutableArray<ReadingWarning>.Builder warnings)
    {
        var (a, b) = (Middle(first.Normalized), Middle(second.Normalized));
        if (a is > 0 && b is > 0 && Math.Abs(a.Value - b.Value) / a.Value > UnitTolerance)
        {
            warnings.Add(new("figures", second.Span, string.Create(
                CultureInfo.InvariantCulture, $"{first.Span.Text} is {a:0.#} {first.Normalized!.Unit}, {second.Span.Text} is {b:0.#}: not the same quantity")));
        }
    }

    /// <summary>An area and a share given in one sentence about one country must agree with the country's area.</summary>
    public void Shares(AnnotatedReport report, ImmutableArray<Figure> figures, ImmutableArray<ReadingWarning>.Builder warnings)
    {
        foreach (var share in figures.Where(f => f.Measure is Measure.TerritoryShare))
        {
            var country = share.Place?.Country ?? report.Theatre;
            foreach (var area in figures.Where(f => f.Measure is Measure.TerritoryArea && f.Sentence == share.Sentence))
            {
                if (country is null || !areas.TryGetValue(country, out var whole) || Middle(area.Normalized) is not { } part || share.Value is not { } percent)
                {
                    continue;
                }

                var found = 100 * part / whole;
                var verdict = Math.Abs(found - percent) <= ShareTolerance * percent ? "consistent" : "not consistent";
                warnings.Add(new("figures", share.Span, string.Create(
                    CultureInfo.InvariantCulture,
                    $"{area.Span.Text} is {found:0.#}% of the {whole:0} km2 of {country}, given as {percent:0.#}%: {verdict}")));
            }
        }
    }

    private static double? Middle(NormalizedRange? range) => range switch
    {
        { Low: { } low, High: { } high } => (low + high) / 2,
        { Low: { } low } => low,
        { High: { } high } => high,
        _ => null,
    };
}

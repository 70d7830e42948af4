using System.Collections.Immutable;
using System.Globalization;
using Dateline.Actors;
using Dateline.Statements;
using Dateline.Syntax;

namespace Dateline.Figures;

/// <summary>Reads quantities about the war that are not the toll of one event.</summary>
internal sealed class FigureReader
{
    private readonly Lazy<FigureLexicon> lexicon;
    private readonly Lazy<QuantityChecks> checks;

    public FigureReader(DataFolder data)
    {
        lexicon = new(() => new FigureLexicon(data));
        checks = new(() => new QuantityChecks(data));
    }

    public FigureReading Read(AnnotatedReport report, ImmutableArray<Statement> statements, ImmutableArray<EventMention> events)
    {
        var figures = ImmutableArray.CreateBuilder<Figure>();
        var seen = new HashSet<(Measure, double?, double?, string?)>();
        var warnings = ImmutableArray.CreateBuilder<ReadingWarning>();
        var measures = new MeasureReader(lexicon.Value);
        var claims = new Claimants(statements);
        var tolls = events.SelectMany(e => e.Casualties).Select(c => c.Span).ToList();
        foreach (var sentence in report.Sentences)
        {
            Mention<Quantity>? last = null;
            var cumulative = new CumulativeSense(lexicon.Value, report, sentence);
            foreach (var quantity in QuantityChecks.WithFractions(sentence, report.NumbersIn(sentence.Index)))
            {
                if (last is not null && QuantityChecks.SameInOtherUnit(sentence, last, quantity))
                {
                    checks.Value.Units(last.Value, quantity.Value, warnings);
                    continue;
                }

                last = quantity;
                if (measures.Read(report, sentence, quantity) is not { } measured)
                {
                    continue;
                }

                var span = report.Parsed.SpanOf(sentence.Index, measured.Span.First, measured.Span.End);
                if (IsToll(measured.Measure) && !cumulative.At(quantity)
                    && !(measured.Measure is Measure.Displaced && (quantity.Value.Low ?? quantity.Value.High) >= 100_000))
                {
                    continue;
                }

                if (IsToll(measured.Measure) && tolls.Exists(t => t.Start < span.End && span.Start < t.End) && !cumulative.Overall(quantity))
                {
                    continue;
                }

                var figure = Write(report, sentence, quantity.Value, measured, span, claims.At(span));
                if (seen.Add((measured.Measure, quantity.Value.Low, quantity.Value.High, measured.Unit)))
                {
                    figures.Add(figure);
                }
                else if (Headlined(figures, figure) is var told and >= 0)
                {
                    // what a headline sums up is written where it is told
                    figures[told] = figure;
                }
            }
        }

        var ordered = figures.Select((f, i) => f with { Id = string.Create(CultureInfo.InvariantCulture, $"f{i + 1}") }).ToImmutableArray();
        checks.Value.Shares(report, ordered, warnings);
        return new(ordered, warnings.ToImmutable());
    }

    /// <summary>Where the same figure was read in the headline, or -1.</summary>
    private static int Headlined(ImmutableArray<Figure>.Builder figures, Figure figure)
    {
        for (var i = 0; i < figures.Count; i++)
        {
            if (figures[i].Sentence == 0 && figure.Sentence > 0 && figures[i].Measure == figure.Measure && figures[i].Low == figure.Low && figures[i].High == figure.High && figures[i].Unit == figure.Unit)
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsToll(Measure measure) => measure is Measure.Killed or Measure.Injured or Measure.Displaced or Measure.Missing or Measure.Captured;

    private static Figure Write(AnnotatedReport report, Sentence sentence, Quantity quantity, Measured measured, TextSpan span, Actor? claimant)
    {
        var continuous = measured.Measure is Measure.Duration or Measure.Distance or Measure.TerritoryArea;
        return new Figure
        {
            Id = "",
            Measure = measured.Measure,
            Low = continuous && quantity.Approx is Approximation.Over && quantity.Value is not null ? quantity.Value : quantity.Low,
            High = quantity.High,
            Value = quantity.Value,
            Unit = measured.Unit,
            Approx = quantity.Approx,
            Normalized = quantity.Normalized,
            About = FigureContext.About(report, sentence, measured),
            Time = FigureContext.Nearest(report.TimesIn(sentence.Index), measured.Span),
            Place = FigureContext.Nearest(report.PlacesIn(sentence.Index), measured.Span),
            ClaimedBy = claimant,
            Span = span,
            Sentence = sentence.Index,
            Derivation = [new(measured.Rule, measured.Measure.ToString(), span)],
        };
    }
}

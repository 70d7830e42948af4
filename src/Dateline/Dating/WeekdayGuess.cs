using System.Collections.Immutable;
using Dateline.Numbers;
using Dateline.Syntax;
using Dateline.Times;

namespace Dateline.Dating;

/// <summary>The weekday a report was most likely written on, and the words that say so.</summary>
/// <param name="Day">The weekday.</param>
/// <param name="Text">Words of the text.</param>
internal sealed record WeekdayGuess(DayOfWeek Day, string Text)
{
    private const int OpeningSentences = 4;

    /// <summary>"said Tuesday": the first past weekday beside a verb of speech, else the first of the opening; null where there is none.</summary>
    public static WeekdayGuess? Of(ParsedReport parsed, ImmutableArray<Mention<TimeExpression>> times, DatingFacts facts)
    {
        WeekdayGuess? opening = null;
        foreach (var mention in times)
        {
            var fields = mention.Value.Fields;
            if (fields is not { Kind: TimeKind.Weekday, Direction: 0 } || mention.Value.Tense == Tense.Future || mention.Value.Bound != TimeBound.None)
            {
                continue;
            }

            var sentence = parsed.Sentences[mention.Sentence];
            var day = (DayOfWeek)(fields.Weekday % 7);
            for (var i = Math.Max(0, mention.First - 3); i < mention.First; i++)
            {
                if (facts.Is(facts.List.Find(sentence[i].Form.ToLowerInvariant()), DatingWordClass.Speech))
                {
                    return new WeekdayGuess(day, parsed.SpanOf(mention.Sentence, i, mention.End).Text);
                }
            }

            opening ??= mention.Sentence < OpeningSentences ? new WeekdayGuess(day, mention.Value.Span.Text) : null;
        }

        return opening;
    }
}

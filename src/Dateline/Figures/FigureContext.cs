using Dateline.Actors;
using Dateline.Statements;
using Dateline.Syntax;

namespace Dateline.Figures;

/// <summary>Whom a figure is about, and the time and place next to it.</summary>
internal static class FigureContext
{
    /// <summary>The actor inside the figure's words, else the subject of its clause, else the measured noun.</summary>
    public static Referent About(AnnotatedReport report, Sentence sentence, Measured measured)
    {
        foreach (var mention in report.ActorsIn(sentence.Index))
        {
            if (measured.Span.Covers(mention.Head) && mention.Head != measured.Noun)
            {
                return Referent.Of(mention.Value);
            }
        }

        var at = measured.Noun;
        for (var steps = 0; at >= 0 && steps < 6; at = sentence[at].Head, steps++)
        {
            var subject = sentence.Child(at, "nsubj");
            if (subject >= 0 && !measured.Span.Covers(subject) && report.ActorAt(sentence.Index, subject) is { } actor)
            {
                return Referent.Of(actor.Value);
            }
        }

        return report.ActorAt(sentence.Index, measured.Noun) is { } own ? Referent.Of(own.Value) : Referent.Of(sentence[measured.Noun].Form);
    }

    /// <summary>The mention nearest to a range, one behind it preferred at equal distance.</summary>
    public static T? Nearest<T>(ReadOnlySpan<Mention<T>> mentions, TokenRange range)
        where T : class
    {
        var (best, distance) = (default(T), int.MaxValue);
        foreach (var mention in mentions)
        {
            var far = mention.First >= range.End ? 2 * (mention.First - range.End) : 2 * Math.Max(0, range.First - mention.End) + 1;
            if (far < distance)
            {
                (best, distance) = (mention.Value, far);
            }
        }

        return best;
    }
}

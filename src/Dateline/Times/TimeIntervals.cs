using System.Collections.Immutable;
using Dateline.Syntax;

namespace Dateline.Times;

/// <summary>Durations that place one happening by another: "two days after rebels took the town", "the two-year siege".</summary>
internal sealed class TimeIntervals
{
    private readonly ImmutableArray<Sentence> sentences;
    private readonly ILookup<int, Mention<TimeReference>> durations;

    public TimeIntervals(ImmutableArray<Sentence> sentences, ImmutableArray<Mention<TimeReference>> times)
    {
        this.sentences = sentences;
        durations = times.Where(t => t.Value is { Type: TimeType.Duration, Start: null, End: null } && TimeInterval.LengthOf(t.Value.Value) is not null).ToLookup(t => t.Sentence);
    }

    /// <summary>The duration by which the clause or noun of a word comes before ("after") or behind ("before") what it hangs on.</summary>
    public TimeInterval? Before(int sentence, int word)
    {
        var s = sentences[sentence];
        foreach (var duration in durations[sentence])
        {
            if (duration.End >= s.Length || s[duration.End].Lemma is not ("after" or "before") || s[duration.End].Deprel is not ("mark" or "case"))
            {
                continue;
            }

            var head = s[duration.End].Head;
            if (word > duration.End && head >= 0 && s[head].Head >= 0 && IsOfClause(s, word, head))
            {
                return new TimeInterval(duration, s[head].Head, s[duration.End].Lemma is "after");
            }
        }

        return null;
    }

    /// <summary>The duration in the phrase of a noun.</summary>
    public TimeInterval? Within(int sentence, int noun)
    {
        foreach (var duration in durations[sentence])
        {
            if (duration.End == noun)
            {
                return new TimeInterval(duration, noun, true);
            }
        }

        return null;
    }

    /// <summary>Whether a word is the head of a clause or stands below it with no clause of its own between.</summary>
    private static bool IsOfClause(Sentence s, int word, int head)
    {
        for (var at = word; at >= 0; at = s[at].Head)
        {
            if (at == head)
            {
                return true;
            }

            if (s[at].Deprel is "acl" or "acl:relcl" or "advcl" or "ccomp" or "parataxis")
            {
                return false;
            }
        }

        return false;
    }
}

using System.Collections.Immutable;
using System.Globalization;
using Dateline.Syntax;

namespace Dateline.Times;

/// <summary>
/// Gives what a word of the text tells the time that is its own: the time that hangs on it or stands in its clause, else the one of
/// a clause around it; else the report's own day.
/// </summary>
internal sealed class TimeAttacher
{
    /// <summary>A time further off than this is another's (fitted on the gold readings).</summary>
    private const double Reach = 7;

    /// <summary>Cost of a time that stands with the verb of saying, not with what is said.</summary>
    private const double SaidCost = 4;

    /// <summary>Cost of a time inside a clause below the word's own.</summary>
    private const double BelowCost = 2;

    /// <summary>Cost of leaving a clause of purpose: what is to be done is not dated by what is done.</summary>
    private const double PurposeCost = 5;

    /// <summary>Cost of each word between, against ties.</summary>
    private const double WordCost = 0.04;
    private const int Depth = 40;

    /// <summary>How many words before a time its "since" may stand: "since the start of the war in 2011".</summary>
    private const int SinceReach = 8;
    private const int PassageSentences = 1;
    private const int PassageDays = 62;
    private const int HistoryDays = 3;

    /// <summary>Weekdays may lie so many days ahead.</summary>
    private const int DaysAhead = 7;

    private readonly ImmutableArray<Sentence> sentences;
    private readonly ILookup<int, Mention<TimeReference>> times;
    private readonly Published published;
    private readonly TimeIntervals intervals;

    public TimeAttacher(ParsedReport parsed, ImmutableArray<Mention<TimeReference>> times, Published published)
    {
        sentences = parsed.Sentences;
        this.times = times.Where(t => CanDate(t.Value)).ToLookup(t => t.Sentence);
        intervals = new TimeIntervals(parsed.Sentences, times);
        this.published = published;
    }

    /// <summary>The time of an event: its own, else, for news, the report's day and the day before (annotation guide); null where nothing says.</summary>
    public TimeReference? Of(int sentence, int trigger, bool background) => Own(sentence, trigger)?.Value ?? (background ? Passage(sentence) : Report());

    /// <summary>The time mention of the sentence that belongs to a word, or null.</summary>
    /// <param name="sentence">Index of the sentence.</param>
    /// <param name="trigger">Token of the word.</param>
    /// <param name="inside">The word below which the time must stand; -1 for anywhere.</param>
    public Mention<TimeReference>? Own(int sentence, int trigger, int inside = -1)
    {
        if (inside < 0 && intervals.Before(sentence, trigger) is { } interval)
        {
            // News that comes "two weeks before" what is told as past is older than the report's day.
            return (Nearest(sentence, interval.Anchor, -1)?.Value ?? Report()) is { } anchor && interval.From(anchor) is { } placed && !(placed.Value.Start > published.End) ? placed : null;
        }

        return Nearest(sentence, trigger, inside) is { } own ? OpenSince(sentences[sentence], own, trigger) : null;
    }

    /// <summary>The days that a state has lasted by the duration in its phrase ("the two-year siege"), up to the time of a word above it; null where there is none.</summary>
    public Mention<TimeReference>? Lasting(int sentence, int trigger, int verb) =>
        intervals.Within(sentence, trigger) is { } lasted && (Nearest(sentence, verb, -1)?.Value ?? Report()) is { } anchor ? lasted.UpTo(anchor) : null;

    /// <summary>"has killed thousands since it began in 2011": a time inside a phrase of "since" opens the days of what stands outside of it.</summary>
    private Mention<TimeReference> OpenSince(Sentence s, Mention<TimeReference> own, int trigger)
    {
        for (var i = own.First - 1; i > Math.Max(0, own.First - SinceReach); i--)
        {
            if (s[i].Lemma is "since" && !(trigger > i && trigger < own.First) && !(s[i].Head >= 0 && s.IsBelow(trigger, s[i].Head)) && own.Value.End is not null)
            {
                return own with { Value = own.Value with { End = published.End, Precision = published.End is { } end ? PeriodParts.PrecisionOf(own.Value.Start, end) : TimePrecision.Open } };
            }
        }

        return own;
    }

    private Mention<TimeReference>? Nearest(int sentence, int trigger, int inside)
    {
        Mention<TimeReference>? best = null;
        var least = Reach;
        foreach (var mention in times[sentence])
        {
            if ((inside < 0 || sentences[sentence].IsBelow(mention.Head, inside)) && Cost(sentences[sentence], mention, trigger) is var cost && cost < least)
            {
                (best, least) = (mention, cost);
            }
        }

        return best;
    }

    /// <summary>The day or month of history that the sentence before, or the one before that, tells of: what follows is still of it; else null.</summary>
    private TimeReference? Passage(int sentence)
    {
        for (var back = sentence - 1; back >= Math.Max(0, sentence - PassageSentences); back--)
        {
            if (times[back].LastOrDefault()?.Value is { } told)
            {
                return told is { Start: { } start, End: { } end } && end.DayNumber - start.DayNumber < PassageDays && published.Start is { } day && day.DayNumber - end.DayNumber > HistoryDays
                    ? told with { Basis = TimeBasis.Context }
                    : null;
            }
        }

        return null;
    }

    /// <summary>The report's day and the day before; null where it has no bounds.</summary>
    public TimeReference? Report() => published is { Start: { } first, End: { } last }
        ? new TimeReference
        {
            Type = TimeType.Date,
            Start = CalendarPeriod.Add(first, -1),
            End = last,
            Precision = PeriodParts.PrecisionOf(CalendarPeriod.Add(first, -1), last),
            Basis = TimeBasis.Report,
        }
        : null;

    /// <summary>What has happened was not on a day to come: "attacked on October 7" in a report of September is of the year before.</summary>
    public TimeReference Behind(TimeReference time) =>
        time is { Basis: TimeBasis.Relative, Start: { Year: > 1 } start, End: { } end, Value: { Length: > 4 } value, Text: { } text }
        && published.End is { } last && start.DayNumber - last.DayNumber > DaysAhead && end.DayNumber - start.DayNumber < PassageDays && text.Any(char.IsUpper)
            ? time with { Start = start.AddYears(-1), End = end.AddYears(-1), Value = string.Create(CultureInfo.InvariantCulture, $"{start.Year - 1:0000}{value[4..]}") }
            : time;

    private static bool CanDate(TimeReference time) => time.Type is TimeType.Date or TimeType.Time or TimeType.Duration
        && (time.Start is not null || time.End is not null)
        && time.Value is not ("PRESENT_REF" or "PAST_REF" or "FUTURE_REF");

    private static double Cost(Sentence s, Mention<TimeReference> time, int trigger)
    {
        if (time.Covers(trigger))
        {
            return double.MaxValue;
        }

        var governor = s[time.Head].Head;
        var words = WordCost * Math.Abs(time.Head - trigger);
        if (governor < 0)
        {
            return words + 1;
        }

        // Up from the word to the lowest common ancestor, then down to the time's governor; what is crossed on the way costs.
        Span<int> above = stackalloc int[Depth];
        var height = 0;
        for (var at = governor; at >= 0 && height < Depth; at = s[at].Head)
        {
            above[height++] = at;
        }

        var cost = 0.0;
        var steps = 0;
        for (var at = trigger; at >= 0 && steps++ < Depth; at = s[at].Head)
        {
            var meets = above[..height].IndexOf(at);
            if (meets >= 0)
            {
                for (var i = 0; i < meets; i++)
                {
                    cost += (i + 1 < meets && ReportedClauses.IsOfJoined(s, above[i])) || IsBehindSemicolon(s, above[i]) ? Reach : Down(s, above[i]);
                }

                return cost + words;
            }

            cost += Up(s, at);
        }

        return double.MaxValue;
    }

    /// <summary>Whether a clause stands behind a semicolon.</summary>
    private static bool IsBehindSemicolon(Sentence s, int token) =>
        s[token].Deprel is "parataxis" && s.SubtreeFirst(token) is > 0 and var first && (s[first].Form is ";" || s[first - 1].Form is ";");

    /// <summary>Cost of leaving a word for its governor.</summary>
    private static double Up(Sentence s, int token) => s[token].Deprel switch
    {
        "advcl" or "acl" when s[token].Xpos == "VB" => PurposeCost,
        "ccomp" or "parataxis" => SaidCost,
        "advcl" or "acl:relcl" or "csubj" => 1.5,
        "acl" or "xcomp" or "conj" => 0.8,
        "root" => 2,
        _ => 0.6,
    };

    /// <summary>Cost of reaching down into a dependent that holds the time.</summary>
    private static double Down(Sentence s, int token) => s[token].Deprel switch
    {
        "ccomp" or "parataxis" or "advcl" or "acl:relcl" or "acl" => BelowCost,
        "conj" => 1.2,
        "xcomp" or "obj" or "obl" or "nmod" => 0.6,
        _ => 0.8,
    };
}

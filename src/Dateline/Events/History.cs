using Dateline.Actors;
using Dateline.Rules;
using Dateline.Syntax;

namespace Dateline.Events;

/// <summary>Tells history and context from the news of a report, by dates, tense and words ("repeatedly", "a group fighting the army").</summary>
internal sealed class History(WordClasses words)
{
    /// <summary>What ended so many days before the report's day is history (fitted on the gold readings: 3 days split them with 4 errors in 70).</summary>
    private const int HistoryDays = 3;

    /// <summary>The first sentence tells the news, even of a week ago ("on Sunday").</summary>
    private const int LeadDays = 7;

    /// <summary>What has lasted so many days is the context of the news, not the news.</summary>
    private const int LongDays = 30;

    /// <summary>The news stands in the first sentences; what has been done, told later without a day, is context.</summary>
    private const int Opening = 2;

    /// <summary>How many sentences on a piece of history carries to what is told in the plain past of "they" or "it".</summary>
    private const int HistoryReach = 2;

    /// <param name="report">The report.</param>
    /// <param name="draft">The event.</param>
    /// <param name="before">The event told before it, or null.</param>
    public bool IsBackground(AnnotatedReport report, EventDraft draft, EventDraft? before) =>
        IsHistory(report, draft) || (draft.Time is null && before is not null && Continues(before, draft));

    /// <summary>No time of its own, right behind a piece of history; what is told as done behind a state that is still on, or done by words, is news.</summary>
    private static bool Continues(EventDraft before, EventDraft draft) =>
        before.Background && !IsUnderWay(draft, before) && !(IsTold(draft) && (before.Status == EventStatus.Ongoing || draft.Type is EventType.Demand or EventType.Accusation or EventType.Threat)) && draft.Sentence.Index - before.Sentence.Index <= (IsPast(draft) && GoesOn(draft) ? HistoryReach : 1) && draft.Status.IsActual()
        && draft.Sentence.Index > Opening && draft.Statement is null && !IsPerfect(draft);

    private bool IsHistory(AnnotatedReport report, EventDraft draft)
    {
        if (draft.Status is EventStatus.Planned or EventStatus.Threatened or EventStatus.Demanded or EventStatus.Hypothetical)
        {
            return false;
        }

        if (draft.Time is { } time && report.Published.Start is { } day)
        {
            if (IsLongPast(time, report.Published))
            {
                return true;
            }

            if (time.End is { } end && day.DayNumber - end.DayNumber >= (draft.Sentence.Index == 0 ? LeadDays : HistoryDays))
            {
                return true;
            }

            return time.Start is { } start && day.DayNumber - start.DayNumber > LongDays && !IsLeadingState(draft);
        }

        var s = draft.Sentence;
        var verb = draft.Frame.Verb;
        if (verb < 0)
        {
            return false;
        }

        return IsOccupation(report, draft)
            || (s.Index > 0 && (IsStanding(draft) || HasWords(draft, "history") || IsPluperfect(draft) || (draft.Statement is null && s.Index > Opening && IsPerfect(draft) && !HasWords(draft, "lately"))));
    }

    /// <summary>Where the report's own day is not known: news is told by weekdays, what gets a month and year is history.</summary>
    private static bool IsLongPast(TimeReference time, Published published) =>
        published.Day is null && time is { Basis: TimeBasis.Explicit, End: not null, Precision: TimePrecision.Month or TimePrecision.Year };

    /// <summary>What the main clause of the opening tells as still on is the news, however long it has lasted.</summary>
    private static bool IsLeadingState(EventDraft draft) =>
        draft.Status == EventStatus.Ongoing && draft.Sentence.Index <= Opening && draft.Frame.Verb >= 0 && draft.Sentence[draft.Frame.Verb].Deprel is "root" or "ccomp";

    /// <summary>What is still on and only says what something is: "the besieged town".</summary>
    private static bool IsStanding(EventDraft draft)
    {
        var verb = draft.Sentence[draft.Frame.Verb];
        return draft.Status == EventStatus.Ongoing && (draft.IsNoun || verb.Deprel is "acl:relcl" or "acl" or "amod");
    }

    /// <summary>What somebody is known by: the participle right behind a party, "a group fighting the army".</summary>
    private static bool IsOccupation(AnnotatedReport report, EventDraft draft)
    {
        var (s, verb) = (draft.Sentence, draft.Frame.Verb);
        return s[verb].Xpos is "VBG" && s.Child(verb, "aux") < 0 && verb > 0 && draft.Type is EventType.Clash or EventType.Support or EventType.Siege or EventType.ArmsSupply or EventType.Training
            && report.ActorAt(s.Index, verb - 1) is not null;
    }

    private bool HasWords(EventDraft draft, string wordClass)
    {
        var s = draft.Sentence;
        var verb = draft.Frame.Verb;
        return HasWords(s, verb, wordClass) || (s[verb].Deprel is "advcl" && s[verb].Xpos is "VBG" && HasWords(s, s[verb].Head, wordClass));
    }

    /// <summary>"repeatedly", "at the height of its power".</summary>
    private bool HasWords(Sentence s, int verb, string wordClass)
    {
        foreach (var child in s.Children(verb))
        {
            if ((s.Is(child, "advmod") || s.Is(child, "obl")) && words.Is(s[child].Lemma, wordClass))
            {
                return true;
            }
        }

        return false;
    }

    private static bool GoesOn(EventDraft draft) =>
        draft.Frame.Arguments is [var (slot, token), ..] && slot is "subject" or "object" && draft.Sentence[token] is { Upos: Upos.Pron } pronoun && pronoun.LowerLemma is "they" or "it" or "he" or "she";

    /// <summary>Told in the plain past by a main clause that names who did it: "medics evacuated the wounded".</summary>
    private static bool IsTold(EventDraft draft) =>
        draft.Frame.Verb is >= 0 and var verb && draft.Sentence[verb] is { Xpos: "VBD", Deprel: "root" or "conj" } && draft.Sentence.Child(verb, "aux", "cop") < 0 && !GoesOn(draft);

    /// <summary>What is still being done in the main clause goes on from no deed that is over: "the kidnappers are demanding a ransom".</summary>
    private static bool IsUnderWay(EventDraft draft, EventDraft before) =>
        before.Status == EventStatus.Happened && draft is { Status: EventStatus.Ongoing, IsNoun: false } && draft.Sentence[draft.Token] is { Xpos: "VBG", Deprel: "root" };

    /// <summary>"were deployed", "took".</summary>
    private static bool IsPast(EventDraft draft)
    {
        var (s, verb) = (draft.Sentence, draft.Frame.Verb);
        if (verb < 0 || s[verb].Xpos is "VBD")
        {
            return verb >= 0;
        }

        var auxiliary = s.Child(verb, "aux");
        return auxiliary >= 0 && s[verb].Xpos is "VBN" && s[auxiliary].Xpos is "VBD";
    }

    /// <summary>Outside reported speech the past perfect tells what was before the news.</summary>
    private static bool IsPluperfect(EventDraft draft) => draft.Statement is null && HasHave(draft, "VBD");

    /// <summary>Whether the verb says "has done".</summary>
    private static bool IsPerfect(EventDraft draft) => draft.Frame.Verb >= 0 && HasHave(draft, "VBZ", "VBP");

    /// <summary>Whether "have" stands beside the verb in one of the forms.</summary>
    private static bool HasHave(EventDraft draft, params ReadOnlySpan<string> forms)
    {
        var (s, verb) = (draft.Sentence, draft.Frame.Verb);
        if (s[verb].Deprel is "conj" && s[verb].Xpos is "VBN" && s.Child(verb, "aux") < 0 && ClauseSubjects.PartnerOf(s, verb) is >= 0 and var partner)
        {
            // "has sponsored talks and set up zones"
            verb = partner;
        }

        foreach (var child in s.Children(verb))
        {
            if (s[child] is { Deprel: "aux", Lemma: "have" } have && forms.Contains(have.Xpos))
            {
                return true;
            }
        }

        return false;
    }
}

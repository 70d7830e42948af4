using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using Dateline.Actors;
using Dateline.Codes;
using Dateline.Places;
using Dateline.Relations;
using Dateline.Rules;
using Dateline.Times;

namespace Dateline.Events;

/// <summary>Reads happenings: type, status, parties, time, place, casualties, claimants.</summary>
internal sealed class EventReader(DataFolder data, ImmutableArray<string> userRules, Lazy<WordClasses> words, Lazy<TieReader> ties)
{
    private const int LongestTrigger = 60;
    private readonly Lazy<Tools> tools = new(() => new Tools(data, userRules, words.Value, ties.Value));

    public ImmutableArray<EventMention> Read(AnnotatedReport report, ImmutableArray<Statement> statements)
    {
        var t = tools.Value;
        var claims = new ClaimIndex(statements);
        var drafts = new List<EventDraft>();
        foreach (var sentence in report.Sentences)
        {
            var start = drafts.Count;
            var triggers = t.Triggers.Find(report, sentence);
            var backing = triggers.Count > 0 ? t.Support.TiesOf(report, sentence) : [];
            foreach (var found in triggers)
            {
                drafts.Add(Draft(report, found, backing, t));
            }

            SharedActors.Fill(CollectionsMarshal.AsSpan(drafts)[start..]);
            t.Results.Remove(drafts, start);
            var acts = drafts.Count;
            t.Tolls.Assign(report, [.. t.Casualties.Read(report, sentence).Select(claims.Claimed)], drafts, start);
            foreach (var toll in CollectionsMarshal.AsSpan(drafts)[Math.Min(acts, drafts.Count)..])
            {
                t.Factuality.ReadToll(toll);
            }

            Prune(drafts, start);
            for (var i = start; i < drafts.Count; i++)
            {
                claims.Attach(drafts[i]);
            }
        }

        var times = new TimeAttacher(report.Parsed, report.Times, report.Published);
        var places = new PlaceAttacher(report.Parsed, report.Places, p => PartyNames.IsParty(report, p, t.Settings.Nouns), report.TheatrePlace, t.Settings);
        foreach (var draft in drafts)
        {
            OwnSetting.Attach(draft, times, places);
        }

        OwnSetting.KeepTimesApart(drafts);

        var merged = t.Merger.Merge(report, drafts);
        SharedActors.FillMerged(merged);
        PassageSetting.Complete(report, merged, times, places, t.History);
        return [.. merged.Select((d, i) => Finish(report, d, i + 1, t))];
    }

    private static EventDraft Draft(AnnotatedReport report, FoundTrigger found, List<RelationDraft> backing, Tools t)
    {
        var draft = new EventDraft
        {
            Sentence = found.Frame.Sentence,
            Type = found.Rule.Type!.Value,
            Rule = found.Rule.Id,
            Token = found.Token,
            First = found.First,
            End = found.End,
            Frame = found.Frame,
            Durative = found.Rule.Durative,
            NeedsParty = found.Rule.NeedsParty,
        };
        draft.Derivation.Add(new DerivationStep(found.Rule.Id, "trigger", report.Parsed.SpanOf(draft.Sentence.Index, found.First, found.End)));
        t.Roles.Fill(draft, found.Rule, report, backing);
        t.Factuality.Read(draft, found.Rule);
        CapableActors.ArmStates(draft);
        return draft;
    }

    private static void Prune(List<EventDraft> drafts, int start)
    {
        for (var i = drafts.Count - 1; i >= start; i--)
        {
            if (IsUnsupported(drafts[i]) || IsDescription(drafts[i]))
            {
                drafts.RemoveAt(i);
            }
        }
    }

    private static bool IsUnsupported(EventDraft draft) =>
        draft.NeedsParty && draft.Actors.Count == 0 && draft.Recipients.Count == 0 && draft.Places.Count == 0 && draft.Casualties.Count == 0;

    /// <summary>"groups fighting in the south": says who is meant, not that somebody fought somebody.</summary>
    private static bool IsDescription(EventDraft draft) =>
        draft is { Type: EventType.Clash, IsNoun: false } && draft.Actors.Count + draft.Recipients.Count < 2 && draft.Sentence[draft.Token].Deprel is "acl" or "amod";

    private static EventMention Finish(AnnotatedReport report, EventDraft d, int number, Tools t)
    {
        var s = d.Sentence;
        var trigger = report.Parsed.SpanOf(s.Index, d.First, d.End);
        if (trigger.Text.Length > LongestTrigger)
        {
            trigger = report.Parsed.SpanOf(s.Index, d.Token, d.Token + 1);
        }

        if (trigger.Text.Length > LongestTrigger)
        {
            trigger = TextSpan.Of(report.Text, trigger.Start, trigger.Start + LongestTrigger);
        }

        var e = new EventMention
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"e{number}"),
            Type = d.Type,
            Trigger = trigger,
            Sentence = s.Index,
            Evidence = [TextSpan.Of(report.Text, s.Extent.Start, s.Extent.End), .. d.Evidence],
            Status = d.Status,
            Background = d.Background,
            Actors = [.. Distinct(d.Actors).Where(a => !d.Recipients.Exists(r => IsInside(a.Span, r.Span)))],
            Recipients = d.Type is EventType.Clash ? [] : [.. Distinct(d.Recipients).Where(r => !d.Actors.Exists(a => a.Span == r.Span || (!EventTypes.IsBetweenParties(d.Type) && IsOwnSide(a, r))))],
            Supporters = [.. Distinct(d.Supporters)],
            Time = d.Time,
            Place = FinerSetting.Main(d),
            Places = [.. d.Places, .. d.Listed.Where(p => !d.Places.Contains(p))],
            Weapons = [.. d.Weapons],
            Targets = [.. d.Targets],
            Casualties = [.. d.Casualties],
            Count = d.Count,
            Hedge = d.Hedge,
            ClaimedBy = [.. d.ClaimedBy],
            Statement = d.Statement,
            Derivation = [.. d.Derivation],
        };
        return e with { Codes = t.Crosswalk.Of(e), Confidence = t.Confidence.Of(e) };
    }

    /// <summary>Nobody bombs himself: the same group, or the same state's army, on both ends is a misreading.</summary>
    private static bool IsOwnSide(Actor actor, Actor recipient) =>
        actor.Group is not null ? actor.Group == recipient.Group
        : recipient.Group is null && actor.Sector is Sectors.Military or Sectors.Government && recipient.Sector == Sectors.Military && actor.Country is not null && actor.Country == recipient.Country;

    /// <summary>Parties that are the same span, or the same named group, or a name and the pronoun for it, once.</summary>
    private static IEnumerable<Actor> Distinct(List<Actor> actors) =>
        actors.Where((a, i) => !IsPronounFor(a, actors) && !IsToldFuller(a, i, actors) && !(a is { Group: null, Sector: Sectors.Military or Sectors.Government } && actors.Exists(o => IsInside(a.Span, o.Span)))).DistinctBy(a => a.Group ?? (object?)a.Span ?? a.Text);

    /// <summary>"Syrian" in "Syrian rebel", of which both are told before a noun.</summary>
    private static bool IsInside(TextSpan? part, TextSpan? whole) =>
        part is not null && whole is not null && part.Start >= whole.Start && part.End <= whole.End && part.End - part.Start < whole.End - whole.Start;

    /// <summary>The name of a state alone beside a fuller name for its forces: "Syrian" and "Syrian warplanes", told in two sentences.</summary>
    private static bool IsToldFuller(Actor actor, int index, List<Actor> actors) =>
        actor is { Sector: Sectors.Military, Group: null, Country: not null } && char.IsUpper(actor.Text[0]) && !actor.Text.Contains(' ', StringComparison.Ordinal)
        && actors.FindIndex(a => a != actor && a.Sector == Sectors.Military && a.Country == actor.Country) is >= 0 and var other
        && (actors[other].Group is not null || actors[other].Text.Contains(' ', StringComparison.Ordinal) || other < index);

    private static bool IsPronounFor(Actor actor, List<Actor> actors) =>
        actor is { Name: { } name } && actor.Text.ToLowerInvariant() is "it" or "its" or "he" or "his" or "she" or "her" or "they" or "their" or "them"
        && actors.Exists(a => a != actor && (a.Text == name || a.Name == name) && a.Country == actor.Country && a.Sector == actor.Sector);

    /// <summary>Rules, word lists and readers, loaded once.</summary>
    private sealed class Tools
    {
        public Tools(DataFolder data, ImmutableArray<string> userRules, WordClasses words, TieReader ties)
        {
            var book = EventRuleBook.Load(data, userRules);
            var classes = new ArgumentClasses(words, book);
            var frames = new FrameReader(words);
            Triggers = new TriggerFinder(book, classes, frames, words);
            var phrases = new ActorPhraseReader(words);
            Support = new SupportReader(ties, SupportWords.Load(data.File("events/support.tsv")));
            Roles = new RoleFiller(words, phrases, Support);
            Factuality = new Factuality(FactualityCues.Load(data.File("events/factuality.tsv")));
            Casualties = new CasualtyReader(CasualtyWords.Load(data.File("events/casualties.tsv")), frames, words);
            Tolls = new TollAssigner(phrases);
            Confidence = ConfidenceModel.Load(data.File("events/confidence.tsv"));
            Results = new ResultClauses(words);
            Merger = new EventMerger(new SameHappening(MergeWeights.Load(data.File("events/merging.tsv")), WiderTypes.Load(data.File("events/wider.tsv")), words));
            Crosswalk = Crosswalk.Load(data);
            History = new History(words);
            Settings = new SettingWords(data);
        }

        public TriggerFinder Triggers { get; }

        public SupportReader Support { get; }

        public RoleFiller Roles { get; }

        public Factuality Factuality { get; }

        public CasualtyReader Casualties { get; }

        public TollAssigner Tolls { get; }

        public ResultClauses Results { get; }

        public ConfidenceModel Confidence { get; }

        public EventMerger Merger { get; }

        public Crosswalk Crosswalk { get; }

        public History History { get; }

        public SettingWords Settings { get; }
    }
}

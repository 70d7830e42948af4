using System.Collections.Immutable;
using Dateline.Actors;
using Dateline.Rules;
using Dateline.Syntax;

namespace Dateline.Codes;

/// <summary>
/// Codes a report as rows of who did what to whom: its events, what its speakers do with words, and acts between two parties that are no event type.
/// A row needs a party named; one with neither source nor target is left out.
/// </summary>
internal sealed class SentenceCoder(DataFolder data, Lazy<WordClasses> words)
{
    private readonly Lazy<Tools> tools = new(() => new Tools(data, words.Value));

    public ImmutableArray<CodedRow> Code(AnnotatedReport report, ImmutableArray<Statement> statements, ImmutableArray<EventMention> events, CodeScheme scheme)
    {
        var rows = new RowList(report, scheme, tools.Value.Actors);
        foreach (var e in events)
        {
            AddEvent(rows, report, e, statements, events);
        }

        if (scheme != CodeScheme.Acled)
        {
            foreach (var statement in statements)
            {
                AddStatement(rows, report, statement, events);
            }

            foreach (var sentence in report.Sentences)
            {
                AddActs(rows, report, sentence, events, statements);
            }
        }

        return rows.InOrder();
    }

    private void AddEvent(RowList rows, AnnotatedReport report, EventMention e, ImmutableArray<Statement> statements, ImmutableArray<EventMention> events)
    {
        if (tools.Value.Tables.AsTold(e.Codes!, e.Status) is not { } codes)
        {
            return;
        }

        // An act that is only the content of an accusation is coded as the accusation.
        if (e.Actors.Any(a => a.Basis == Basis.Accused)
            && (events.Any(o => o.Sentence == e.Sentence && o.Type == EventType.Accusation) || statements.Any(s => s.Id == e.Statement && s.Stance == Stance.Accuses)))
        {
            return;
        }

        var targets = Targets(e);
        if (targets.IsEmpty && e.Type is EventType.Demand or EventType.Accusation or EventType.Threat or EventType.Support or EventType.Sanction
            && PartyAfter(report, e.Sentence, e.Trigger.End, a => !e.Actors.Any(o => Same(a, o))) is { } addressed)
        {
            targets = [addressed];
        }

        if (e.Status == EventStatus.Denied)
        {
            Add(e.ClaimedBy, []);
        }
        else if (e.Status == EventStatus.Demanded)
        {
            // What a party demands of another is coded as the demand where that names both.
            var asked = e.Actors.Where(a => !e.ClaimedBy.Any(c => Same(a, c))).ToArray();
            if (!(e.Type == EventType.Withdrawal && asked.Length > 0 && events.Any(o => o.Sentence == e.Sentence && o.Type == EventType.Demand && o.Actors.Any(a => e.ClaimedBy.Any(c => Same(a, c))))))
            {
                Add(e.ClaimedBy, asked);
            }
        }
        else if (e.Type is EventType.Talks or EventType.Agreement && e.Actors.Length > 1)
        {
            foreach (var side in e.Actors)
            {
                Add([side], e.Actors.Where(a => !Same(a, side)));
            }
        }
        else if (e.Type == EventType.Clash && targets.IsEmpty && e.Actors.Length > 1)
        {
            Add([e.Actors[0]], e.Actors[1..]);
        }
        else
        {
            Add(e.Actors, targets);
        }

        void Add(IEnumerable<Actor> from, IEnumerable<Actor> to) =>
            rows.Add(e.Sentence, codes, e.Trigger, from, to, e.Status, e.ClaimedBy, e.Place?.Country);
    }

    /// <summary>The recipients; else whom the things hit belong to; else the group of the victims; else the state it goes to.</summary>
    private ImmutableArray<Actor> Targets(EventMention e)
    {
        if (!e.Recipients.IsEmpty)
        {
            return e.Recipients;
        }

        foreach (var thing in e.Targets)
        {
            if (tools.Value.Actors.SectorOf(thing) is { } sector)
            {
                return [new Actor { Text = thing.Text, Span = thing.Span, Country = e.Place?.Country, Sector = sector }];
            }
        }

        var toll = e.Casualties.FirstOrDefault(c => c.Group is not null);
        return toll is not null ? [new Actor { Text = toll.Span.Text, Span = toll.Span, Sector = toll.Group }]
            : e.Codes!.Plover is "AID" && e.Places.FirstOrDefault(p => p.Country is not null && !e.Actors.Any(a => a.Country == p.Country)) is { } goal ? [State(goal)]
            : [];
    }

    private void AddStatement(RowList rows, AnnotatedReport report, Statement s, ImmutableArray<EventMention> events)
    {
        if (tools.Value.Tables.Of(s.Stance) is not { } codes || s.Cue is null || events.Any(e => e.Sentence == s.Sentence && Covers(e.Type, s.Stance) && e.Actors.Any(a => Same(a, s.Speaker)))
            || (s.Stance == Stance.Denies && events.Any(e => e.Sentence == s.Sentence && e.Status == EventStatus.Denied)))
        {
            return;
        }

        var about = PartyAfter(report, s.Sentence, s.Cue.End, a => !Same(a, s.Speaker));
        rows.Add(s.Sentence, codes, s.Cue, [s.Speaker], about is null ? [] : [about], EventStatus.Happened, [], null);
    }

    /// <summary>Whether the event is already the deed that the words are.</summary>
    private static bool Covers(EventType type, Stance stance) => (type, stance) is
        (EventType.Accusation, Stance.Accuses or Stance.Condemns) or (EventType.Demand, Stance.Demands or Stance.Asks) or (EventType.Threat, Stance.Warns) or (EventType.Support, Stance.Praises);

    private void AddActs(RowList rows, AnnotatedReport report, Sentence sentence, ImmutableArray<EventMention> events, ImmutableArray<Statement> statements)
    {
        for (var i = 0; i < sentence.Length; i++)
        {
            if (sentence[i].Upos is not Upos.Verb || tools.Value.Tables.ActsOf(sentence[i].Lemma) is not { Count: > 0 } acts
                || events.Any(e => e.Sentence == sentence.Index && e.Trigger.Start <= sentence[i].Start && sentence[i].End <= e.Trigger.End)
                || rows.HasRowAt(sentence[i].Start) || Told(sentence, i) is not { } status)
            {
                continue;
            }

            var frame = tools.Value.Frames.Read(sentence, i);
            var sources = Parties(report, frame, ["subject"]);
            foreach (var act in acts)
            {
                var targets = Parties(report, frame, act.Targets);
                if (sources.Length > 0 && targets.Length > 0 && tools.Value.Tables.AsTold(act.Codes, status) is { } codes)
                {
                    var told = report.Parsed.SpanOf(sentence.Index, i, i + 1);
                    var claim = statements.Where(s => s.Content.Any(c => c.Start <= told.Start && told.End <= c.End)).Select(s => s.Speaker).Take(1);
                    rows.Add(sentence.Index, codes, told, sources, [.. targets.Where(t => !sources.Any(s => Same(s, t)))], status, [.. claim], null);
                    break;
                }
            }
        }
    }

    /// <summary>Fact or plan by the verb's own auxiliaries; null for what is negated or only possible.</summary>
    private static EventStatus? Told(Sentence s, int verb)
    {
        var status = EventStatus.Happened;
        foreach (var child in s.Children(verb))
        {
            switch (s[child].Lemma)
            {
                case "not" or "never" or "n't" or "may" or "might" or "could" or "would" or "should" or "can" or "must" or "if" or "unless" when s[child].Upos is Upos.Aux or Upos.Part or Upos.Sconj or Upos.Adv:
                    return null;
                case "will" or "shall" when s[child].Upos is Upos.Aux:
                    status = EventStatus.Planned;
                    break;
            }
        }

        return status;
    }

    private ImmutableArray<Actor> Parties(AnnotatedReport report, Frame frame, string[] slots)
    {
        var found = ImmutableArray.CreateBuilder<Actor>();
        foreach (var (slot, token) in frame.Arguments)
        {
            if (slots.Contains(slot) && (Party(report, frame.Sentence.Index, token) ?? Owner(report, frame.Sentence, token)) is { } actor)
            {
                found.Add(actor);
            }
        }

        return found.ToImmutable();
    }

    private Actor? Party(AnnotatedReport report, int sentence, int token) =>
        report.ActorAt(sentence, token)?.Value is { } actor ? actor
        : report.PlaceAt(sentence, token) is { Value: { } place } && (place.Precision == PlacePrecision.Country || tools.Value.Actors.IsState(place.Text ?? place.Name)) ? State(place)
        : null;

    private Actor? PartyAfter(AnnotatedReport report, int sentence, int start, Func<Actor, bool> other)
    {
        var s = report.Sentences[sentence];
        for (var i = 0; i < s.Length; i++)
        {
            if (s[i].Start >= start && s[i].Upos is not Upos.Pron && Party(report, sentence, i) is { } actor && other(actor))
            {
                return actor;
            }
        }

        return null;
    }

    /// <summary>Whose offer, team or city it is: "rejected an Indian offer", "praised the government's decision".</summary>
    private Actor? Owner(AnnotatedReport report, Sentence sentence, int token)
    {
        foreach (var child in sentence.Children(token))
        {
            if (sentence[child].Upos is not Upos.Pron && sentence[child].Deprel is "amod" or "compound" or "nmod" or "nmod:poss" or "nmod:unmarked"
                && (Party(report, sentence.Index, child) ?? tools.Value.Actors.StateOf(report.Parsed.SpanOf(sentence.Index, child, child + 1))) is { } owner)
            {
                return owner;
            }
        }

        return null;
    }

    private static Actor State(Place place) =>
        new() { Text = place.Text ?? place.Name, Span = place.Span, Name = place.Name, Country = place.Country, Sector = Sectors.Government };

    private static bool Same(Actor a, Actor b) => a.Span == b.Span || (a.Name is not null && a.Name == b.Name) || (a.Group is not null && a.Group == b.Group);

    /// <summary>Tables, loaded once.</summary>
    private sealed class Tools(DataFolder data, WordClasses words)
    {
        public ActorCoder Actors { get; } = ActorCoder.Load(data);

        public CodeTables Tables { get; } = CodeTables.Load(data);

        public FrameReader Frames { get; } = new(words);
    }
}

using Dateline.Actors;
using Dateline.Relations;
using Dateline.Rules;
using Dateline.Statements;
using Dateline.Syntax;

namespace Dateline.Events;

/// <summary>
/// Finds who helps the doers of an event: whoever the text says backs them ("US-backed fighters", "the army, supported by X"), whoever helps in
/// the clause ("with Russian air support"), and whoever brings the sides of talks and truces together ("brokered by X").
/// </summary>
internal sealed class SupportReader(TieReader ties, SupportWords words)
{
    private const int FarthestParent = 4;

    /// <summary>The ties of backing that a sentence states.</summary>
    public List<RelationDraft> TiesOf(AnnotatedReport report, Sentence sentence)
    {
        var found = new List<RelationDraft>();
        ties.Read(report, sentence, found);
        found.RemoveAll(t => t.Type is not RelationType.Backs);
        return found;
    }

    /// <summary>Helpers named in the clause, and of an event noun itself ("the UN-backed talks").</summary>
    public void OfClause(EventDraft draft, AnnotatedReport report, List<RelationDraft> backing)
    {
        var s = draft.Sentence;
        for (var i = 0; i < s.Length; i++)
        {
            if (words.Is(s[i].Form, SupportKind.Beside))
            {
                AddBeside(draft, report, i);
            }
            else if ((s[i].Upos is Upos.Noun || s[i].Xpos is "VBG") && (words.Is(s[i].Lemma, SupportKind.Help) || words.Is(s[i].Form, SupportKind.Help) || words.Is(s[i].Lemma, SupportKind.Auspice)) && (Opens(s, i) ? IsOfClause(draft, i) : IsReliedOn(draft, report, i)))
            {
                AddBelow(draft, report, i);
            }
        }

        foreach (var tie in backing)
        {
            if ((draft.IsNoun && tie.To == draft.Token) || (report.ActorAt(s.Index, tie.To) is null && draft.Frame.Arguments.Any(a => a.Token == tie.To && a.Slot is "subject" or "by")))
            {
                AddBackers(draft, report, tie);
            }
            else if (draft.Actors.RemoveAll(a => a.Span is { } span && report.ActorAt(s.Index, tie.From)?.Value.Span == span && report.ActorAt(s.Index, tie.To) is not null && tie.To < tie.From) > 0)
            {
                // the parse took the backer for the subject
                draft.Actors.Add(report.ActorAt(s.Index, tie.To)!.Value);
            }
        }

        Mediators(draft, report);
    }

    /// <summary>Backers of the doers.</summary>
    public void OfActors(EventDraft draft, AnnotatedReport report, List<RelationDraft> backing)
    {
        var s = draft.Sentence;
        foreach (var tie in backing)
        {
            foreach (var mention in report.ActorsIn(s.Index))
            {
                if ((mention.Head == tie.To || (tie.To > tie.From && mention.Covers(tie.To)) || IsPartOf(s, tie.To, mention.Head)) && draft.Actors.Exists(a => IsSame(report, draft.Sentence, a, mention)))
                {
                    AddBackers(draft, report, tie);
                    break;
                }
            }
        }
    }

    /// <summary>"fighters from the US-backed alliance": the alliance is part of who the fighters are.</summary>
    private static bool IsPartOf(Sentence s, int token, int head) =>
        s[token].Head == head && s.Is(token, "nmod") || (s.Is(token, "conj") && s[token].Head == head && token < head);

    /// <summary>The mention itself, or a pronoun that was resolved to it.</summary>
    private static bool IsSame(AnnotatedReport report, Sentence s, Actor actor, Mention<Actor> mention)
    {
        if (actor.Span == mention.Value.Span)
        {
            return true;
        }

        foreach (var other in report.ActorsIn(s.Index))
        {
            if (other.Value.Span == actor.Span && s[other.Head].Upos is Upos.Pron && other.First > mention.Head)
            {
                var named = mention.Value;
                return actor.Country == named.Country && actor.Sector == named.Sector && actor.Group == named.Group && (actor.Name == named.Name || actor.Name == named.Text);
            }
        }

        return false;
    }

    private static bool Opens(Sentence s, int noun)
    {
        var mark = s.Child(noun, "case");
        for (var i = noun - 1; mark < 0 && i >= Math.Max(0, noun - 4); i--)
        {
            mark = s[i].Upos is Upos.Adp ? i : -1;
            if (s[i].Upos is not (Upos.Adj or Upos.Noun or Upos.Propn or Upos.Det or Upos.Adp))
            {
                break;
            }
        }

        return mark >= 0 && s[mark].Form.ToLowerInvariant() is var word
            && (word is "with" or "under" or "through" or "by" or "amid" or "via" || (word is "in" && noun + 1 < s.Length && s[noun + 1].Form is "with"));
    }

    /// <summary>"the army, relying on Iranian air support, took ...": the help of a doer.</summary>
    private bool IsReliedOn(EventDraft draft, AnnotatedReport report, int noun)
    {
        var s = draft.Sentence;
        var verb = s[noun].Head;
        return verb >= 0 && words.Is(s[verb].Lemma, SupportKind.Rely) && ClauseSubjects.Of(s, verb, 0) is var subject and >= 0
            && report.ActorAt(s.Index, subject)?.Value.Span is { } span && draft.Actors.Exists(a => a.Span == span);
    }

    /// <summary>Whether a phrase hangs on the event's verb or noun, or on a phrase of its clause.</summary>
    private static bool IsOfClause(EventDraft draft, int token)
    {
        var s = draft.Sentence;
        var verb = draft.ClauseHead;
        var at = s[token].Head;
        for (var steps = 0; at >= 0 && steps < FarthestParent; steps++)
        {
            if (at == draft.Token || at == verb)
            {
                return true;
            }

            if (s[at].Upos is Upos.Verb && !s.Is(at, "xcomp") && !s.Is(at, "conj"))
            {
                return false;
            }

            at = s[at].Head;
        }

        return false;
    }

    /// <summary>The parties inside the phrase of help.</summary>
    private static void AddBelow(EventDraft draft, AnnotatedReport report, int noun)
    {
        var s = draft.Sentence;
        var behind = noun + 1 < s.Length && s[noun + 1].Form is "from" or "of" or "by" ? noun + 2 : -1;
        behind += behind >= 0 && behind < s.Length && s[behind].Upos is Upos.Det ? 1 : 0;
        foreach (var mention in report.ActorsIn(s.Index))
        {
            if (mention.First == behind || mention.End == noun)
            {
                // "with Emirati backing" is the state's
                var state = s[mention.Head].Upos is Upos.Adj && mention.Value.Sector is Sectors.Civilian;
                Add(draft, state ? mention.Value with { Sector = Sectors.Government } : mention.Value, "events/supporter.help");
                continue;
            }

            if (mention.Head != noun && s.IsBelow(mention.Head, noun) && !draft.Actors.Exists(a => a.Span == mention.Value.Span)
                && (mention.Head > noun ? s.Is(mention.Head, "nmod") || s.Is(mention.Head, "conj") : s[mention.Head].Head == noun))
            {
                Add(draft, mention.Value, "events/supporter.help");
            }
        }
    }

    /// <summary>"alongside Eritrean troops", "together with Russian mercenaries": of a clash they are a side.</summary>
    private static void AddBeside(EventDraft draft, AnnotatedReport report, int word)
    {
        var s = draft.Sentence;
        var with = word + 1 < s.Length && s[word + 1].Form is "with";
        if (!with && s[word].Upos is not Upos.Adp)
        {
            return;
        }

        var head = with && s.Is(word + 1, "case") ? s[word + 1].Head : s[word].Head;
        if (head <= word || report.ActorAt(s.Index, head) is not { } mention || !ArgumentClasses.IsArmed(mention.Value)
            || !(IsOfClause(draft, head) || draft.Frame.Arguments.Any(a => a.Slot == "subject" && a.Token == s[head].Head)))
        {
            return;
        }

        if (draft.Type is not EventType.Clash)
        {
            Add(draft, mention.Value, "events/supporter.beside");
        }
        else if (!draft.Actors.Exists(a => a.Span == mention.Value.Span))
        {
            draft.Actors.Add(mention.Value);
        }
    }

    /// <summary>Of talks, truces and pacts: the one by whom they were brokered is no side.</summary>
    private void Mediators(EventDraft draft, AnnotatedReport report)
    {
        if (draft.Type is not (EventType.Talks or EventType.Ceasefire or EventType.Agreement or EventType.Release or EventType.Evacuation))
        {
            return;
        }

        var s = draft.Sentence;
        for (var i = 0; i < s.Length; i++)
        {
            if (!words.Is(s[i].Lemma, SupportKind.Mediate) || (draft.Frame.Verb == i && draft.Frame.Has("with") && !draft.Frame.Has("between")))
            {
                // "sponsored talks with the rebels": the sponsor is a side.
                continue;
            }

            // "a US-Russian brokered ceasefire", "Egyptian-mediated talks"
            for (var k = i - 1; i < draft.Token && draft.Token - i <= 3 && s[i].Xpos is "VBN" or "VBD" && k >= Math.Max(0, i - 6) && (s[k].Form is "-" or "and" || s[k].Upos is Upos.Propn or Upos.Adj); k--)
            {
                Move(draft, report, k);
            }

            var hangs = s[i].Head == draft.Token || s[draft.Token].Head == i;
            foreach (var child in s.Children(i))
            {
                // who brokers a deal between sides that are not named is all that is known of it
                var alone = s.Is(child, "nsubj") && !Verbs.IsPassive(s, i) && !draft.Actors.Exists(a => a.Span != report.ActorAt(s.Index, child)?.Value.Span);
                if (hangs && !alone && (s.Is(child, "obl") || s.Is(child, "nsubj") || s[child].Deprel is "compound" or "advmod" or "nmod"))
                {
                    Move(draft, report, child);
                    foreach (var joined in s.Children(child))
                    {
                        if (s.Is(joined, "conj") || (s.Is(joined, "compound") && report.ActorAt(s.Index, joined) is not null))
                        {
                            Move(draft, report, joined);
                        }
                    }
                }
            }
        }
    }

    private static void Move(EventDraft draft, AnnotatedReport report, int token)
    {
        if (report.ActorAt(draft.Sentence.Index, token)?.Value is { } party)
        {
            draft.Actors.RemoveAll(a => a.Span == party.Span);
            draft.Recipients.RemoveAll(a => a.Span == party.Span);
            Add(draft, party, "events/supporter.mediator");
        }
    }

    private static void AddBackers(EventDraft draft, AnnotatedReport report, RelationDraft tie)
    {
        var s = draft.Sentence;
        var backer = Party(report, s, tie);
        foreach (var mention in report.ActorsIn(s.Index))
        {
            // "its Lebanese ally Hezbollah": the name behind the description is the backer, not the doer
            if (mention.First > tie.From && mention.First - tie.From <= 1 && tie.To < tie.From && mention.Value.Name is not null && mention.Value.Span != backer.Span && draft.Actors.RemoveAll(a => a.Span == mention.Value.Span) > 0)
            {
                backer = mention.Value;
            }
        }

        Add(draft, backer, tie.Rule);
        foreach (var joined in s.Children(tie.From))
        {
            if (s.Is(joined, "conj") && joined > tie.From && joined != tie.To && report.ActorAt(s.Index, joined) is { } other && other.Head == joined && !other.Covers(tie.To))
            {
                Add(draft, other.Value, tie.Rule);
            }
        }
    }

    private static Actor Party(AnnotatedReport report, Sentence s, RelationDraft tie)
    {
        if (tie.FromText is null && report.ActorAt(s.Index, tie.From) is { } mention && !mention.Covers(tie.To))
        {
            return mention.Value;
        }

        foreach (var child in s.Children(tie.From))
        {
            // whose the jets or strikes are that back them
            if (s[child].Deprel is "amod" or "compound" or "nmod:poss" && report.ActorAt(s.Index, child) is { } owner && owner.Head == child && !owner.Covers(tie.To))
            {
                return owner.Value;
            }
        }

        var span = report.Parsed.SpanOf(s.Index, tie.From, tie.From + 1);
        span = tie.FromText is null ? span : TextSpan.Of(report.Text, span.Start, span.Start + tie.FromText.Length);
        return new Actor { Text = span.Text, Span = span };
    }

    private static void Add(EventDraft draft, Actor party, string rule)
    {
        if (!draft.Supporters.Exists(a => a.Span == party.Span) && !draft.Actors.Exists(a => a.Span == party.Span))
        {
            draft.Supporters.Add(party);
            draft.Derivation.Add(new DerivationStep(rule, "supporter", party.Span));
        }
    }
}

using Dateline.Actors;
using Dateline.Syntax;

namespace Dateline.Statements;

/// <summary>Turns a speaker's words into an actor; pronouns and descriptions that the actors stage leaves open fall back on who spoke before.</summary>
internal sealed class SpeakerActors(AnnotatedReport report, CueLexicon lexicon)
{
    /// <summary>A pronoun speaks for the last speaker within so many sentences, before any other antecedent.</summary>
    private const int Near = 2;

    private readonly List<(Actor Actor, bool Person, int Sentence)> spoken = [];

    public Actor Of(Sentence sentence, SpeakerPhrase phrase)
    {
        var span = report.Parsed.SpanOf(sentence.Index, phrase.Range.First, phrase.Range.End);
        var head = sentence[phrase.Head];
        var known = report.ActorAt(sentence.Index, phrase.Head)?.Value;
        var pronoun = head.Upos is Upos.Pron && phrase.Range.Length < 3;
        var actor = pronoun ? Pronoun(sentence.Index, head, span, known) : Described(sentence, phrase, span, known);
        spoken.Add((actor, IsPerson(sentence, phrase, actor), sentence.Index));
        return actor;
    }

    /// <summary>Who hands words on is the nearest speaker after them.</summary>
    public void Relayed(Actor? relay, int sentence)
    {
        if (relay is not null)
        {
            spoken.Add((relay, false, sentence));
        }
    }

    private static bool IsPerson(Sentence sentence, SpeakerPhrase phrase, Actor actor)
    {
        if (sentence[phrase.Head].Form.ToLowerInvariant() is "he" or "she" || (actor.Role is not null && actor.Name is not null))
        {
            return true;
        }

        for (var i = phrase.Range.First; i < phrase.Range.End; i++)
        {
            if (sentence[i].Name is NameKind.Person)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBare(Actor? actor) => actor is null || (actor.Name is null && actor.Group is null);

    private Actor Pronoun(int sentence, Token head, TextSpan span, Actor? known)
    {
        var form = head.Form.ToLowerInvariant();
        for (var i = spoken.Count - 1; i >= 0; i--)
        {
            var (earlier, person, at) = spoken[i];
            if (known is not null && !IsBare(known) && sentence - at > Near)
            {
                break;
            }

            if (form switch { "he" or "she" => person, "it" => !person, _ => true })
            {
                return Again(earlier, span);
            }
        }

        if (known is not null && !IsBare(known))
        {
            return known with { Text = span.Text, Span = span };
        }

        return form is not "it" && spoken.Count > 0 ? Again(spoken[^1].Actor, span)
            : known is null ? new Actor { Text = span.Text, Span = span }
            : known with { Text = span.Text, Span = span };
    }

    /// <summary>The same actor under a pronoun.</summary>
    private static Actor Again(Actor earlier, TextSpan span) =>
        earlier with { Text = span.Text, Span = span, Name = earlier.Name ?? earlier.Text };

    private Actor Described(Sentence sentence, SpeakerPhrase phrase, TextSpan span, Actor? known)
    {
        var document = lexicon.IsDocument(sentence[phrase.Head].LowerLemma);
        if (IsBare(known))
        {
            foreach (var mention in report.ActorsIn(sentence.Index))
            {
                if (phrase.Range.Covers(mention.Head) && mention.Head != phrase.Head
                    && (document ? known?.Country is null : mention.Head < phrase.Head && mention.Value.Group is not null))
                {
                    known = mention.Value with { Name = mention.Value.Name ?? mention.Value.Text };
                    break;
                }
            }
        }

        if (Named(sentence, phrase) is { } named)
        {
            return named with { Text = span.Text, Span = span, Role = null };
        }

        var definite = sentence[phrase.Range.First].Form is "the" or "The";
        if (definite && phrase.Range.Length == 2 && lexicon.IsCollective(sentence[phrase.Head].LowerLemma)
            && spoken.FindLast(s => !s.Person && s.Sentence < sentence.Index) is { Actor: { } before } told && sentence.Index - told.Sentence <= Near + 1 && !IsBare(before))
        {
            return Again(before, span);
        }

        if (IsBare(known) && definite && spoken.Count > 0 && (document || Echoes(sentence[phrase.Head])))
        {
            var last = spoken[^1].Actor;
            return last with { Text = span.Text, Span = span, Role = known?.Role ?? last.Role };
        }

        return known is null
            ? new Actor { Text = span.Text, Span = span, Name = sentence[phrase.Head].Upos is Upos.Propn ? span.Text : null }
            : known with { Text = span.Text, Span = span };
    }

    /// <summary>The name behind a common noun: "the website X", "the group known as X"; null where there is none.</summary>
    private Actor? Named(Sentence sentence, SpeakerPhrase phrase)
    {
        var at = phrase.Head + 1;
        if (sentence[phrase.Head].Upos is not Upos.Noun || at >= phrase.Range.End)
        {
            return null;
        }

        at += at + 1 < phrase.Range.End && sentence[at].Form is "known" && sentence[at + 1].Form is "as" ? 2 : sentence[at].Form is "called" or "named" ? 1 : 0;
        if (at >= phrase.Range.End || sentence[at].Upos is not Upos.Propn)
        {
            return null;
        }

        foreach (var mention in report.ActorsIn(sentence.Index))
        {
            if (mention.First <= at && mention.Head >= at && mention.End <= phrase.Range.End && mention.Head != phrase.Head)
            {
                return mention.Value with { Name = mention.Value.Name ?? mention.Value.Text };
            }
        }

        var end = at;
        while (end < phrase.Range.End && (sentence[end].Upos is Upos.Propn || sentence[end].Form is "-"))
        {
            end++;
        }

        var name = report.Parsed.SpanOf(sentence.Index, at, end).Text;
        return new Actor { Text = name, Name = name, Sector = lexicon.IsDocument(sentence[phrase.Head].LowerLemma) ? Sectors.Journalist : null };
    }

    /// <summary>Whether a noun stands among the last speaker's words ("A source in Homs ..." - "the source").</summary>
    private bool Echoes(Token head)
    {
        foreach (var word in spoken[^1].Actor.Text.Split(' '))
        {
            if (word.StartsWith(head.Lemma, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}

using System.Collections.Immutable;
using Dateline.Actors;
using Dateline.Syntax;

namespace Dateline.Statements;

/// <summary>Turns a speaker's words into an actor; descriptions that the actors stage leaves open fall back on who spoke before.</summary>
internal sealed class SpeakerActors(AnnotatedReport report, CueLexicon lexicon)
{
    private readonly List<Actor> spoken = [];

    public Actor Of(Sentence sentence, SpeakerPhrase phrase)
    {
        var span = report.Parsed.SpanOf(sentence.Index, phrase.Range.First, phrase.Range.End);
        var head = sentence[phrase.Head];
        var known = report.ActorAt(sentence.Index, phrase.Head)?.Value;
        var actor = head.Upos is Upos.Pron
            ? Pronoun(head, span, known)
            : Described(sentence, phrase, span, known);
        spoken.Add(actor);
        return actor;
    }

    private static bool IsBare(Actor? actor) => actor is null || (actor.Name is null && actor.Group is null);

    private Actor Pronoun(Token head, TextSpan span, Actor? known)
    {
        if (known is not null && !IsBare(known))
        {
            return known with { Text = span.Text, Span = span };
        }

        var person = head.Form.ToLowerInvariant() is "he" or "she";
        for (var i = spoken.Count - 1; i >= 0; i--)
        {
            var earlier = spoken[i];
            if (!person || earlier.Name is not null || earlier.Role is not null || i == spoken.Count - 1)
            {
                return earlier with { Text = span.Text, Span = span, Name = earlier.Name ?? earlier.Text };
            }
        }

        return known is null ? new Actor { Text = span.Text, Span = span } : known with { Text = span.Text, Span = span };
    }

    private Actor Described(Sentence sentence, SpeakerPhrase phrase, TextSpan span, Actor? known)
    {
        var document = lexicon.IsDocument(sentence[phrase.Head].Lemma.ToLowerInvariant());
        if (known is null || (document && known.Group is null && known.Country is null))
        {
            foreach (var mention in report.ActorsIn(sentence.Index))
            {
                if (phrase.Range.Covers(mention.Head) && mention.Head != phrase.Head)
                {
                    known = mention.Value with { Name = mention.Value.Name ?? mention.Value.Text };
                    break;
                }
            }
        }

        var definite = sentence[phrase.Range.First].Form is "the" or "The";
        if (IsBare(known) && definite && spoken.Count > 0 && (document || Echoes(sentence[phrase.Head])))
        {
            var last = spoken[^1];
            return last with { Text = span.Text, Span = span, Name = last.Name, Role = known?.Role ?? last.Role };
        }

        return known is null
            ? new Actor { Text = span.Text, Span = span, Name = sentence[phrase.Head].Upos is Upos.Propn ? span.Text : null }
            : known with { Text = span.Text, Span = span };
    }

    /// <summary>Whether a noun was the head of an earlier speaker's words ("A source in Homs ..." - "the source").</summary>
    private bool Echoes(Token head)
    {
        foreach (var word in spoken[^1].Text.Split(' '))
        {
            if (word.StartsWith(head.Lemma, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}

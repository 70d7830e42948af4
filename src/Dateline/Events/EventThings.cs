using Dateline.Actors;
using Dateline.Rules;
using Dateline.Syntax;

namespace Dateline.Events;

/// <summary>The things of an event: what it is done with, and what is hit.</summary>
internal sealed class EventThings(WordClasses words)
{
    /// <summary>What is fired does nothing by itself: "US missiles hit the base" is an act of the United States.</summary>
    public bool IsProjectile(string lemma) => words.Is(lemma, "rocket") || words.Is(lemma, "missile") || words.Is(lemma, "artillery") || words.Is(lemma, "air-weapon");

    /// <summary>Whether a word is one for what an act is done with.</summary>
    public bool IsWeapon(string lemma) =>
        words.Is(lemma, "air-weapon") || words.Is(lemma, "rocket") || words.Is(lemma, "missile") || words.Is(lemma, "artillery") || words.Is(lemma, "planted")
        || words.Is(lemma, "chemical") || words.Is(lemma, "gun") || words.Is(lemma, "aircraft") || words.Is(lemma, "armor") || words.Is(lemma, "arms") || words.Is(lemma, "knife");

    /// <summary>Adds the weapon whose phrase has its head at a token, once.</summary>
    public void AddWeapon(EventDraft draft, AnnotatedReport report, int token)
    {
        var text = Phrase(report, draft.Sentence, token, out var span);
        if (!draft.Weapons.Any(w => w.Span.Start == span.Start))
        {
            draft.Weapons.Add(new EventObject(text, span, words.Of(draft.Sentence[token].LowerLemma)));
        }
    }

    /// <summary>Adds the thing whose phrase has its head at a token to the targets, if it is of a class that can be hit.</summary>
    public static void AddTarget(EventDraft draft, AnnotatedReport report, int token, string wordClass)
    {
        if (IsTarget(wordClass) && !(draft.Type is EventType.ChemicalAttack && wordClass is "arms" or "artillery" or "rocket" or "missile"))
        {
            draft.Targets.Add(new EventObject(Phrase(report, draft.Sentence, token, out var span), span, wordClass));
        }
    }

    /// <summary>Classes of things that can be hit; a weekday or a round of talks cannot.</summary>
    private static bool IsTarget(string wordClass) =>
        wordClass is "building" or "settlement" or "military-site" or "infrastructure" or "medical" or "route" or "ship" or "aircraft" or "armor" or "thing-vehicle" or "artillery" or "arms" or "aid" or "gun"
            or "missile" or "rocket";

    /// <summary>A noun with the words right before it that belong to it ("an old railway |bridge").</summary>
    public static string Phrase(AnnotatedReport report, Sentence s, int token, out TextSpan span)
    {
        var first = token;
        while (first > 0 && s[first - 1].Head == token && s[first - 1].Deprel is "compound" or "amod" or "nummod")
        {
            first--;
        }

        span = report.Parsed.SpanOf(s.Index, first, token + 1);
        return span.Text;
    }
}

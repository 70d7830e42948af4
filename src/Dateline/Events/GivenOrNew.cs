using Dateline.Rules;
using Dateline.Syntax;

namespace Dateline.Events;

/// <summary>What the words of a mention say of its happening: told before, or new.</summary>
internal sealed class GivenOrNew(MergeWeights weights, WordClasses words)
{
    /// <summary>What the words before a noun say: told before, or new.</summary>
    public double Definiteness(EventDraft draft, Predicate<string> isTold)
    {
        if (!draft.IsNoun)
        {
            return HasNewPart(draft) ? weights.Anew : IsPresupposed(draft) || HasKnownPart(draft, isTold) ? weights.KnownPart : 0;
        }

        var s = draft.Sentence;
        var head = s[draft.Token].Head;
        var sum = head >= 0 && words.Is(s[head].Lemma, "responsibility") ? weights.Definite : 0;
        foreach (var child in s.Children(draft.Token))
        {
            var word = s[child];
            if (words.Is(word.Lemma, "anew") || (word.Deprel is "nummod" && child < draft.Token))
            {
                return weights.Anew;
            }

            if (word.Deprel is "nmod:poss" or "compound" or "nmod:unmarked" && words.Is(word.LowerLemma.TrimEnd('s'), "weekday"))
            {
                sum = weights.Definite;
            }
            else if (word.Deprel is "det")
            {
                sum = word.Lemma is "the" or "this" or "that" or "these" or "those" ? weights.Definite
                    : word.Lemma is "a" or "an" ? weights.Indefinite
                    : sum;
            }
        }

        return sum;
    }

    /// <summary>"Meanwhile, rockets hit the suburb", "rockets also hit the suburb".</summary>
    public bool IsAdded(EventDraft draft) => OpensAnew(draft.Sentence) || HasAlso(draft);

    /// <summary>"rockets also hit the suburb": one more.</summary>
    private static bool HasAlso(EventDraft draft)
    {
        var s = draft.Sentence;
        foreach (var child in s.Children(draft.ClauseHead))
        {
            if (s[child].Deprel is "advmod" && s[child].Lemma is "also" or "too" or "again")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"another bomb exploded", "killed a second man".</summary>
    private bool HasNewPart(EventDraft draft)
    {
        var s = draft.Sentence;
        foreach (var (slot, token) in draft.Frame.Arguments)
        {
            if (slot is not ("subject" or "object") || s[token].Xpos is not "NN")
            {
                continue;
            }

            foreach (var child in s.Children(token))
            {
                if (s[child].Deprel is "det" or "amod" && words.Is(s[child].Lemma, "anew"))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>"the gas used", "the sites that were targeted", "the targeted bus": which thing is meant is said by what was told of it.</summary>
    private static bool IsPresupposed(EventDraft draft)
    {
        var (s, token) = (draft.Sentence, draft.Token);
        return s[token].Xpos is "VBN" && (s[token].Deprel is "amod" or "acl" || (s[token].Deprel is "acl:relcl" && draft.Frame.Passive))
            && s[token].Head is var noun and >= 0 && s[noun].Upos is Upos.Noun && IsDefinite(s, noun);
    }

    /// <summary>"the missile hit near a school", "the men were executed", "the road was cut": a weapon, victims or a thing told before.</summary>
    private bool HasKnownPart(EventDraft draft, Predicate<string> isTold)
    {
        var s = draft.Sentence;
        foreach (var (slot, token) in draft.Frame.Arguments)
        {
            if (slot is not ("subject" or "object"))
            {
                continue;
            }

            var lemma = s[token].LowerLemma;
            var victim = slot == "object" && draft.Type is EventType.Killing or EventType.Abduction or EventType.Detention or EventType.Release
                && (words.Is(lemma, "person") || words.Is(lemma, "force") || s[token].Upos == Upos.Pron);
            if ((victim || IsWeapon(lemma)) && (s[token].Upos == Upos.Pron || IsDefinite(s, token)))
            {
                return true;
            }

            if (s[token].Xpos is "NN" && s.Children(token).Length == 1 && IsDefinite(s, token) && isTold(s[token].Lemma) && !words.Is(lemma, "settlement") && !words.Is(lemma, "force")
                && (slot == "object" || !IsDoer(draft, token)))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsWeapon(string lemma) => words.Is(lemma, "missile") || words.Is(lemma, "rocket") || words.Is(lemma, "artillery") || words.Is(lemma, "planted") || words.Is(lemma, "thing-vehicle")
        || words.Is(lemma, "air-weapon");

    private static bool IsDoer(EventDraft draft, int token)
    {
        var at = draft.Sentence[token].Start;
        return draft.Actors.Exists(a => a.Span is { } span && span.Start <= at && at < span.End);
    }

    private static bool IsDefinite(Sentence s, int token)
    {
        var det = s.Child(token, "det");
        return det >= 0 && s[det].Lemma is "the" or "this" or "these" or "those";
    }

    private bool OpensAnew(Sentence s)
    {
        for (var i = 0; i < Math.Min(3, s.Length); i++)
        {
            if (words.Is(s[i].Lemma, "turning"))
            {
                return true;
            }
        }

        return false;
    }
}

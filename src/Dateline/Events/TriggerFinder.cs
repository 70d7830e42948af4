using System.Collections.Immutable;
using Dateline.Actors;
using Dateline.Rules;
using Dateline.Syntax;

namespace Dateline.Events;

/// <summary>Finds the words of a sentence that set off a rule whose conditions hold.</summary>
internal sealed class TriggerFinder(EventRuleBook book, ArgumentClasses classes, FrameReader frames, WordClasses words)
{
    private const int ParticleReach = 5;

    public List<FoundTrigger> Find(AnnotatedReport report, Sentence sentence)
    {
        var found = new List<FoundTrigger>();
        for (var i = EndOfLabels(sentence); i < sentence.Length; i++)
        {
            if (sentence[i].Upos is Upos.Noun or Upos.Propn or Upos.Adj && !NamesAnother(sentence, i) && Match(report, sentence, i, verb: false) is { } noun)
            {
                found.Add(noun);
            }
        }

        for (var i = 0; i < sentence.Length; i++)
        {
            if ((VerbForms.IsVerbal(sentence, i) || IsParticiple(sentence[i])) && Match(report, sentence, i, verb: true) is { } verb)
            {
                Settle(verb, found);
            }
        }

        found.Sort((a, b) => a.Token.CompareTo(b.Token));
        return found;
    }

    /// <summary>
    /// "carried out air strikes", "air strikes hit the town", "came under attack": one happening, told by the noun. "fired rockets": by the verb.
    /// </summary>
    private void Settle(FoundTrigger verb, List<FoundTrigger> found)
    {
        var s = verb.Frame.Sentence;
        for (var i = found.Count - 1; i >= 0; i--)
        {
            var noun = found[i];
            if (noun.Frame.Verb != verb.Token || noun.Token == verb.Token)
            {
                continue;
            }

            if (verb.Rule.Type == EventType.Killing && words.Is(s[verb.Token].Lemma, "harm") && s.Is(noun.Token, "obl") && IsAct(noun.Rule.Type))
            {
                // "killed 13 fighters in clashes": the toll of the clashes.
                return;
            }

            var lemma = s[verb.Token].Lemma;
            var isSubject = s[noun.Token].Deprel is "nsubj" || ClauseSubjects.BareOf(s, verb.Token) == noun.Token;
            var isContent = s[noun.Token].Deprel is "obj" or "nsubj:pass" or "conj" or "xcomp" && (noun.Token < verb.First || noun.Token >= verb.End);
            if ((words.Is(lemma, "light") && isContent) || words.Is(lemma, "undergo") || (words.Is(lemma, "oppose") && verb.Rule.Type != EventType.Interception)
                || (isSubject && words.Is(lemma, "hitting")))
            {
                return;
            }

            if (verb.Rule.Type == noun.Rule.Type)
            {
                if (isSubject)
                {
                    return;
                }

                found.RemoveAt(i);
            }
        }

        for (var i = found.Count - 1; i >= 0; i--)
        {
            if (found[i].Rule.Type == verb.Rule.Type && verb.Frame.First("subject") == found[i].Token)
            {
                return;
            }
        }

        found.Add(verb);
    }

    /// <summary>"Tags Somalia Mogadishu bombing police": keywords run up to the first verb and tell nothing.</summary>
    private int EndOfLabels(Sentence s)
    {
        if (!words.Is(s[0].LowerLemma, "label"))
        {
            return 0;
        }

        var end = 0;
        while (end < s.Length && s[end].Upos is not (Upos.Verb or Upos.Aux))
        {
            end++;
        }

        return end;
    }

    /// <summary>"the evacuation deal", "head of operations", "the Council of the Revolution": the noun only says which.</summary>
    private bool NamesAnother(Sentence s, int token) =>
        (s[token].Deprel is "compound" && s[token].Head > token) || IsDoubled(s, token)
        || (s[token].Upos == Upos.Propn && s[token].Name == NameKind.Organisation && token > 0 && s[token - 1].Name == NameKind.Organisation)
        || (s[token].Deprel is "nmod" && words.Is(s[s[token].Head].LowerLemma, "office"));

    /// <summary>"war crimes investigators": parsers give both nouns the same place under the verb.</summary>
    private bool IsDoubled(Sentence s, int token) =>
        token + 1 < s.Length && words.Is(s[token + 1].Lemma, "office") && s[token + 1].Head == s[token].Head && s[token].Deprel is "nsubj" or "obj" && s[token + 1].Deprel == s[token].Deprel;

    private static bool IsAct(EventType? type) =>
        type is EventType.Airstrike or EventType.Shelling or EventType.Bombing or EventType.ChemicalAttack or EventType.Attack or EventType.Clash;

    /// <summary>"the besieged town": taggers take such participles for adjectives.</summary>
    private static bool IsParticiple(Token token) =>
        token.Upos == Upos.Adj && token.Deprel is "amod" && token.Form.EndsWith("ed", StringComparison.OrdinalIgnoreCase);

    private FoundTrigger? Match(AnnotatedReport report, Sentence s, int token, bool verb)
    {
        var candidates = book.For(s[token].Lemma, verb);
        if (candidates.IsEmpty && verb)
        {
            candidates = OfForm(s[token].Form.ToLowerInvariant());
        }

        if (candidates.IsEmpty && !verb && s[token].Form.EndsWith('s'))
        {
            candidates = book.For(s[token].Form[..^1].ToLowerInvariant(), verb);
        }

        if (candidates.IsEmpty && char.IsUpper(s[token].Lemma[0]))
        {
            candidates = book.For(s[token].LowerLemma, verb);
        }

        Frame? frame = null;
        foreach (var (rule, pattern) in candidates)
        {
            if (!Extent(s, token, pattern, out var first, out var end))
            {
                continue;
            }

            frame ??= frames.Read(s, token);
            if (classes.Hold(rule, frame, report))
            {
                return rule.Type is null ? null : new FoundTrigger(rule, token, first, end, frame);
            }
        }

        return null;
    }

    /// <summary>Rules for a verb whose lemma came out wrong ("ston" of "stoned"): by its form without the ending.</summary>
    private ImmutableArray<RuleTrigger> OfForm(string form)
    {
        var stem = form.EndsWith("ed", StringComparison.Ordinal) ? form[..^2] : form.EndsWith("ing", StringComparison.Ordinal) ? form[..^3] : "";
        if (stem.Length < 3)
        {
            return [];
        }

        var candidates = book.For(stem + "e", verb: true);
        return candidates.IsEmpty ? book.For(stem, verb: true) : candidates;
    }

    private static bool Extent(Sentence s, int token, TriggerPattern pattern, out int first, out int end)
    {
        (first, end) = (token, token + 1);
        var lemmas = pattern.Lemmas;
        if (lemmas.Length == 1)
        {
            return true;
        }

        if (pattern.IsVerb)
        {
            for (var i = 1; i < lemmas.Length; i++)
            {
                if (!GoesWith(s, token, lemmas[i], ref end))
                {
                    return false;
                }
            }

            return true;
        }

        var at = token;
        for (var i = lemmas.Length - 2; i >= 0; i--)
        {
            at--;
            while (at >= 0 && s[at].Form is "-" or "\u2010" or "\u2011")
            {
                at--;
            }

            if (at < 0 || !SameWord(s[at], lemmas[i]))
            {
                return false;
            }
        }

        first = at;
        return true;
    }

    /// <summary>A particle, object or next word that belongs to the verb; widens the trigger when it stands close.</summary>
    private static bool GoesWith(Sentence s, int verb, string lemma, ref int end)
    {
        for (var i = verb + 1; i < Math.Min(s.Length, verb + 1 + ParticleReach); i++)
        {
            if (SameWord(s[i], lemma) && (s[i].Head == verb || i == verb + 1 || i == end || (s[i].Head >= 0 && s[s[i].Head].Head == verb)))
            {
                end = Math.Max(end, i + 1);
                return true;
            }
        }

        return false;
    }

    private static bool SameWord(Token token, string lemma) =>
        string.Equals(token.Lemma, lemma, StringComparison.OrdinalIgnoreCase) || string.Equals(token.Form, lemma, StringComparison.OrdinalIgnoreCase);
}

using Dateline.Actors;
using Dateline.Rules;
using Dateline.Syntax;

namespace Dateline.Events;

/// <summary>Finds of whom a word of harm is said: the people behind or before it by position, or those the parse names.</summary>
internal sealed class VictimFinder(CasualtyWords cues, WordClasses words)
{
    private const int Reach = 8;

    private readonly VictimPhrases phrases = new(words);

    /// <summary>The counted people whose words begin at a token, or null.</summary>
    public VictimPhrase? At(AnnotatedReport report, Sentence s, int token) => phrases.At(report, s, token);

    /// <summary>The people whose words begin at a token or right behind adverbs there, unless they are the subject of the next ("killed and 20 were wounded").</summary>
    public List<VictimPhrase> After(AnnotatedReport report, Sentence s, int start)
    {
        var at = start;
        while (at < s.Length && at < start + 2 && s[at].Upos is Upos.Adv && report.NumberAt(s.Index, at) is null)
        {
            at++;
        }

        if (at >= s.Length || phrases.At(report, s, at) is not { } first)
        {
            return [];
        }

        if (first.Bare && first.End + 1 < s.Length && cues.At(s, first.End) is { Kind: not CasualtyKind.Noun } && phrases.At(report, s, first.End + 1) is null)
        {
            // "3 killed 40 injured in the attack": the number is that of the next word
            return [];
        }

        var all = phrases.Joined(report, s, first, s.Length);
        for (var i = 1; i < all.Count; i++)
        {
            if (IsSubjectOfNext(s, all[i].End))
            {
                all.RemoveRange(i, all.Count - i);
            }
        }

        return all;
    }

    /// <summary>The people before a word, in its own part of the sentence.</summary>
    public List<VictimPhrase> Before(AnnotatedReport report, Sentence s, int cue, int last)
    {
        var from = last + 1;
        for (var i = cue - 1; i > last; i--)
        {
            if (s[i].Xpos is "VBD" or "VBZ" or "VBP" && s[i].Upos is Upos.Verb && s[i].Lemma is not "get" && !IsRelativeVerb(s, i, last))
            {
                from = i + 1;
                break;
            }
        }

        return phrases.Between(report, s, from, cue);
    }

    /// <summary>The victims that the parse names.</summary>
    public VictimPhrase? OfParse(AnnotatedReport report, Sentence s, int victim)
    {
        if (IsSubToll(s, victim))
        {
            return null;
        }

        var lemma = s[victim].LowerLemma;
        var isPerson = report.ActorAt(s.Index, victim) is not null || words.Is(lemma, "person") || s[victim].Name == NameKind.Person;
        if (NumberOf(report, s, victim) is { } number)
        {
            if (number.Value.Unit is not null || report.TimeAt(s.Index, number.Head) is not null || !(isPerson || words.Is(lemma, "force") || lemma is "other" or "more" or "life" || number.Covers(victim)))
            {
                return null;
            }

            if (phrases.At(report, s, number.First) is { } whole && whole.End > victim)
            {
                return whole;
            }

            var end = Math.Max(number.End, victim) + (number.End > victim ? 0 : 1);
            return new(Math.Min(number.First, victim), end, victim, number.Value.Low, number.Value.High) { Bare = number.Covers(victim) || lemma is "other" or "more" };
        }

        return isPerson && IsSingle(s, victim) ? new(victim, victim + 1, victim, 1, 1) : null;
    }

    public static Mention<Quantity>? NumberOf(AnnotatedReport report, Sentence s, int head)
    {
        if (report.NumberAt(s.Index, head) is { } self)
        {
            return self;
        }

        foreach (var child in s.Children(head))
        {
            if (s[child].Deprel is "nummod" or "det" or "amod" or "nmod" or "advmod" or "compound" && child < head && report.NumberAt(s.Index, child) is { } mention)
            {
                return mention;
            }
        }

        // "dozens of soldiers": the number governs what it counts.
        if (s[head].Deprel == "nmod" && s[head].Head >= 0 && FrameReader.PrepositionOf(s, head) == "of" && report.NumberAt(s.Index, s[head].Head) is { } governing)
        {
            return governing;
        }

        return head > 0 && report.NumberAt(s.Index, head - 1) is { } before && before.End == head ? before : null;
    }

    private bool IsSubjectOfNext(Sentence s, int end)
    {
        for (var i = end; i < Math.Min(s.Length, end + 3); i++)
        {
            if (s[i].Upos is Upos.Aux || cues.At(s, i) is { Kind: not CasualtyKind.Noun })
            {
                return true;
            }

            if (s[i].Upos is not Upos.Adv)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"nine fighters who were working there were killed": the verb after "who" does not end the phrase.</summary>
    private static bool IsRelativeVerb(Sentence s, int verb, int last)
    {
        for (var i = verb - 1; i > Math.Max(last, verb - Reach); i--)
        {
            if (s[i].Form is "who" or "which")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"a man", "the commander", a person's name: one.</summary>
    private bool IsSingle(Sentence s, int victim)
    {
        if (s[victim].Xpos is "NNS" or "NNPS" or "PRP" || s[victim].Upos == Upos.Pron)
        {
            return false;
        }

        if (s[victim].Name == NameKind.Person)
        {
            return true;
        }

        foreach (var child in s.Children(victim))
        {
            if (s[child].Deprel is "det" && s[child].Lemma is "a" or "an" or "another" or "one")
            {
                return words.Is(s[victim].LowerLemma, "person");
            }
        }

        return false;
    }

    /// <summary>"including five children", "among them 22 children": parts of a toll that is told already.</summary>
    private static bool IsSubToll(Sentence s, int victim)
    {
        foreach (var child in s.Children(victim))
        {
            if (s[child].Deprel is "case" or "mark" && s[child].Lemma is "include" or "including" or "among")
            {
                return true;
            }
        }

        for (int at = victim, steps = 0; at >= 0 && steps < 4; at = s[at].Head, steps++)
        {
            if (s[at].Deprel is "nmod" or "obl" && FrameReader.PrepositionOf(s, at) is "include" or "including" or "among")
            {
                return true;
            }

            if (s[at].Deprel is not ("conj" or "nmod" or "obl"))
            {
                return false;
            }
        }

        return false;
    }
}

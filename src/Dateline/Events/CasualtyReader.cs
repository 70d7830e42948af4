using Dateline.Actors;
using Dateline.Rules;
using Dateline.Syntax;

namespace Dateline.Events;

/// <summary>Reads tolls: "killing at least 20 people", "12 dead", "the death of eight", "two soldiers were killed and three wounded".</summary>
internal sealed class CasualtyReader(CasualtyWords cues, FrameReader frames, WordClasses words)
{
    public List<Toll> Read(AnnotatedReport report, Sentence s)
    {
        var tolls = new List<Toll>();
        for (var i = 0; i < s.Length; i++)
        {
            var lemma = s[i].Lemma.ToLowerInvariant();
            if (VerbForms.IsVerbal(s, i) && cues.Of(lemma, "verb") is { } verb)
            {
                ReadVerb(report, s, i, verb.Effect, verb.OfSubject, tolls);
            }
            else if (s[i].Upos is Upos.Noun && cues.Of(lemma, "noun") is { } noun)
            {
                ReadNoun(report, s, i, noun.Effect, tolls);
            }
            else if (s[i].Upos is Upos.Adj or Upos.Verb && cues.Of(lemma, "adjective") is { } adjective)
            {
                ReadAdjective(report, s, i, adjective.Effect, tolls);
            }
        }

        return tolls;
    }

    private void ReadVerb(AnnotatedReport report, Sentence s, int verb, CasualtyEffect effect, bool ofSubject, List<Toll> tolls)
    {
        var frame = frames.Read(s, verb);
        var slot = ofSubject ? "subject" : "object";
        var victims = new List<int>();
        foreach (var argument in frame.Arguments)
        {
            if (argument.Slot == slot)
            {
                victims.Add(argument.Token);
            }
        }

        // "65 were killed and dozens wounded": the number right before is this verb's own, the subject shared with the verb before is not.
        if (s[verb].Deprel == "conj" && s[verb].Xpos is "VBN" or "VBD" && frame.Passive && NumberBefore(report, s, verb) is var own and >= 0)
        {
            victims.Clear();
            victims.Add(own);
        }

        // "killed at least 44 and injured 140": a bare number right behind the verb is its object, whatever the parse says.
        if (!ofSubject && verb + 1 < s.Length && report.NumberAt(s.Index, verb + 1) is { Value.Unit: null } next
            && next.First == verb + 1 && (next.End == s.Length || s[next.End].Upos is not (Upos.Noun or Upos.Propn or Upos.Adj)) && !victims.Contains(next.Head))
        {
            victims.Clear();
            victims.Add(next.Head);
        }

        if (victims.Count == 0)
        {
            var near = ofSubject || frame.Passive ? NumberBefore(report, s, verb) : NumberAfter(report, s, verb);
            if (near >= 0)
            {
                victims.Add(near);
            }
        }

        foreach (var victim in victims)
        {
            if (victim != verb && !IsSubToll(s, victim))
            {
                Add(report, s, verb, victim, frame, effect, tolls);
            }
        }
    }

    private void ReadNoun(AnnotatedReport report, Sentence s, int noun, CasualtyEffect effect, List<Toll> tolls)
    {
        var own = NumberOf(report, s, noun);
        if (own is not null)
        {
            Add(report, s, noun, noun, null, effect, tolls);
            return;
        }

        foreach (var child in s.Children(noun))
        {
            if (s[child].Deprel is "nmod" && FrameReader.PrepositionOf(s, child) is "of" or "among" or "to")
            {
                Add(report, s, noun, child, null, effect, tolls);
            }
        }
    }

    /// <summary>"12 dead", "left 10 people dead", "20 wounded".</summary>
    private void ReadAdjective(AnnotatedReport report, Sentence s, int adjective, CasualtyEffect effect, List<Toll> tolls)
    {
        var own = NumberOf(report, s, adjective);
        if (own is not null)
        {
            Add(report, s, adjective, adjective, null, effect, tolls);
            return;
        }

        var head = s[adjective].Head;
        var victim = head < 0 ? -1
            : s[adjective].Deprel is "amod" && s[head].Upos is Upos.Noun or Upos.Num ? head
            : s[adjective].Deprel is "xcomp" ? s.Child(head, "obj")
            : s[adjective].Deprel is "acl" ? head
            : s.Child(adjective, "nsubj");
        if (victim >= 0)
        {
            Add(report, s, adjective, victim, null, effect, tolls);
        }
        else if (NumberBefore(report, s, adjective) is var near and >= 0)
        {
            Add(report, s, adjective, near, null, effect, tolls);
        }
    }

    private void Add(AnnotatedReport report, Sentence s, int cue, int victim, Frame? frame, CasualtyEffect effect, List<Toll> tolls)
    {
        var number = NumberOf(report, s, victim);
        var actor = report.ActorAt(s.Index, victim)?.Value;
        var lemma = s[victim].Lemma.ToLowerInvariant();
        var isPerson = actor is not null || words.Is(lemma, "person") || s[victim].Name == NameKind.Person;
        double? low, high;
        if (number is not null)
        {
            if (number.Value.Unit is not null)
            {
                return;
            }

            (low, high) = (number.Value.Low, number.Value.High);
        }
        else if (isPerson && IsSingle(s, victim))
        {
            (low, high) = (1, 1);
        }
        else
        {
            return;
        }

        if (number is null && !isPerson)
        {
            return;
        }

        var first = Math.Min(number?.First ?? victim, victim);
        var end = Math.Max(number?.End ?? victim, victim) + (number is not null && number.End > victim ? 0 : 1);
        var casualty = new Casualty
        {
            Effect = effect,
            Low = (long?)low,
            High = (long?)high,
            Group = actor is null && s[victim].Upos == Upos.Num && tolls.Count > 0 ? tolls[^1].Casualty.Group : GroupOf(actor, lemma),
            Span = report.Parsed.SpanOf(s.Index, first, end),
        };
        if (!tolls.Any(t => t.Casualty.Effect == effect && t.Casualty.Span == casualty.Span))
        {
            tolls.Add(new Toll(s, cue, victim, frame, casualty));
        }
    }

    private static string GroupOf(Actor? actor, string lemma) => actor?.Sector switch
    {
        null => lemma is "soldier" or "troop" or "officer" or "serviceman" ? Sectors.Military
            : lemma is "militant" or "fighter" or "rebel" or "insurgent" or "terrorist" or "jihadist" ? Sectors.Rebel
            : Sectors.Civilian,
        Sectors.Unknown => Sectors.Civilian,
        var sector => sector,
    };

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
                return words.Is(s[victim].Lemma.ToLowerInvariant(), "person");
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

    private static Mention<Quantity>? NumberOf(AnnotatedReport report, Sentence s, int head)
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

    private static int NumberBefore(AnnotatedReport report, Sentence s, int token)
    {
        for (var i = token - 1; i >= Math.Max(0, token - 6); i--)
        {
            if (s[i].Upos == Upos.Punct || s[i].Upos == Upos.Verb)
            {
                return -1;
            }

            if (report.NumberAt(s.Index, i) is { Value.Unit: null })
            {
                return i;
            }
        }

        return -1;
    }

    private static int NumberAfter(AnnotatedReport report, Sentence s, int token)
    {
        for (var i = token + 1; i < Math.Min(s.Length, token + 6); i++)
        {
            if (s[i].Upos == Upos.Punct)
            {
                return -1;
            }

            if (report.NumberAt(s.Index, i) is { Value.Unit: null })
            {
                return i;
            }
        }

        return -1;
    }
}

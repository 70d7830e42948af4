using Dateline.Actors;
using Dateline.Rules;
using Dateline.Syntax;

namespace Dateline.Events;

/// <summary>
/// Reads tolls: "killing at least 20 people", "12 dead", "the death of eight", "two soldiers were killed and three wounded". Whom a word of harm is
/// said of is found by position first, then by the parse.
/// </summary>
internal sealed class CasualtyReader(CasualtyWords cues, FrameReader frames, WordClasses words)
{
    private const int CountReach = 16;

    private readonly VictimFinder victims = new(cues, words);

    public List<Toll> Read(AnnotatedReport report, Sentence s)
    {
        var tolls = new TollList(report, s);
        var last = -1;
        for (var i = 0; i < s.Length; i++)
        {
            if (cues.At(s, i) is not { } cue)
            {
                continue;
            }

            switch (cue.Kind)
            {
                case CasualtyKind.Verb or CasualtyKind.Adjective when SharesWith(s, last, i):
                    tolls.Share(i, last, cue.Effect);
                    break;
                case CasualtyKind.Verb:
                    ReadVerb(report, s, i, cue, last, tolls);
                    break;
                case CasualtyKind.Adjective:
                    ReadAdjective(report, s, i, cue.Effect, last, tolls);
                    break;
                case CasualtyKind.Count:
                    ReadCount(report, s, i, cue.Effect, tolls);
                    break;
                default:
                    ReadNoun(report, s, i, cue.Effect, tolls);
                    break;
            }

            last = i;
        }

        return tolls.Tolls;
    }

    /// <summary>"killed or wounded", "dead and injured": the second word is said of the same people.</summary>
    private static bool SharesWith(Sentence s, int last, int cue)
    {
        if (last < 0 || cue - last > 3 || s[last].Upos is Upos.Noun)
        {
            return false;
        }

        var joined = false;
        for (var i = last + 1; i < cue; i++)
        {
            joined |= s[i].Upos is Upos.Cconj;
            if (s[i].Upos is not (Upos.Cconj or Upos.Adv) && s[i].Form is not "/")
            {
                return false;
            }
        }

        return joined;
    }

    private void ReadVerb(AnnotatedReport report, Sentence s, int verb, CasualtyCue cue, int last, TollList tolls)
    {
        if (s[verb].Deprel is "amod" && s[verb].Head > verb && s[s[verb].Head].Upos is Upos.Noun && !IsJoined(s, verb)
            && !(verb + 1 < s.Length && report.NumberAt(s.Index, verb + 1) is not null && victims.At(report, s, verb + 1) is not null))
        {
            if (cue.Effect is not CasualtyEffect.Captured)
            {
                ReadAdjective(report, s, verb, cue.Effect, last, tolls);
            }

            return;
        }

        var frame = frames.Read(s, verb);
        var toldBefore = cue.OfSubject || IsPassive(s, verb);
        if (!toldBefore)
        {
            var objects = victims.After(report, s, verb + 1);
            objects = objects.Count == 0 && cue.End > verb + 1 ? victims.After(report, s, cue.End) : objects;
            if (objects.Count > 0)
            {
                tolls.Add(verb, objects, frame, cue.Effect);
                return;
            }

            if (s[verb].Xpos is not "VBN" && s.Child(verb, "obj") is var own && own > verb && victims.OfParse(report, s, own) is { } parsed)
            {
                tolls.Add(verb, [parsed], frame, cue.Effect);
                return;
            }
        }

        // "70 fighters killed in air raids": what headlines leave out, parsers take for a verb that lacks its object
        var headed = s[verb].Xpos is "VBD" && s.Child(verb, "obj", "aux") < 0 && verb + 1 < s.Length && s[verb + 1].Form is "in" or "by" or "and" or "as" or "," or "after" or "near" or "during";
        if (toldBefore || frame.Passive || headed || s[verb].Xpos is "VBN")
        {
            if (victims.Before(report, s, verb, Math.Max(last, tolls.LastToken)) is { Count: > 0 } subjects)
            {
                tolls.Add(verb, subjects, frame, cue.Effect);
                return;
            }
        }

        var slot = cue.OfSubject ? "subject" : "object";
        foreach (var argument in frame.Arguments)
        {
            if (argument.Slot == slot && argument.Token != verb && !(toldBefore && (argument.Token > verb || argument.Token < last))
                && victims.OfParse(report, s, argument.Token) is { } named)
            {
                tolls.Add(verb, [named], frame, cue.Effect);
            }
        }
    }

    /// <summary>"12 dead", "left 10 people dead", "20 wounded", "two wounded soldiers".</summary>
    private void ReadAdjective(AnnotatedReport report, Sentence s, int adjective, CasualtyEffect effect, int last, TollList tolls)
    {
        var head = s[adjective].Head;
        if (s[adjective].Deprel is "amod" && head > adjective && s[head].Upos is Upos.Noun && !IsJoined(s, adjective))
        {
            tolls.Add(adjective, victims.OfParse(report, s, head) is { } modified ? [modified] : [], null, effect);
            return;
        }

        var before = victims.Before(report, s, adjective, Math.Max(last, tolls.LastToken));
        if (before.Count == 0)
        {
            var victim = head < 0 ? -1
                : s[adjective].Deprel is "xcomp" ? s.Child(head, "obj")
                : s[adjective].Deprel is "acl" or "amod" ? head
                : s.Child(adjective, "nsubj");
            before = victim >= 0 && victims.OfParse(report, s, victim) is { } parsed ? [parsed] : [];
        }

        tolls.Add(adjective, before, null, effect);
    }

    /// <summary>"the death toll rose to 35", "put the toll at seven".</summary>
    private void ReadCount(AnnotatedReport report, Sentence s, int noun, CasualtyEffect effect, TollList tolls)
    {
        for (var i = noun + 1; i < Math.Min(s.Length, noun + CountReach); i++)
        {
            if (s[i - 1].Form is "to" or "at" or "is" or "was" or "of" or "reached" && victims.At(report, s, i) is { } count && report.NumberAt(s.Index, count.First) is not null)
            {
                tolls.Add(noun, [count.Bare ? count with { Head = -1 } : count], null, effect);
                return;
            }
        }
    }

    private void ReadNoun(AnnotatedReport report, Sentence s, int noun, CasualtyEffect effect, TollList tolls)
    {
        if (VictimFinder.NumberOf(report, s, noun) is { Value.Unit: null } own)
        {
            tolls.Add(noun, [new(own.First, Math.Max(own.End, noun + 1), noun, own.Value.Low, own.Value.High) { Bare = true }], null, effect);
            return;
        }

        if (noun + 2 < s.Length && s[noun + 1].Form is "of" or "among" or "to" && victims.After(report, s, noun + 2) is { Count: > 0 } counted)
        {
            tolls.Add(noun, counted, null, effect);
            return;
        }

        foreach (var child in s.Children(noun))
        {
            if (s[child].Deprel is "nmod" && FrameReader.PrepositionOf(s, child) is "of" or "among" or "to" && victims.OfParse(report, s, child) is { } parsed)
            {
                tolls.Add(noun, [parsed], null, effect);
            }
        }
    }

    /// <summary>"100 people killed and over 400 wounded": no attribute of what follows "and".</summary>
    private static bool IsJoined(Sentence s, int word) => word + 1 < s.Length && s[word + 1].Upos is Upos.Cconj;

    private static bool IsPassive(Sentence s, int verb)
    {
        for (var i = verb - 1; i >= Math.Max(0, verb - 4); i--)
        {
            if ((s[i].Upos is Upos.Aux && s[i].Lemma is "be") || s[i].Lemma is "get")
            {
                return s[verb].Xpos is "VBN" or "VBD";
            }

            if (s[i].Upos is not (Upos.Adv or Upos.Aux or Upos.Part) && s[i].Form is not "reported")
            {
                return false;
            }
        }

        return false;
    }
}

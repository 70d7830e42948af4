using Dateline.Statements;
using Dateline.Syntax;

namespace Dateline.Figures;

/// <summary>Finds the verb that says what befell the people a quantity counts.</summary>
internal sealed class EffectFinder(FigureLexicon lexicon)
{
    private const int Reach = 8;

    /// <summary>The verb that says what befell people: as governor of the noun, or next to it.</summary>
    public EffectVerb? Find(Sentence sentence, int noun, int number)
    {
        if (BeforeNumber(sentence, number) is { } before)
        {
            return before;
        }

        if (Beside(sentence, noun) is { } beside)
        {
            return beside;
        }

        var governor = Governor(sentence, noun);
        return governor >= 0 && lexicon.Verb(sentence[governor].LowerLemma) is { } verb && Fits(sentence, verb, governor, noun) ? verb : null;
    }

    /// <summary>"killed over 220,000", "the lives of more than 200,000".</summary>
    private EffectVerb? BeforeNumber(Sentence sentence, int number)
    {
        if (number > 1 && sentence[number - 1].Form is "of" && sentence[number - 2].LowerLemma is "life")
        {
            return lexicon.Verb("kill");
        }

        return number > 0 && lexicon.Verb(sentence[number - 1].LowerLemma) is { Object: true } verb && sentence[number - 1].Upos is Upos.Verb or Upos.Noun or Upos.Propn
            && (sentence[number - 1].Xpos is not "VBN" || sentence.Child(number - 1, "aux:pass") < 0) ? verb : null;
    }

    /// <summary>"people were killed", "11 wounded", "millions displaced".</summary>
    private EffectVerb? Beside(Sentence sentence, int noun)
    {
        for (var i = noun + 1; i < Math.Min(sentence.Length, noun + Reach); i++)
        {
            if (lexicon.Is(sentence[i].LowerLemma, "part"))
            {
                // "people including 30 children have been killed"
                while (i + 1 < sentence.Length && sentence[i + 1].Upos is not (Upos.Aux or Upos.Verb or Upos.Punct))
                {
                    i++;
                }

                continue;
            }

            if (lexicon.Verb(sentence[i].LowerLemma) is { } after && sentence[i].Upos is Upos.Verb or Upos.Adj)
            {
                return after.Object ? sentence[i].Xpos is "VBN" or "VBD" or "JJ" ? after : null : after;
            }

            if (sentence[i].Upos is not (Upos.Aux or Upos.Adv or Upos.Verb or Upos.Part) && sentence[i].Form is not ("among" or "those"))
            {
                break;
            }
        }

        return null;
    }

    private static bool Fits(Sentence sentence, EffectVerb verb, int governor, int noun) => verb.Object
        ? governor < noun || sentence[governor].Xpos is "VBN" or "VBD" && (Verbs.IsPassive(sentence, governor) || sentence.Is(governor, "acl") || sentence[governor].Xpos is "VBN")
        : noun < governor || sentence[governor].Xpos is "VBG";

    /// <summary>The verb above a noun, through "lives of", "a total of", coordination; -1 where none is near.</summary>
    public static int Governor(Sentence sentence, int noun)
    {
        var at = noun;
        for (var steps = 0; steps < 4 && at >= 0; steps++)
        {
            if (steps == 0 && sentence.Child(at, "acl") is var participle and >= 0 && sentence[participle].Xpos is "VBN" or "VBD" && sentence.Child(participle, "nsubj") < 0)
            {
                return participle;
            }

            at = sentence[at].Head;
            if (at >= 0 && sentence[at].Upos is Upos.Verb)
            {
                return at;
            }
        }

        return -1;
    }
}

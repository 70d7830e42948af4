using Dateline.Syntax;

namespace Dateline.Figures;

/// <summary>Reads how long a war, siege or fighting lasts: "the four-year siege", "six years of war", "besieged for two years".</summary>
internal sealed class DurationReader(FigureLexicon lexicon)
{
    public Measured? Read(Sentence sentence, Mention<Quantity> quantity)
    {
        var noun = War(sentence, quantity.Head, quantity.First, quantity.End);
        return noun < 0 ? null : new(Measure.Duration, quantity.Value.Unit, noun,
            new(Math.Min(quantity.First, noun), Math.Max(quantity.End, noun + 1)), "figures/duration");
    }

    /// <summary>The word for what lasts, or -1.</summary>
    private int War(Sentence sentence, int head, int first, int end)
    {
        for (var i = end; i < Math.Min(sentence.Length, end + 4); i++)
        {
            if (IsStrife(sentence, i))
            {
                return i;
            }

            if (sentence[i].Upos is Upos.Verb or Upos.Punct or Upos.Adp && sentence[i].Form is not ("of" or "-"))
            {
                break;
            }
        }

        var verb = sentence[head].Head;
        if (verb >= 0 && sentence[verb].LowerLemma is "last" && sentence.Child(verb, "nsubj") is var lasting and >= 0 && IsStrife(sentence, lasting))
        {
            return lasting;
        }

        if (verb >= 0 && sentence.Is(head, "obl") && sentence[verb].Upos is Upos.Verb && first > 0 && sentence[first - 1].Form is "for" or "than" or "over" or "nearly")
        {
            var subject = sentence.Child(verb, "nsubj");
            return subject >= 0 && IsStrife(sentence, subject) ? subject : sentence[verb].LowerLemma is "besiege" or "rage" or "blockade" ? verb : -1;
        }

        // "has been ongoing for over a month", "besieged for two years residents ...": the word stands right before
        for (var i = first - 2; first > 1 && sentence[first - 1].Form is "for" && i >= Math.Max(0, first - 4); i--)
        {
            if (sentence[i].LowerLemma is "besiege" or "blockade" or "besieged")
            {
                return i;
            }

            if (sentence[i].LowerLemma is "ongoing" or "continue" or "rage" && sentence.Child(i, "nsubj") is var going and >= 0 && IsStrife(sentence, going))
            {
                return going;
            }

            if (sentence[i].Upos is not (Upos.Adv or Upos.Verb or Upos.Adj or Upos.Aux))
            {
                break;
            }
        }

        return -1;
    }

    private bool IsStrife(Sentence sentence, int token) => sentence[token].LowerLemma is var lemma && (lexicon.Is(lemma, "war") || lexicon.Is(lemma, "strife"));
}

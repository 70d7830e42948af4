using Dateline.Syntax;

namespace Dateline.Figures;

/// <summary>Finds the noun a quantity counts or is a share of, by the parse and, where that hangs the number elsewhere, by position.</summary>
internal sealed class CountedNounFinder(FigureLexicon lexicon)
{
    private const int Reach = 6;

    /// <summary>The noun's entry, by lemma or by its form without the plural's s.</summary>
    public CountedNoun? NounAt(Sentence sentence, int noun) =>
        lexicon.Noun(sentence[noun].LowerLemma) ?? lexicon.Noun(sentence[noun].Form.ToLowerInvariant().TrimEnd('s'));

    /// <summary>The noun a share is taken of, or -1.</summary>
    public static int ShareOf(Sentence sentence, Mention<Quantity> quantity)
    {
        for (var i = quantity.First; i < quantity.End; i++)
        {
            foreach (var child in sentence.Children(i))
            {
                if (child >= quantity.End && sentence.Is(child, "nmod"))
                {
                    return child;
                }
            }
        }

        var at = quantity.End;
        at += at < sentence.Length && sentence[at].Form is "of" ? 1 : 0;
        var of = at > quantity.End;
        for (var i = at; i < Math.Min(sentence.Length, at + Reach); i++)
        {
            if (sentence[i].Upos is Upos.Noun or Upos.Propn && (i + 1 == sentence.Length || !(sentence[i + 1].Upos is Upos.Noun or Upos.Propn or Upos.Part)))
            {
                return i;
            }

            if (sentence[i].Upos is not (Upos.Det or Upos.Adj or Upos.Noun or Upos.Propn or Upos.Part) && !(of && sentence[i].Form is "-"))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>The noun a number counts: its governor, the head of its own phrase, or the noun it is said of ("the number of aircraft to 69"); -1 for a bare number.</summary>
    public static int Counted(Sentence sentence, Mention<Quantity> quantity)
    {
        for (var i = quantity.First; i < quantity.End; i++)
        {
            var head = sentence[i].Head;
            if (head >= quantity.End && (sentence.Is(i, "nummod") || sentence.Is(i, "amod") || sentence.Is(i, "det") || sentence.Is(i, "compound")) && sentence[head].Upos is Upos.Noun or Upos.Propn or Upos.Adj)
            {
                return head;
            }
        }

        if (sentence[quantity.Head].Upos is Upos.Noun && sentence[quantity.Head].Xpos is not "CD" && !char.IsAsciiDigit(sentence[quantity.Head].Form[0])
            && sentence.Child(quantity.Head, "nummod") is var number and >= 0 && quantity.Covers(number))
        {
            return quantity.Head;
        }

        // hundreds of militiamen
        foreach (var child in sentence.Children(quantity.Head))
        {
            if (child >= quantity.End && sentence.Is(child, "nmod") && sentence.Child(child, "case") is var mark and >= 0 && sentence[mark].Form is "of")
            {
                return child;
            }
        }

        // the number of aircraft ... to 69
        for (var i = quantity.First - 1; i > Math.Max(0, quantity.First - 14); i--)
        {
            if (sentence[i].LowerLemma is "number" or "toll" or "total" && i + 2 < quantity.First && sentence[i + 1].Form is "of" or "for" or "from")
            {
                for (var noun = i + 2; noun < quantity.First; noun++)
                {
                    if (sentence[noun].Upos is Upos.Noun && (noun + 1 == sentence.Length || sentence[noun + 1].Upos is not (Upos.Noun or Upos.Propn)))
                    {
                        return noun;
                    }
                }
            }
        }

        // a number the parser did not hang on its noun
        for (var i = quantity.End; i < Math.Min(sentence.Length, quantity.End + 4); i++)
        {
            if (sentence[i].Upos is Upos.Noun && (i + 1 == sentence.Length || sentence[i + 1].Upos is not (Upos.Noun or Upos.Propn)))
            {
                return i;
            }

            if (sentence[i].Upos is not (Upos.Adj or Upos.Noun or Upos.Propn or Upos.Num))
            {
                break;
            }
        }

        return -1;
    }

    /// <summary>A listed thing in the words right behind a number, where the parse hangs the number elsewhere ("39 pick-up trucks"); or -1.</summary>
    public int Known(Sentence sentence, Mention<Quantity> quantity)
    {
        for (var i = quantity.End; i < Math.Min(sentence.Length, quantity.End + Reach); i++)
        {
            if (sentence[i].Upos is Upos.Noun && NounAt(sentence, i) is { Kind: NounKind.Thing } && (i + 1 == sentence.Length || sentence[i + 1].Upos is not (Upos.Noun or Upos.Propn)))
            {
                return i;
            }

            if (!(sentence[i].Upos is Upos.Noun or Upos.Propn or Upos.Adj || (sentence[i].Form is "-" && sentence[i].Start == sentence[i - 1].End)
                || (i > quantity.End && sentence[i - 1].Form is "-" && sentence[i].Start == sentence[i - 1].End)))
            {
                return -1;
            }
        }

        return -1;
    }
}

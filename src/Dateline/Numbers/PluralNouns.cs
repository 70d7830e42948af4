using Dateline.Syntax;

namespace Dateline.Numbers;

/// <summary>Says whether a plural noun begins at an offset of a sentence: what tells "2000 people" from the year 2000.</summary>
internal readonly struct PluralNouns(Sentence sentence)
{
    public bool At(int offset)
    {
        var (low, high) = (0, sentence.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var token = sentence[middle];
            if (token.Start == offset)
            {
                return token.Xpos == "NNS" || (token.Upos == Upos.Adj && middle + 1 < sentence.Length && sentence[middle + 1].Xpos == "NNS");
            }

            (low, high) = token.Start < offset ? (middle + 1, high) : (low, middle - 1);
        }

        return false;
    }
}

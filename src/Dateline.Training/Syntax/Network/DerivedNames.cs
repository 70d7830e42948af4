using Dateline.Syntax;

namespace Dateline.Training.Syntax.Network;

/// <summary>
/// Brings the names derived from GUM's entities to the guideline of the other sets: titles stand before a person's name, not in it, and a proper noun
/// outside of persons, places and organisations may be a name of another kind.
/// </summary>
internal static class DerivedNames
{
    public const string Open = "?";

    private static readonly HashSet<string> Titles = new(StringComparer.OrdinalIgnoreCase)
    {
        "mr.", "mr", "mrs.", "mrs", "ms.", "ms", "miss", "dr.", "dr", "prof.", "professor", "president", "vice", "king", "queen", "prince", "princess", "senator", "congressman", "judge", "justice",
        "captain", "general", "colonel", "major", "lieutenant", "sergeant", "admiral", "prime", "minister", "secretary", "chief", "lord", "lady", "emperor", "empress", "sir", "governor", "mayor",
        "chancellor", "ambassador", "representative", "father", "brother", "sister", "aunt", "uncle", "rev.", "reverend", "bishop", "archbishop", "chairman", "speaker",
    };

    public static string[] Mend(ConlluSentence sentence, string[] tags)
    {
        var mended = tags.ToArray();
        for (var i = 0; i < mended.Length; i++)
        {
            if (mended[i] == "O" && sentence.Words[i].Upos == "PROPN")
            {
                mended[i] = Open;
            }

            if (mended[i] == "B-PER" && Titles.Contains(sentence.Words[i].Form))
            {
                mended[i] = "O";
                if (i + 1 < mended.Length && mended[i + 1] == "I-PER")
                {
                    mended[i + 1] = "B-PER";
                }
            }
        }

        return mended;
    }
}

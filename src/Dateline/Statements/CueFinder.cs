using Dateline.Syntax;

namespace Dateline.Statements;

/// <summary>Finds reporting expressions by lemma and part of speech.</summary>
internal sealed class CueFinder(CueLexicon lexicon)
{
    private const int LongestGap = 5;

    public List<CueMatch> Find(Sentence sentence)
    {
        var found = new List<CueMatch>();
        for (var i = 0; i < sentence.Length; i++)
        {
            foreach (var cue in lexicon.StartingWith(sentence[i].Form.ToLowerInvariant() is "according" ? "according" : sentence[i].LowerLemma))
            {
                var end = Fits(sentence, i, cue) ? MatchEnd(sentence, i, cue) : -1;
                if (end < 0)
                {
                    continue;
                }

                if (!cue.Has(CueFrames.Never))
                {
                    var gap = cue.Lemmas.Contains("*");
                    var head = cue.Lemmas[0] is "as" or "not" ? Math.Min(i + 1, end - 1) : i;
                    found.Add(new CueMatch(cue, head, new TokenRange(i, gap ? i + 1 : end)));
                    i = gap ? i : end - 1;
                }

                break;
            }
        }

        return found;
    }

    private static bool Fits(Sentence sentence, int i, Cue cue)
    {
        var token = sentence[i];
        return cue.Class switch
        {
            CueClass.Verb when cue.Lemmas[0] == "not" => true,
            CueClass.Verb when token.Upos is Upos.Noun => IsVerbByNumber(sentence, i),
            CueClass.Verb => token.Upos is Upos.Verb && !sentence.Is(i, "amod") && !sentence.Is(i, "compound") && !MakesWay(sentence, i),
            CueClass.Noun => token.Upos is Upos.Noun && !IsVerbByNumber(sentence, i),
            _ => true,
        };
    }

    /// <summary>"blasted their way into the hotel".</summary>
    private static bool MakesWay(Sentence sentence, int verb) => verb + 2 < sentence.Length && sentence[verb + 1].Xpos is "PRP$" && sentence[verb + 2].Lemma is "way";

    /// <summary>"eyewitness accounts report that ...", "the agency reports that ...": a noun by its tag only, it agrees with the noun before it as a verb does.</summary>
    private static bool IsVerbByNumber(Sentence sentence, int token) => token > 0 && token + 1 < sentence.Length && sentence[token + 1].Form is "that"
        && ((sentence[token].Xpos is "NN" && sentence[token - 1].Xpos is "NNS") || (sentence[token].Xpos is "NNS" && sentence[token - 1].Xpos is "NN" or "NNP"));

    /// <summary>Index after the last word, or -1 where the words are others.</summary>
    private static int MatchEnd(Sentence sentence, int first, Cue cue)
    {
        var at = first + 1;
        for (var k = 1; k < cue.Lemmas.Length; k++)
        {
            if (cue.Lemmas[k] != "*")
            {
                if (at >= sentence.Length || sentence[at].LowerLemma != cue.Lemmas[k])
                {
                    return -1;
                }

                at++;
                continue;
            }

            var limit = Math.Min(sentence.Length, at + LongestGap);
            while (at < limit && sentence[at].LowerLemma != cue.Lemmas[k + 1])
            {
                at++;
            }

            if (at == limit)
            {
                return -1;
            }
        }

        return at;
    }
}

using Dateline.Syntax;

namespace Dateline.Actors;

/// <summary>Tells a country or capital that acts as its government ("Moscow said") from one that is a place ("in Moscow").</summary>
internal static class GovernmentNames
{
    public static bool Acts(Sentence sentence, int token, NameSort sort)
    {
        var word = sentence[token];
        var relation = word.Deprel;
        if (relation == "conj" && word.Head >= 0)
        {
            return Acts(sentence, word.Head, sort);
        }

        var preposition = sentence.Child(token, "case") is >= 0 and var at ? sentence[at].Lemma.ToLowerInvariant() : null;
        return relation switch
        {
            "nsubj" or "nsubj:outer" => preposition is null,
            "nsubj:pass" or "obj" or "iobj" => preposition is null && sort == NameSort.Country,
            "obl:agent" => true,
            "vocative" => true,
            "obl" or "nmod" or "obl:arg" => sort == NameSort.Country
                ? preposition is "by" or "with" or "between" or "against" or "from" or "for" or "on" or "alongside" or "like" or "including" or "among" or "as"
                : preposition is "by" or "with" or "between" or "against",
            _ => false,
        };
    }
}

using Dateline.Syntax;

namespace Dateline.Actors;

/// <summary>Tells a country or capital that acts as its government ("Moscow said") from one that is a place ("in Moscow").</summary>
internal static class GovernmentNames
{
    public static bool Acts(Sentence sentence, int token, NameSort sort, ActorLexicon lexicon)
    {
        var word = sentence[token];
        var relation = word.Deprel;
        if (IsBeforeItsVerb(sentence, token, sort, lexicon))
        {
            return true;
        }

        if (relation == "conj" && word.Head >= 0)
        {
            return Acts(sentence, word.Head, sort, lexicon);
        }

        var preposition = sentence.Child(token, "case") is >= 0 and var at ? sentence[at].LowerLemma : null;
        return relation switch
        {
            "nsubj" or "nsubj:outer" => preposition is null or "after" or "before" or "since" or "until" or "as",
            "nsubj:pass" or "obj" or "iobj" => preposition is null
                && (sort == NameSort.Country || (word.Head >= 0 && lexicon.IsSpeechVerb(sentence[word.Head].Lemma))),
            "obl:agent" => true,
            "vocative" => true,
            "obl" or "nmod" or "obl:arg" => sort == NameSort.Country
                ? preposition is "by" or "with" or "between" or "against" or "from" or "for" or "on" or "alongside" or "like" or "including" or "among" or "as"
                : preposition is "by" or "with" or "between" or "against",
            _ => false,
        };
    }

    /// <summary>"Russia bombed", "Moscow has repeatedly demanded", whatever the parse says; a capital needs a verb of saying.</summary>
    private static bool IsBeforeItsVerb(Sentence sentence, int token, NameSort sort, ActorLexicon lexicon)
    {
        if (token > 0 && sentence[token - 1].Upos is Upos.Adp or Upos.Adj or Upos.Propn or Upos.Punct)
        {
            return false;
        }

        var next = token + 1;
        while (next < sentence.Length && next < token + 4 && sentence[next].Upos is Upos.Aux or Upos.Adv)
        {
            next++;
        }

        return next < sentence.Length && sentence[next] is { Upos: Upos.Verb, Xpos: "VBD" or "VBZ" or "VBP" or "VBN" } verb
            && (verb.Xpos != "VBN" || next > token + 1)
            && (lexicon.IsSpeechVerb(verb.Lemma) || (sort == NameSort.Country && next == token + 1));
    }
}

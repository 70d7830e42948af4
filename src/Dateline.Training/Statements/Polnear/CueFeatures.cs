using System.Globalization;
using Dateline.Statements;
using Dateline.Syntax;

namespace Dateline.Training.Statements.Polnear;

/// <summary>What is looked at to tell whether a word is the head of a cue.</summary>
internal static class CueFeatures
{
    /// <summary>Words that may be cues: verbs, nouns, adjectives, prepositions, dashes and colons.</summary>
    public static bool IsCandidate(Token token) => token.Upos is Upos.Verb or Upos.Noun or Upos.Adj or Upos.Adp or Upos.Aux or Upos.Propn or Upos.Sconj or Upos.Adv
        || (token.Upos is Upos.Punct or Upos.Sym && token.Form[0] is ':' or '-' or '\u2013' or '\u2014' or '\u2015');

    public static uint[] Of(Article article, Sentence sentence, int cue)
    {
        var features = new FeatureList();
        var token = sentence[cue];
        var lemma = token.Lemma.ToLowerInvariant();
        var form = token.Form.ToLowerInvariant();
        features.Add("bias");
        features.Add("lemma", lemma);
        features.Add("form", form);
        features.Add("xpos", token.Xpos);
        features.Add("lemma+xpos", lemma, token.Xpos);
        features.Add("deprel", token.Deprel);
        features.Add("lemma+deprel", lemma, token.Deprel);
        features.Add("xpos+deprel", token.Xpos, token.Deprel);
        features.Add("suffix", lemma[^Math.Min(3, lemma.Length)..], token.Upos.ToString());
        Around(features, sentence, cue, lemma);
        Tree(features, article, sentence, cue, lemma);
        Place(features, article, sentence, cue, lemma);
        return features.ToArray();
    }

    private static void Around(FeatureList features, Sentence sentence, int cue, string lemma)
    {
        for (var offset = -2; offset <= 3; offset++)
        {
            if (offset == 0)
            {
                continue;
            }

            var name = offset.ToString(CultureInfo.InvariantCulture);
            var form = Form(sentence, cue + offset);
            features.Add("near" + name, form);
            features.Add("near-pos" + name, Pos(sentence, cue + offset));
            if (offset is -1 or 1)
            {
                features.Add("lemma+near" + name, lemma, form);
                features.Add("lemma+near-pos" + name, lemma, Pos(sentence, cue + offset));
            }
        }

        features.Add("next-two", lemma, Form(sentence, cue + 1), Form(sentence, cue + 2));
        features.Add("pos-next-two", sentence[cue].Xpos, Pos(sentence, cue + 1), Pos(sentence, cue + 2));
        features.Add("pos-both-sides", sentence[cue].Xpos, Pos(sentence, cue - 1), Pos(sentence, cue + 1));
    }

    private static void Tree(FeatureList features, Article article, Sentence sentence, int cue, string lemma)
    {
        var (subject, complement) = ("none", "none");
        foreach (var child in sentence.Children(cue))
        {
            var relation = sentence[child].Deprel;
            features.Add("child", relation);
            features.Add("child+xpos", relation, sentence[cue].Xpos);
            features.Add("lemma+child", lemma, relation);
            features.Add("child+pos", relation, sentence[child].Upos.ToString());
            if (sentence[child].Upos is Upos.Aux or Upos.Part or Upos.Adp or Upos.Sconj || relation is "advmod" or "compound:prt" or "det")
            {
                features.Add("child+form", relation, sentence[child].Form.ToLowerInvariant());
                features.Add("lemma+child+form", lemma, sentence[child].Form.ToLowerInvariant());
            }

            if (sentence.Is(child, "nsubj"))
            {
                subject = Kind(article, sentence, child);
                features.Add("subject", subject);
                features.Add("subject-lemma", sentence[child].Lemma.ToLowerInvariant());
                features.Add("lemma+subject", lemma, subject);
            }

            if (relation is "ccomp" or "xcomp" or "obj" or "obl" or "nmod" or "acl" or "parataxis" or "advcl")
            {
                complement = relation;
                var mark = Marker(sentence, child);
                features.Add("complement", relation, mark);
                features.Add("lemma+complement", lemma, relation, mark);
                features.Add("complement+pos", relation, sentence[child].Xpos);
                features.Add("complement-lemma", relation, sentence[child].Lemma.ToLowerInvariant());
                features.Add("lemma+complement-lemma", lemma, sentence[child].Lemma.ToLowerInvariant());
            }
        }

        features.Add("frame", sentence[cue].Xpos, subject, complement);
        features.Add("lemma+frame", lemma, subject, complement);
        var up = sentence[cue].Head;
        features.Add("parent", up < 0 ? "root" : sentence[up].Lemma.ToLowerInvariant());
        features.Add("parent+deprel", up < 0 ? "root" : sentence[up].Upos.ToString(), sentence[cue].Deprel);
        features.Add("lemma+parent", lemma, up < 0 ? "root" : sentence[up].Lemma.ToLowerInvariant());
        if (up >= 0 && sentence[cue].Deprel is "conj" or "xcomp" or "advcl" or "acl" or "ccomp")
        {
            features.Add("parent+subject", sentence[cue].Deprel, Kind(article, sentence, sentence.Child(up, "nsubj")));
        }
    }

    private static void Place(FeatureList features, Article article, Sentence sentence, int cue, string lemma)
    {
        var quoted = article.IsQuoted(sentence, cue) ? "quoted" : "plain";
        var anyQuote = false;
        for (var i = 0; i < sentence.Length && !anyQuote; i++)
        {
            anyQuote = article.IsQuoted(sentence, i);
        }

        var quote = anyQuote ? "with" : "without";
        features.Add("quoted", quoted, quote);
        features.Add("lemma+quoted", lemma, quoted, quote);
        features.Add("xpos+quoted", sentence[cue].Xpos, quoted, quote);
        features.Add("sentence", sentence.Index == 0 ? "headline" : "body");
        features.Add("lemma+headline", lemma, sentence.Index == 0 ? "headline" : "body");
        features.Add("place", cue == 0 ? "first" : cue >= sentence.Length - 2 ? "last" : "inside");
        var clause = article.ClauseOf(sentence.Index, cue);
        features.Add("rule", clause?.Rule ?? "none");
        features.Add("lemma+rule", lemma, clause?.Rule ?? "none");
        features.Add("speaker-rule", clause?.Speaker.Rule ?? "none");
    }

    /// <summary>What sort of noun phrase a subject is: its actor's sector, else name or pronoun or part of speech.</summary>
    public static string Kind(Article article, Sentence sentence, int head)
    {
        if (head < 0)
        {
            return "none";
        }

        if (sentence[head].Upos is Upos.Pron)
        {
            return sentence[head].Form.ToLowerInvariant();
        }

        return article.Report.ActorAt(sentence.Index, head) is not null ? "actor"
            : sentence[head].Name is not NameKind.None ? sentence[head].Name.ToString() : sentence[head].Upos.ToString();
    }

    /// <summary>The word that opens a complement: "that", "to", a preposition.</summary>
    public static string Marker(Sentence sentence, int head)
    {
        foreach (var child in sentence.Children(head))
        {
            if (child < head && sentence[child].Deprel is "mark" or "case")
            {
                return sentence[child].Form.ToLowerInvariant();
            }
        }

        return "none";
    }

    /// <summary>The first of the cue's own words: its auxiliaries right before it.</summary>
    public static int First(Sentence sentence, int cue)
    {
        var first = cue;
        while (first > 0 && sentence[first - 1].Upos is Upos.Aux && sentence[first - 1].Head == cue)
        {
            first--;
        }

        return first;
    }

    /// <summary>Whether the words hold a finite verb, any verb, or none.</summary>
    public static string Finite(Sentence sentence, TokenRange range) =>
        Verbs.HasFinite(sentence, range) ? "finite" : Verbs.HasVerb(sentence, range) ? "verb" : "nominal";

    public static string Form(Sentence sentence, int token) =>
        token < 0 ? "<" : token >= sentence.Length ? ">" : sentence[token].Form.ToLowerInvariant();

    public static string Pos(Sentence sentence, int token) =>
        token < 0 ? "<" : token >= sentence.Length ? ">" : sentence[token].Upos is Upos.Punct or Upos.Part ? sentence[token].Form : sentence[token].Xpos;
}

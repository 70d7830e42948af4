namespace Dateline.Training.Syntax.Grammar;

/// <summary>Gives finite verbs the number of their subject.</summary>
internal static class Agreement
{
    public static void Apply(IEnumerable<WordNode> words)
    {
        foreach (var word in words.Where(w => w.Xpos == "VBX"))
        {
            var plural = IsPlural(word);
            (word.Form, word.Xpos) = (word.Lemma, plural) switch
            {
                ("be", true) => ("are", "VBP"), ("be", false) => ("is", "VBZ"), ("have", false) => ("has", "VBZ"), ("do", false) => ("does", "VBZ"),
                (_, true) => (word.Lemma, "VBP"), _ => (Inflection.Of(word.Lemma, "VBZ").Form, "VBZ"),
            };
        }

        foreach (var word in words.Where(w => w.Lemma == "be" && w.Xpos == "VBD"))
        {
            word.Form = IsPlural(word) ? "were" : "was";
        }
    }

    /// <summary>Whether the subject of a finite verb or auxiliary is plural.</summary>
    public static bool IsPlural(WordNode finite)
    {
        var verb = finite.Relation is "aux" or "aux:pass" or "cop" ? finite.Head! : finite;
        while (true)
        {
            if (verb.Children.FirstOrDefault(c => c.Relation is "nsubj" or "nsubj:pass") is { } subject)
            {
                return subject.Xpos is "WDT" or "WP" && verb.Head is { } noun ? PluralNoun(noun) : PluralNoun(subject);
            }

            if (verb.Relation != "conj" || verb.Head is null)
            {
                return verb.Relation is "acl:relcl" && verb.Head is { } antecedent && PluralNoun(antecedent);
            }

            verb = verb.Head;
        }
    }

    private static bool PluralNoun(WordNode noun) =>
        noun.Xpos is "NNS" or "NNPS" || (noun.Xpos == "CD" && noun.Lemma != "one") || (noun.Xpos == "PRP" && noun.Lemma is "they" or "we") || (noun.Xpos == "JJ" && noun.Lemma is "many" or "several")
        || (noun.Xpos == "DT" && noun.Lemma is "both" or "some" or "these" or "those")
        || noun.Right.Any(c => c.Relation == "conj" && c.Left.Any(l => l.Relation == "cc" && l.Lemma == "and"));
}

using System.Collections.Frozen;
using Dateline.Syntax;

namespace Dateline.Statements;

/// <summary>How cautious a statement is by its own words (<c>data/statements/hedges.tsv</c>): an adverb beside the cue, or what weakens the verb of the content.</summary>
internal sealed class HedgeReader
{
    private readonly FrozenDictionary<string, HedgeKind> words;

    /// <exception cref="InvalidDataException">A line is malformed.</exception>
    public HedgeReader(DataFolder data) => words = DataTable.Load(data.File("statements/hedges.tsv"), "word", "kind")
        .By(r => r[0], r => r.Parse<HedgeKind>(1));

    /// <param name="sentence">The sentence of the content.</param>
    /// <param name="cue">Head of the cue where it stands in the same sentence, else -1.</param>
    /// <param name="content">The words that are said.</param>
    /// <returns>The hedge in lower case ("may have"), or null.</returns>
    public string? Read(Sentence sentence, int cue, TokenRange content)
    {
        if (cue >= 0 && Adverb(sentence, cue) is { } beside)
        {
            return beside;
        }

        return Weakened(sentence, NounPhrases.HeadOf(sentence, content), content);
    }

    private string? Adverb(Sentence sentence, int verb)
    {
        foreach (var child in sentence.Children(verb))
        {
            if (sentence.Is(child, "advmod") && Is(sentence, child, HedgeKind.Adverb))
            {
                return sentence[child].Form.ToLowerInvariant();
            }
        }

        return null;
    }

    private string? Weakened(Sentence sentence, int head, TokenRange content)
    {
        var form = sentence[head].Form.ToLowerInvariant();
        if (sentence.Child(head, "xcomp") is var governed && content.Covers(governed)
            && (Is(sentence, head, HedgeKind.Raising) || (Is(sentence, head, HedgeKind.Passive) && Verbs.IsPassive(sentence, head))))
        {
            return form + " to";
        }

        foreach (var child in sentence.Children(head))
        {
            if (!content.Covers(child))
            {
                continue;
            }

            if (sentence.Is(child, "aux") && Is(sentence, child, HedgeKind.Modal))
            {
                var perfect = child + 1 < sentence.Length && sentence[child + 1].Lemma is "have" && sentence[child + 1].Upos is Upos.Aux;
                if (perfect || sentence[child].Form.ToLowerInvariant() is not "could")
                {
                    return sentence[child].Form.ToLowerInvariant() + (perfect ? " have" : "");
                }
            }
        }

        return Adverb(sentence, head);
    }

    private bool Is(Sentence sentence, int token, HedgeKind kind) =>
        (words.TryGetValue(sentence[token].LowerLemma, out var own) || words.TryGetValue(sentence[token].Form.ToLowerInvariant(), out own)) && own == kind;
}

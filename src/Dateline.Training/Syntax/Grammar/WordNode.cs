using Dateline.Syntax;

namespace Dateline.Training.Syntax.Grammar;

/// <summary>A word of a sentence being made, with its dependents to the left and right in the order in which they are said; the tree is projective by construction.</summary>
internal sealed class WordNode(string form, string lemma, string xpos)
{
    public string Form { get; set; } = form;

    public string Lemma { get; } = lemma;

    /// <summary>Penn tag; "VBX" is a present tense that takes its number from the subject.</summary>
    public string Xpos { get; set; } = xpos;

    public string Relation { get; set; } = "root";

    public NameKind Name { get; set; }

    public bool NameStart { get; set; }

    public WordNode? Head { get; private set; }

    public List<WordNode> Left { get; } = [];

    public List<WordNode> Right { get; } = [];

    public IEnumerable<WordNode> Children => Left.Concat(Right);

    /// <summary>Takes on outer dependents, those before the phrase and those after it.</summary>
    public void Attach(IReadOnlyList<WordNode> before, IReadOnlyList<WordNode> after)
    {
        Left.InsertRange(0, before);
        Right.AddRange(after);
        foreach (var child in before.Concat(after))
        {
            child.Head = this;
        }
    }

    public void Remove(WordNode child)
    {
        Left.Remove(child);
        Right.Remove(child);
    }

    public bool Has(string relation) => Children.Any(c => c.Relation == relation);

    /// <summary>The phrase's words in order.</summary>
    public IEnumerable<WordNode> Words() => [.. Left.SelectMany(c => c.Words()), this, .. Right.SelectMany(c => c.Words())];

    public void MarkName(NameKind kind)
    {
        var start = true;
        foreach (var word in Words())
        {
            (word.Name, word.NameStart) = (kind, start);
            start = false;
        }
    }
}

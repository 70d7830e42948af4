namespace Dateline.Syntax.Network;

/// <summary>What is computed once per form: its normal form, its share of the window sums of its neighbours, its lemmas so far.</summary>
internal sealed class WordEntry(string form, string lower, float[] windows)
{
    private readonly List<(uint Tag, string Lemma)> lemmas = new(1);

    public string Form { get; } = form;

    public string Lower { get; } = lower;

    public float[] Windows { get; } = windows;

    public string Lemma(SyntaxModel model, int tag)
    {
        var key = model.Tags[tag].Key;
        foreach (var (known, lemma) in lemmas)
        {
            if (known == key)
            {
                return lemma;
            }
        }

        var made = model.Lemma(Form, Lower, tag);
        made = made == Lower ? Lower : made == Form ? Form : made;
        lemmas.Add((key, made));
        return made;
    }
}

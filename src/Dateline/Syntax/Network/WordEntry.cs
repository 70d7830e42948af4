namespace Dateline.Syntax.Network;

/// <summary>What is computed once per form: its normal form, its share of the window sums of its neighbours, its lemmas so far.</summary>
internal sealed class WordEntry(string form, string lower, Half[] windows)
{
    private readonly List<(uint Tag, string Lemma)> lemmas = new(1);

    public string Form { get; } = form;

    public string Lower { get; } = lower;

    /// <summary>In half precision, as thousands are kept.</summary>
    public Half[] Windows { get; } = windows;

    public static Half[] Halves(float[] windows)
    {
        var halves = new Half[windows.Length];
        System.Numerics.Tensors.TensorPrimitives.ConvertToHalf(windows, halves);
        return halves;
    }

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

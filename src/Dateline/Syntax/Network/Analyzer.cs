namespace Dateline.Syntax.Network;

/// <summary>Runs the network over a batch of sentences and decodes tags, trees, labels and names. One per thread.</summary>
internal sealed class Analyzer(SyntaxModel model)
{
    private readonly NetworkWeights w = model.Network;
    private readonly Activations a = new();
    private readonly WordCache cache = new(model.Network, model.Rows);
    private readonly List<WordEntry> entries = [];
    private readonly List<string> forms = [];
    private readonly List<string> lowers = [];
    private readonly float[] hidden = new float[model.Network.Shape.Label];
    private readonly float[] labelScores = new float[model.Network.Shape.LabelWidth];
    private ulong[] flags = [];
    private int[] heads = [];
    private int[] tags = [];
    private int[] labels = [];
    private int[] names = [];

    public int Words => entries.Count;

    public int Sentences => a.Starts.Count - 1;

    public int Start(int sentence) => a.Starts[sentence];

    public string Form(int word) => entries[word].Form;

    public string Lower(int word) => entries[word].Lower;

    public string Lemma(int word) => entries[word].Lemma(model, tags[word]);

    /// <summary>Index of the tag in the model's tags.</summary>
    public int Tag(int word) => tags[word];

    /// <summary>Index of the governor in the sentence, -1 for the root.</summary>
    public int Head(int word) => heads[word];

    public int Label(int word) => labels[word];

    public int Name(int word) => names[word];

    public void Clear()
    {
        a.Clear();
        entries.Clear();
        forms.Clear();
        lowers.Clear();
    }

    public void Add(ReadOnlySpan<char> form)
    {
        var entry = cache.Get(form);
        entries.Add(entry);
        forms.Add(entry.Form);
        lowers.Add(entry.Lower);
        a.EndWord();
    }

    public void EndSentence()
    {
        if (model.Acronyms.Count > 0)
        {
            ReadAcronyms(a.Starts[^1]);
        }

        a.EndSentence();
    }

    public void Run()
    {
        if (Words == 0)
        {
            return;
        }

        if (heads.Length < Words)
        {
            var size = Words * 3 / 2;
            (heads, tags, labels, names, flags) = (new int[size], new int[size], new int[size], new int[size], new ulong[size]);
        }

        Windows();
        Forward.RunFromWindows(w, a, null);
        for (var s = 0; s < Sentences; s++)
        {
            Decode(a.Starts[s], a.Starts[s + 1], a.ScoreStarts[s]);
        }
    }

    private void ReadAcronyms(int start)
    {
        for (var i = start; i < Words; i++)
        {
            if (model.Acronyms.TryGetValue(forms[i], out var other) && HasLowerCase(start))
            {
                entries[i] = new(forms[i], lowers[i], cache.Get(other).Windows);
                lowers[i] = cache.Get(other).Lower;
            }
        }
    }

    private bool HasLowerCase(int start)
    {
        var count = 0;
        for (var i = start; i < Words; i++)
        {
            count += forms[i].Length > 1 && char.IsLower(forms[i][^1]) ? 1 : 0;
        }

        return count > 1;
    }

    private void Windows()
    {
        var width = w.Shape.Width;
        a.SetLayers(w.Shape.Layers);
        Forward.Bias(ref a.Layers[0], Words, w.WindowBias);
        var allForms = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(forms);
        var allLowers = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(lowers);
        for (var s = 0; s < Sentences; s++)
        {
            var (start, end) = (a.Starts[s], a.Starts[s + 1]);
            model.Lists.Mark(allForms[start..end], allLowers[start..end], end - start, flags.AsSpan(start), false);
            for (var i = start; i < end; i++)
            {
                AddAround(entries[i].Windows, i, start, end, width);
                for (var bits = flags[i]; bits != 0; bits &= bits - 1)
                {
                    AddAround(model.FlagWindows[System.Numerics.BitOperations.TrailingZeroCount(bits)], i, start, end, width);
                }
            }
        }
    }

    /// <summary>Adds a word's parts to its own sum and those of its neighbours; the word is the right one of the window before it.</summary>
    private void AddAround(float[] parts, int word, int start, int end, int width)
    {
        for (var k = 0; k < 3; k++)
        {
            var at = word + 1 - k;
            if (at >= start && at < end)
            {
                Lanes.Add(parts.AsSpan(k * width, width), a.Layers[0].AsSpan(at * width, width));
            }
        }
    }

    private void Decode(int start, int end, int scoreStart)
    {
        var (shape, n) = (w.Shape, end - start);
        var width = NetworkShape.Round(n + 1);
        TreeDecoder.Decode(a.Scores.AsSpan(scoreStart, n * width), width, n, heads.AsSpan(start, n));
        for (var i = start; i < end; i++)
        {
            NameHints.Add(a.Names.AsSpan(i * NetworkShape.Names, NameTags.Count), flags[i]);
        }

        NameChoice.Decode(a.Names.AsSpan(start * NetworkShape.Names, n * NetworkShape.Names), n, names.AsSpan(start, n));
        for (var i = start; i < end; i++)
        {
            tags[i] = TagChoice.Best(a.Tags.AsSpan(i * shape.TagWidth, shape.TagWidth), shape, model.Triples);
            labels[i] = LabelOf(i, heads[i] < 0 ? -1 : start + heads[i]);
        }
    }

    private int LabelOf(int word, int head)
    {
        var shape = w.Shape;
        if (head < 0)
        {
            return model.RootLabel;
        }

        a.LabelHidden.AsSpan(word * 2 * shape.Label, shape.Label).CopyTo(hidden);
        Lanes.Add(Forward.LabelHead(w, a, head), hidden);
        Forward.LeakyInPlace(hidden);
        w.LabelsBias.Data.CopyTo(labelScores.AsSpan());
        Gemm.Add(1, shape.LabelWidth, shape.Label, hidden, w.Labels.Data, labelScores);
        labelScores[model.RootLabel] = float.NegativeInfinity;
        return Lanes.IndexOfMax(labelScores.AsSpan(0, shape.Labels));
    }
}

using System.Numerics.Tensors;
using System.Runtime.InteropServices;

namespace Dateline.Syntax.Network;

/// <summary>Runs the network over a batch of sentences and decodes tags, trees, labels and names. One per thread.</summary>
internal sealed class Analyzer(SyntaxModel model)
{
    /// <summary>Words after which a batch of sentences goes through the network.</summary>
    private const int BatchWords = 400;

    private readonly NetworkWeights w = model.Network;
    private readonly Activations a = new();
    private readonly WordCache cache = new(model.Network, model.Embedding, model.Rows);
    private readonly List<WordEntry> entries = [];
    private readonly List<string> forms = [];
    private readonly List<string> lowers = [];
    private readonly List<int> starts = [0];
    private readonly NamePage page = new();
    private readonly int proper = model.Proper;
    private readonly float[] hidden = new float[model.Network.Shape.Label];
    private readonly float[] windows = new float[3 * model.Network.Shape.Width];
    private readonly float[] labelScores = new float[model.Network.Shape.LabelWidth];
    private ulong[] flags = [];
    private int[] heads = [];
    private int[] tags = [];
    private int[] labels = [];
    private int[] names = [];

    public int Words => entries.Count;

    public int Sentences => starts.Count - 1;

    public int Start(int sentence) => starts[sentence];

    public string Form(int word) => entries[word].Form;

    public string Lower(int word) => entries[word].Lower;

    public string Lemma(int word) => entries[word].Lemma(model, tags[word]);

    /// <summary>Index of the tag in the model's tags.</summary>
    public int Tag(int word) => tags[word];

    /// <summary>Index of the governor in the sentence, -1 for the root.</summary>
    public int Head(int word) => heads[word];

    public int Label(int word) => labels[word];

    public int Name(int word) => NameTags.Shown(names[word]);

    public void Clear()
    {
        entries.Clear();
        forms.Clear();
        lowers.Clear();
        starts.Clear();
        starts.Add(0);
    }

    public void Add(ReadOnlySpan<char> form)
    {
        var entry = cache.Get(form);
        entries.Add(entry);
        forms.Add(entry.Form);
        lowers.Add(entry.Lower);
    }

    public void EndSentence()
    {
        if (model.Acronyms.Count > 0)
        {
            ReadAcronyms(starts[^1]);
        }

        starts.Add(Words);
    }

    /// <summary>Analyses the sentences added since <see cref="Clear"/> as one document.</summary>
    public void Run()
    {
        if (Words == 0)
        {
            return;
        }

        if (NamePage.IsUnfit(heads.Length, Words))
        {
            var size = NamePage.SizeFor(Words);
            (heads, tags, labels, names, flags) = (new int[size], new int[size], new int[size], new int[size], new ulong[size]);
        }

        page.Clear(Words);
        for (var first = 0; first < Sentences;)
        {
            var end = first + 1;
            while (end < Sentences && starts[end] - starts[first] < BatchWords)
            {
                end++;
            }

            RunBatch(first, end);
            first = end;
        }

        var allForms = CollectionsMarshal.AsSpan(forms);
        var allStarts = CollectionsMarshal.AsSpan(starts);
        var allLowers = CollectionsMarshal.AsSpan(lowers);
        page.Compare(allForms, allLowers, flags, allStarts);
        model.Names.Read(page, allForms, allLowers, flags, allStarts, names);
    }

    private void RunBatch(int first, int end)
    {
        var offset = starts[first];
        a.Clear();
        for (var s = first; s < end; s++)
        {
            for (var i = starts[s]; i < starts[s + 1]; i++)
            {
                a.EndWord();
            }

            a.EndSentence();
        }

        Windows(offset);
        Forward.RunFromWindows(w, a, null);
        for (var s = 0; s < a.Sentences; s++)
        {
            Decode(a.Starts[s], a.Starts[s + 1], a.ScoreStarts[s], offset);
        }

        a.Names.AsSpan(0, a.Words * NetworkShape.Names).CopyTo(page.Scores.AsSpan(offset * NetworkShape.Names));
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

    private void Windows(int offset)
    {
        var width = w.Shape.Width;
        a.SetLayers(w.Shape.Layers);
        Forward.Bias(ref a.Layers[0], a.Words, w.WindowBias);
        var allForms = CollectionsMarshal.AsSpan(forms)[offset..];
        var allLowers = CollectionsMarshal.AsSpan(lowers)[offset..];
        for (var s = 0; s < a.Sentences; s++)
        {
            var (start, end) = (a.Starts[s], a.Starts[s + 1]);
            model.Lists.Mark(allForms[start..end], allLowers[start..end], end - start, flags.AsSpan(offset + start), false);
            for (var i = start; i < end; i++)
            {
                TensorPrimitives.ConvertToSingle(entries[offset + i].Windows, windows);
                AddAround(windows, i, start, end, width);
                for (var bits = flags[offset + i]; bits != 0; bits &= bits - 1)
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

    /// <summary>Decodes a sentence of the batch, whose first word is <paramref name="offset"/> in the document.</summary>
    private void Decode(int start, int end, int scoreStart, int offset)
    {
        var (shape, n) = (w.Shape, end - start);
        var width = NetworkShape.Round(n + 1);
        TreeDecoder.Decode(a.Scores.AsSpan(scoreStart, n * width), width, n, heads.AsSpan(offset + start, n));
        for (var i = start; i < end; i++)
        {
            var head = heads[offset + i];
            var scores = a.Tags.AsSpan(i * shape.TagWidth, shape.TagWidth);
            tags[offset + i] = TagChoice.Best(scores, shape, model.Triples);
            page.Own[((offset + i) * NamePage.Columns) + NamePage.ProperColumn] = TagChoice.Share(scores[..shape.Upos], proper);
            labels[offset + i] = LabelOf(i, head < 0 ? -1 : start + head);
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
        Forward.Multiply(hidden, shape.Label, 1, w.Labels, labelScores);
        labelScores[model.RootLabel] = float.NegativeInfinity;
        return Lanes.IndexOfMax(labelScores.AsSpan(0, shape.Labels));
    }
}

namespace Dateline.Syntax.Network;

/// <summary>Everything the network computes for a batch of sentences. Buffers grow and are reused; one per thread.</summary>
internal sealed class Activations
{
    /// <summary>Start of each sentence, and the end of the last.</summary>
    public List<int> Starts { get; } = [0];

    /// <summary>Embedding rows of all words, and where each word's rows start.</summary>
    public List<int> Rows { get; } = [];

    public List<int> RowStarts { get; } = [0];

    public int Words => RowStarts.Count - 1;

    public int Sentences => Starts.Count - 1;

    public float[] Embedded = [];
    public float[] Windows = [];

    /// <summary>Input of each recurrent layer, and the output of the last.</summary>
    public float[][] Layers = [];

    /// <summary>Candidate, forget and reset gate of each layer, per direction.</summary>
    public float[][] Gates = [];
    public float[][] Cells = [];
    public float[] Tags = [];
    public float[] Names = [];

    /// <summary>Dependent, head and distance parts.</summary>
    public float[] Arcs = [];
    public float[] Queries = [];

    /// <summary>Arc scores: for each sentence n rows of Round(n + 1); column n is the root.</summary>
    public float[] Scores = [];
    public List<int> ScoreStarts { get; } = [];
    public float[] LabelHidden = [];
    public float[] Heads = [];

    public void Clear()
    {
        Starts.Clear();
        Starts.Add(0);
        Rows.Clear();
        RowStarts.Clear();
        RowStarts.Add(0);
    }

    public void EndWord() => RowStarts.Add(Rows.Count);

    public void EndSentence() => Starts.Add(Words);

    /// <summary>A buffer of at least <paramref name="size"/> floats; the part in use is zeroed.</summary>
    public static void Zero(ref float[] buffer, int size)
    {
        Need(ref buffer, size);
        buffer.AsSpan(0, size).Clear();
    }

    public static void Need(ref float[] buffer, int size)
    {
        if (buffer.Length < size)
        {
            buffer = new float[Math.Max(size, buffer.Length * 3 / 2)];
        }
    }

    public void SetLayers(int layers)
    {
        if (Layers.Length != layers + 1)
        {
            Layers = [.. Enumerable.Range(0, layers + 1).Select(_ => Array.Empty<float>())];
            Gates = [.. Enumerable.Range(0, layers).Select(_ => Array.Empty<float>())];
            Cells = [.. Enumerable.Range(0, layers).Select(_ => Array.Empty<float>())];
        }
    }
}

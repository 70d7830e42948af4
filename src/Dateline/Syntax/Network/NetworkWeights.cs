namespace Dateline.Syntax.Network;

/// <summary>All weights of the network.</summary>
internal sealed class NetworkWeights
{
    /// <param name="shape">Sizes.</param>
    /// <param name="embedded">False leaves the embedding table empty: <see cref="EmbeddingRows"/> has it.</param>
    public NetworkWeights(NetworkShape shape, bool embedded = true)
    {
        Shape = shape;
        Embedding = new("embedding", embedded ? shape.Rows : 0, shape.Embedding);
        Window = new("window", 3 * shape.Embedding, shape.Width);
        WindowBias = new("window.bias", 1, shape.Width);
        Recurrent = new Matrix[shape.Layers];
        RecurrentBias = new Matrix[shape.Layers];
        Peephole = new Matrix[shape.Layers];
        for (var l = 0; l < shape.Layers; l++)
        {
            Recurrent[l] = new($"recurrent{l}", shape.Width, 3 * shape.Width);
            RecurrentBias[l] = new($"recurrent{l}.bias", 1, 3 * shape.Width);
            Peephole[l] = new($"recurrent{l}.peephole", 1, 2 * shape.Width);
        }

        Tags = new("tags", shape.Width, shape.TagWidth);
        TagsBias = new("tags.bias", 1, shape.TagWidth);
        Names = new("names", shape.Width, NetworkShape.Names);
        NamesBias = new("names.bias", 1, NetworkShape.Names);
        Arcs = new("arcs", shape.Width, shape.ArcWidth);
        ArcsBias = new("arcs.bias", 1, shape.ArcWidth);
        Bilinear = new("arcs.bilinear", shape.Arc, shape.Arc);
        BilinearBias = new("arcs.bilinear.bias", 1, shape.Arc);
        ArcRoot = new("arcs.root", 1, shape.Arc);
        LabelHidden = new("labels.hidden", shape.Width, 2 * shape.Label);
        LabelHiddenBias = new("labels.hidden.bias", 1, 2 * shape.Label);
        LabelRoot = new("labels.root", 1, shape.Label);
        Labels = new("labels", shape.Label, shape.LabelWidth);
        LabelsBias = new("labels.bias", 1, shape.LabelWidth);
    }

    public NetworkShape Shape { get; }

    public Matrix Embedding { get; }

    public Matrix Window { get; }

    public Matrix WindowBias { get; }

    public Matrix[] Recurrent { get; }

    public Matrix[] RecurrentBias { get; }

    public Matrix[] Peephole { get; }

    public Matrix Tags { get; }

    public Matrix TagsBias { get; }

    public Matrix Names { get; }

    public Matrix NamesBias { get; }

    public Matrix Arcs { get; }

    public Matrix ArcsBias { get; }

    public Matrix Bilinear { get; }

    public Matrix BilinearBias { get; }

    public Matrix ArcRoot { get; }

    public Matrix LabelHidden { get; }

    public Matrix LabelHiddenBias { get; }

    public Matrix LabelRoot { get; }

    public Matrix Labels { get; }

    public Matrix LabelsBias { get; }

    /// <summary>Every tensor but the embedding, in file order.</summary>
    public IEnumerable<Matrix> Dense()
    {
        yield return Window;
        yield return WindowBias;
        for (var l = 0; l < Shape.Layers; l++)
        {
            yield return Recurrent[l];
            yield return RecurrentBias[l];
            yield return Peephole[l];
        }

        Matrix[] heads =
        [
            Tags, TagsBias, Names, NamesBias, Arcs, ArcsBias, Bilinear, BilinearBias, ArcRoot, LabelHidden, LabelHiddenBias, LabelRoot, Labels, LabelsBias,
        ];
        foreach (var tensor in heads)
        {
            yield return tensor;
        }
    }
}

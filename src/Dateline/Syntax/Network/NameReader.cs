using System.Runtime.InteropServices;

namespace Dateline.Syntax.Network;

/// <summary>
/// Second look at names, with the whole document in view: a linear chain (Lafferty et al. 2001) over the network's log-probabilities and <see cref="NameFeatures"/>.
/// </summary>
/// <param name="weights"><see cref="NameFeatures.Rows"/> rows of <see cref="NetworkShape.Names"/> columns.</param>
/// <param name="transitions">From each tag, and from the start of a sentence, to each tag.</param>
internal sealed class NameReader(float[] weights, float[] transitions)
{
    public const int Start = NameTags.Count;
    private const int Width = NetworkShape.Names;

    /// <summary>Lower-case words that the network is this sure of are not looked at again.</summary>
    private const float Sure = -0.002f;

    public static NameReader Plain { get; } = new(new float[NameFeatures.Rows * Width], new float[(NameTags.Count + 1) * Width]);

    public float[] Weights { get; } = weights;

    public float[] Transitions { get; } = transitions;

    /// <summary>Adds the weights of all features to the page's scores, then finds the best tags of each sentence.</summary>
    public void Read(NamePage page, ReadOnlySpan<string> forms, ReadOnlySpan<string> lowers, ReadOnlySpan<ulong> flags, ReadOnlySpan<int> starts, Span<int> names)
    {
        Span<ushort> features = stackalloc ushort[NameFeatures.Most];
        for (var s = 0; s + 1 < starts.Length; s++)
        {
            var (start, end) = (starts[s], starts[s + 1]);
            for (var i = start; i < end; i++)
            {
                var row = page.Scores.AsSpan(i * Width, Width);
                if (row[0] > Sure && (forms[i].Length == 0 || !char.IsUpper(forms[i][0])))
                {
                    continue;
                }

                foreach (var feature in features[..NameFeatures.Of(page, forms, lowers, flags, i, start, end, features)])
                {
                    Lanes.Add(Weights.AsSpan(feature * Width, Width), row);
                }
            }

            NameChoice.Decode(page.Scores.AsSpan(start * Width, (end - start) * Width), Transitions, end - start, names.Slice(start, end - start));
        }
    }

    public void Write(BinaryWriter to)
    {
        to.Write(MemoryMarshal.AsBytes<float>(Weights));
        to.Write(MemoryMarshal.AsBytes<float>(Transitions));
    }

    public static NameReader Read(BinaryReader from)
    {
        var (weights, transitions) = (new float[NameFeatures.Rows * Width], new float[(NameTags.Count + 1) * Width]);
        from.BaseStream.ReadExactly(MemoryMarshal.AsBytes(weights.AsSpan()));
        from.BaseStream.ReadExactly(MemoryMarshal.AsBytes(transitions.AsSpan()));
        return new(weights, transitions);
    }
}

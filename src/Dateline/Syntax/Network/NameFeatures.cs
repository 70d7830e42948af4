namespace Dateline.Syntax.Network;

/// <summary>What the name reader looks at, as rows of its weights: the network's opinion here and elsewhere in the document, the name lists, shapes, neighbours.</summary>
internal ref struct NameFeatures
{
    /// <summary>Rows of the weights.</summary>
    public const int Rows = Words + (1 << WordBits);

    /// <summary>The first row of words.</summary>
    public const int Words = 640;
    private const int WordBits = 14;

    /// <summary>The most features of a word.</summary>
    public const int Most = 128;

    private const int Sorts = NameTags.Sorts;
    private const int Buckets = 7;
    private const int Shapes = 10;
    private const int Kinds = NameLists.KindBits;
    private const int None = Sorts;
    private const int Mixed = Sorts + 1;
    private readonly NamePage page;
    private readonly ReadOnlySpan<string> forms;
    private readonly ReadOnlySpan<ulong> flags;
    private readonly Span<ushort> to;
    private int count;
    private readonly ReadOnlySpan<string> lowers;
    private int next;

    private NameFeatures(NamePage page, ReadOnlySpan<string> forms, ReadOnlySpan<string> lowers, ReadOnlySpan<ulong> flags, Span<ushort> to)
    {
        this.page = page;
        this.forms = forms;
        this.lowers = lowers;
        this.flags = flags;
        this.to = to;
    }

    /// <summary>Writes the features of a word of the sentence <paramref name="start"/> to <paramref name="end"/>; returns their number.</summary>
    public static int Of(NamePage page, ReadOnlySpan<string> forms, ReadOnlySpan<string> lowers, ReadOnlySpan<ulong> flags, int word, int start, int end, Span<ushort> to)
    {
        var features = new NameFeatures(page, forms, lowers, flags, to);
        features.Read(word, start, end);
        return features.count;
    }

    private void Read(int word, int start, int end)
    {
        var own = page.Own.AsSpan(word * NamePage.Columns, NamePage.Columns);
        var others = page.Others.AsSpan(word * NamePage.Columns, NamePage.Columns);
        var (best, elsewhere) = (Best(word), page.Counts[word] == 0 ? None : Sure(others));
        One(1, 0);
        for (var k = 0; k < Sorts; k++)
        {
            One(Buckets, Bucket(own[k]));
            One(Buckets, page.Counts[word] == 0 ? 0 : Bucket(others[k]));
        }

        One(Sorts * (Sorts + 2), (best * (Sorts + 2)) + elsewhere);
        One(3 * (Sorts + 2), ((page.Counts[word] < 2 ? 0 : page.Counts[word] < 4 ? 1 : 2) * (Sorts + 2)) + elsewhere);
        One(Buckets, Bucket(page.Joined[word]));
        One(Buckets, word > start ? Bucket(page.Joined[word - 1]) : 0);
        var (before, after) = (word > start ? word - 1 : -1, word + 1 < end ? word + 1 : -1);
        One(Sorts * (Sorts + 1), (best * (Sorts + 1)) + (before < 0 ? Sorts : Best(before)));
        One(Sorts * (Sorts + 1), (best * (Sorts + 1)) + (after < 0 ? Sorts : Best(after)));
        var shape = Shape(forms[word]);
        One(2 * Shapes, (word == start ? Shapes : 0) + shape);
        One(Shapes, before < 0 ? 0 : Shape(forms[before]));
        One(Shapes, after < 0 ? 0 : Shape(forms[after]));
        One(2 * Sorts, (flags[word] & NameLists.AllCapitals) != 0 ? best : (flags[word] & NameLists.NoCapitals) != 0 ? Sorts + best : -1);
        Bits(Kinds, NameLists.OneWordKinds(flags[word]), 0);
        Bits(Kinds, NameLists.FirstKinds(flags[word]), 0);
        Bits(Kinds, NameLists.InsideKinds(flags[word]), 0);
        Bits(Kinds, before < 0 ? 0 : NameLists.OneWordKinds(flags[before]), 0);
        Bits(Kinds, after < 0 ? 0 : NameLists.OneWordKinds(flags[after]), 0);
        Bits(Kinds * Sorts, NameLists.OneWordKinds(flags[word]), best * Kinds);
        One(Buckets, Bucket(own[NamePage.ProperColumn]));
        One(Buckets, page.Counts[word] == 0 ? 0 : Bucket(others[NamePage.ProperColumn]));
        One(Buckets, page.Counts[word] == 0 ? 0 : Bucket(others[NamePage.FirstColumn]));
        One(Buckets, before < 0 ? 0 : Bucket(page.Own[(before * NamePage.Columns) + NamePage.ProperColumn]));
        One(Buckets, after < 0 ? 0 : Bucket(page.Own[(after * NamePage.Columns) + NamePage.ProperColumn]));
        Word(1, lowers[word]);
        Word(2, before < 0 ? "<" : lowers[before]);
        Word(3, after < 0 ? ">" : lowers[after]);
        Word(4, lowers[word].AsSpan(Math.Max(0, lowers[word].Length - 4)));
        Word(5, before <= start ? "<" : lowers[before - 1]);
        Word(6, after < 0 || after + 1 >= end ? ">" : lowers[after + 1]);
    }

    private void One(int size, int value)
    {
        if (value >= 0)
        {
            to[count++] = (ushort)(next + value);
        }

        next += size;
    }

    private void Word(uint place, ReadOnlySpan<char> lower) => to[count++] = (ushort)(Words + (Hash.Mix(Hash.Of(lower), place) & ((1 << WordBits) - 1)));

    private void Bits(int size, int bits, int offset)
    {
        for (; bits != 0; bits &= bits - 1)
        {
            to[count++] = (ushort)(next + offset + System.Numerics.BitOperations.TrailingZeroCount(bits));
        }

        next += size;
    }

    private readonly int Best(int word) => Lanes.IndexOfMax(page.Own.AsSpan(word * NamePage.Columns, Sorts));

    private static int Sure(ReadOnlySpan<float> shares)
    {
        for (var k = 0; k < Sorts; k++)
        {
            if (shares[k] > 0.6f)
            {
                return k;
            }
        }

        return Mixed;
    }

    private static int Bucket(float share) => share < 0 ? 0 : share < 0.03f ? 1 : share < 0.15f ? 2 : share < 0.4f ? 3 : share < 0.7f ? 4 : share < 0.92f ? 5 : 6;

    private static int Shape(string form)
    {
        var (upper, lower, digits) = (0, 0, 0);
        foreach (var c in form)
        {
            upper += char.IsUpper(c) ? 1 : 0;
            lower += char.IsLower(c) ? 1 : 0;
            digits += char.IsDigit(c) ? 1 : 0;
        }

        return digits > 0 ? (upper + lower > 0 ? 1 : 2)
            : upper == 0 ? (lower > 0 ? 3 : form == "-" ? 4 : 5)
            : lower == 0 ? (upper == 1 ? 6 : 7)
            : char.IsUpper(form[0]) && upper == 1 ? 8 : 9;
    }
}

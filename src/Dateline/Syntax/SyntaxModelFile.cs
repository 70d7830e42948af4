using System.Collections.Frozen;
using System.Globalization;
using System.Runtime.InteropServices;
using Dateline.Syntax.Network;

namespace Dateline.Syntax;

/// <summary>Reads and writes the model file.</summary>
internal static class SyntaxModelFile
{
    public static void Write(SyntaxModel model, BinaryWriter to)
    {
        model.Tokens.Write(to);
        model.Ends.Write(to);
        WriteAll(to, model.Rows.Vocabulary);
        WriteAll(to, model.Labels);
        WriteAll(to, [.. model.Tags.Select((t, i) => string.Create(
            CultureInfo.InvariantCulture, $"{(int)t.Upos} {t.Xpos} {t.Feats} {model.Triples[i].Upos} {model.Triples[i].Xpos} {model.Triples[i].Feats}"))]);
        WriteAll(to, [.. model.LemmaRules.Select(r => r.ToString())]);
        model.LemmaTable.Write(to);
        NetworkFile.Write(model.Network, model.Embedding, to);
        model.Names.Write(to);
        to.Write(model.KnownLemmas.Length);
        to.Write(MemoryMarshal.AsBytes<uint>(model.KnownLemmas));
    }

    /// <param name="from">The payload of the model file.</param>
    /// <param name="lists">The name lists that the network was trained with.</param>
    /// <param name="classes">The word classes that the network was trained with.</param>
    /// <param name="acronyms">Forms that are read as others.</param>
    /// <param name="irregular">Forms whose lemma no rule makes.</param>
    public static SyntaxModel Read(BinaryReader from, NameLists lists, WordClasses classes, FrozenDictionary<string, string> acronyms, IrregularForms irregular)
    {
        var (tokens, ends) = (LinearModel.Read(from), LinearModel.Read(from));
        var (vocabulary, labels, tags, rules) = (ReadAll(from), ReadAll(from), ReadAll(from), ReadAll(from));
        var lemmas = SuffixTable.Read(from);
        var cells = tags.Select(t => t.Split(' ')).ToArray();
        var (network, embedding) = NetworkFile.Read(from);
        var names = NameReader.Read(from);
        var known = Known(from);
        foreach (var matrix in network.Dense().Where(m => m.Rows > 1 && m != network.Window))
        {
            matrix.Pack();
        }

        return new(network, embedding, vocabulary, [.. labels.Select(string.Intern)], classes)
        {
            Tokens = tokens, Ends = ends, Names = names, Lists = lists, Acronyms = acronyms, Irregular = irregular, LemmaRules = [.. rules.Select(LemmaRule.Parse)], LemmaTable = lemmas, KnownLemmas = known,
            Tags = [.. cells.Select(c => new TagEntry((Upos)Number(c[0]), string.Intern(c[1]), string.Intern(c[2])))],
            Triples = [.. cells.Select(c => (Number(c[3]), Number(c[4]), Number(c[5])))],
        };
    }

    private static uint[] Known(BinaryReader from)
    {
        var known = new uint[from.ReadInt32()];
        from.BaseStream.ReadExactly(MemoryMarshal.AsBytes(known.AsSpan()));
        return known;
    }

    private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

    private static void WriteAll(BinaryWriter to, string[] values)
    {
        to.Write(values.Length);
        foreach (var value in values)
        {
            to.Write(value);
        }
    }

    private static string[] ReadAll(BinaryReader from)
    {
        var values = new string[from.ReadInt32()];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = from.ReadString();
        }

        return values;
    }
}

using Dateline.Syntax;

namespace Dateline.Training.Syntax.Network;

/// <summary>Copies of sentences with the damage that news text on the web shows: lost commas, apostrophes, full stops, case.</summary>
internal static class Noise
{
    public static TreeExample Apply(TreeExample example, Random random)
    {
        var roll = random.NextDouble();
        if (roll < 0.14)
        {
            example = Without(example, ",", random.NextDouble() < 0.7 ? 1 : 0.5, random);
        }

        if (random.NextDouble() < 0.12)
        {
            example = WithoutApostrophes(example, random);
        }

        if (random.NextDouble() < 0.06)
        {
            example = WithoutLast(example);
        }

        roll = random.NextDouble();
        return roll < 0.10 ? Upper(example) : roll < 0.13 ? Lower(example) : roll < 0.155 ? Title(example) : example;
    }

    public static TreeExample Upper(TreeExample example) => example.With([.. example.Forms.Select(f => f.ToUpperInvariant())]);

    public static TreeExample Lower(TreeExample example) => example.With([.. example.Forms.Select(f => f.ToLowerInvariant())]);

    public static TreeExample Title(TreeExample example) =>
        example.With([.. example.Forms.Select(f => f.Length > 3 && char.IsLower(f[0]) ? char.ToUpperInvariant(f[0]) + f[1..] : f)]);

    public static TreeExample Without(TreeExample example, string form, double share, Random random)
    {
        var keep = Enumerable.Repeat(true, example.Count).ToArray();
        for (var i = 0; i < keep.Length; i++)
        {
            keep[i] = example.Forms[i] != form || random.NextDouble() >= share || example.Heads[i] == -1 || example.Heads.Contains(i);
        }

        return keep.Contains(true) ? example.Keep(keep) : example;
    }

    private static TreeExample WithoutLast(TreeExample example)
    {
        var keep = Enumerable.Repeat(true, example.Count).ToArray();
        var last = example.Count - 1;
        if (last < 1 || example.Forms[last] is not ("." or "!" or "?") || example.Heads[last] == -1 || example.Heads.Contains(last))
        {
            return example;
        }

        keep[last] = false;
        return example.Keep(keep);
    }

    /// <summary>"n't" becomes "nt"; a possessive "'s" becomes "s", or is written into its noun ("Syrias"), as the tokenizer cannot always part them.</summary>
    private static TreeExample WithoutApostrophes(TreeExample example, Random random)
    {
        var forms = example.Forms.ToArray();
        var keep = Enumerable.Repeat(true, example.Count).ToArray();
        var join = random.NextDouble() < 0.7;
        for (var i = 0; i < forms.Length; i++)
        {
            var plain = WordShape.Lower(forms[i]);
            if (plain is not ("'s" or "n't" or "'re" or "'ve" or "'ll" or "'m" or "'d" or "'"))
            {
                continue;
            }

            var merges = i > 0 && example.Heads[i] == i - 1 && !example.Heads.Contains(i) && plain is "'s" or "'";
            if (merges && (join || plain == "'"))
            {
                keep[i] = false;
                forms[i - 1] += plain == "'" ? "" : "s";
            }
            else if (plain.Length > 1)
            {
                forms[i] = forms[i].Replace("'", "", StringComparison.Ordinal).Replace("\u2019", "", StringComparison.Ordinal);
            }
        }

        return example.With(forms).Keep(keep);
    }
}

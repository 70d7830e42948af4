using System.Globalization;

namespace Dateline.Syntax;

/// <summary>How a lemma comes from a form: lower the case or keep it, cut letters at the end, append others.</summary>
internal readonly record struct LemmaRule(bool Lower, int Cut, string Append)
{
    /// <summary>The rule that turns a form into its lemma, with the least cut.</summary>
    public static LemmaRule Between(string form, string lemma)
    {
        var lower = form.ToLowerInvariant();
        var (kept, lowered) = (Common(form, lemma), Common(lower, lemma));
        var keep = kept > lowered || (kept == lowered && lower != form && lemma == form);
        var common = keep ? kept : lowered;
        return new(!keep, form.Length - common, lemma[common..]);
    }

    public string Apply(string form)
    {
        var cut = Math.Max(0, form.Length - Cut);
        var stem = Lower ? form.ToLowerInvariant() : form;
        if (cut == form.Length && Append.Length == 0)
        {
            return stem;
        }

        var lemma = string.Concat(stem.AsSpan(0, Math.Min(cut, stem.Length)), Append);
        return lemma.Length == 0 ? stem : lemma;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(Lower ? 'l' : 'k')}{Cut} {Append}");

    /// <exception cref="FormatException">Not a rule.</exception>
    public static LemmaRule Parse(string text)
    {
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        return new(text[0] == 'l', int.Parse(text.AsSpan(1, space - 1), NumberStyles.None, CultureInfo.InvariantCulture), text[(space + 1)..]);
    }

    private static int Common(string a, string b)
    {
        var i = 0;
        while (i < a.Length && i < b.Length && a[i] == b[i])
        {
            i++;
        }

        return i;
    }
}

using System.Text;
using System.Text.RegularExpressions;

namespace Dateline.Ingest;

/// <summary>The charset a page declares in its first bytes (<c>&lt;meta charset=...&gt;</c> or http-equiv).</summary>
internal static partial class DeclaredCharset
{
    private const int Head = 2048;

    /// <summary>The encoding, or null where none or an unknown one is declared.</summary>
    public static Encoding? Of(ReadOnlySpan<byte> page)
    {
        var match = Charset().Match(Encoding.Latin1.GetString(page[..Math.Min(page.Length, Head)]));
        if (!match.Success)
        {
            return null;
        }

        var name = match.Groups[1].Value;
        if (name.Equals("iso-8859-1", StringComparison.OrdinalIgnoreCase) || name.Equals("us-ascii", StringComparison.OrdinalIgnoreCase))
        {
            name = "windows-1252";
        }

        return CodePagesEncodingProvider.Instance.GetEncoding(name);
    }

    [GeneratedRegex("""<meta[^>]+charset\s*=\s*["']?\s*([\w:-]+)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Charset();
}

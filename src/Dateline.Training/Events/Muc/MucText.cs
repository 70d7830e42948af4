using System.Text;

namespace Dateline.Training.Events.Muc;

/// <summary>Mentions as the scorer compares them: lower case, without punctuation and articles.</summary>
internal static class MucText
{
    public static string Normal(string mention)
    {
        var text = new StringBuilder(mention.Length);
        foreach (var c in mention)
        {
            if (!char.IsAscii(c) || (!char.IsPunctuation(c) && !char.IsSymbol(c)))
            {
                text.Append(char.IsWhiteSpace(c) ? ' ' : char.ToLowerInvariant(c));
            }
        }

        return string.Join(' ', text.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => w is not ("a" or "an" or "the")));
    }
}

using System.Text;

namespace Dateline.Storage;

/// <summary>Turns what a user types into an FTS5 expression that cannot be malformed.</summary>
internal static class SearchWords
{
    /// <summary>All words must occur; quoted ones together; <c>word*</c> is a beginning. Empty where no word is left.</summary>
    public static string Expression(string typed)
    {
        var expression = new StringBuilder();

        // A zero would end the expression for SQLite.
        typed = typed.Replace('\0', ' ');
        var i = 0;
        while (i < typed.Length)
        {
            if (char.IsWhiteSpace(typed[i]))
            {
                i++;
                continue;
            }

            var quoted = typed[i] == '"';
            var start = quoted ? ++i : i;
            while (i < typed.Length && (quoted ? typed[i] != '"' : !char.IsWhiteSpace(typed[i]) && typed[i] != '"'))
            {
                i++;
            }

            var word = typed[start..i];
            i += quoted ? 1 : 0;
            if (word.Any(char.IsLetterOrDigit))
            {
                expression.Append(expression.Length > 0 ? " AND " : "").Append('"').Append(word.TrimEnd('*')).Append('"')
                    .Append(!quoted && word.EndsWith('*') ? "*" : "");
            }
        }

        return expression.ToString();
    }

    /// <summary>Arguments of a command line as one search: an argument of several words is a phrase.</summary>
    public static string? OfArguments(IEnumerable<string> arguments)
    {
        var words = string.Join(' ', arguments.Select(a => a.Any(char.IsWhiteSpace) ? $"\"{a.Replace('"', ' ')}\"" : a));
        return words.Length == 0 ? null : words;
    }
}

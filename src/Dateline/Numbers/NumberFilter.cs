namespace Dateline.Numbers;

/// <summary>Tells numbers that are parts of names: "Su-24", "T-72", "Resolution 2254", "F16", "9/11", "No. 3".</summary>
internal static class NumberFilter
{
    /// <param name="isLabel">Whether a word is one that numbers follow as names.</param>
    public static bool IsName(string text, List<Word> words, int at, Func<int, bool> isLabel)
    {
        var word = words[at];
        if (word.Kind == WordKind.Text)
        {
            return false;
        }

        if (at > 0 && !word.Spaced)
        {
            var before = words[at - 1];
            if (before.Kind == WordKind.Text || before.IsMark('#') || before.IsMark('/') || before.IsMark('_') || before.IsMark('@')
                || (before.IsMark('-') && at > 1 && !before.Spaced && words[at - 2].Kind == WordKind.Text && words[at - 2].Capital))
            {
                return true;
            }
        }

        if (at > 0 && words[at - 1].Capital && isLabel(at - 1))
        {
            return true;
        }

        if (at > 1 && words[at - 1].IsMark('.') && isLabel(at - 2))
        {
            return true;
        }

        return word.End + 1 < text.Length && text[word.End] == '/' && char.IsAsciiDigit(text[word.End + 1]);
    }
}

namespace Dateline.Training.Syntax.Grammar;

/// <summary>
/// Words by class. A line is <c>class TAB entry, entry, ...</c>. In an entry "+" parts a verb from its particle or a noun from nouns before it, "~" parts adjective and noun;
/// "|" adds irregular forms: the plural of a noun, past and participle (and -ing form) of a verb.
/// </summary>
internal sealed class NewsLexicon
{
    private readonly Dictionary<string, string[]> classes = new(StringComparer.Ordinal);

    public static NewsLexicon Read(TextReader reader)
    {
        var (lexicon, number) = (new NewsLexicon(), 0);
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (number == 1 || line.Length == 0)
            {
                continue;
            }

            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab <= 0 || !lexicon.classes.TryAdd(line[..tab], line[(tab + 1)..].Split(", ", StringSplitOptions.RemoveEmptyEntries)))
            {
                throw new FormatException($"line {number}: a line is a class, a tab and its words, and a class has one line");
            }
        }

        return lexicon;
    }

    public string[] this[string name] => classes.TryGetValue(name, out var entries) ? entries : throw new FormatException($"the lexicon has no class \"{name}\"");
}

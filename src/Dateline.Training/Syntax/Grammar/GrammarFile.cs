using System.Globalization;

namespace Dateline.Training.Syntax.Grammar;

/// <summary>Rules by phrase. A line is <c>phrase.parameter weight : item item ...</c>; "#" begins a comment.</summary>
internal sealed class GrammarFile
{
    private readonly Dictionary<string, List<GrammarRule>> rules = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Weight, GrammarItem[] Items)[]> known = new(StringComparer.Ordinal);

    public static GrammarFile Read(TextReader reader)
    {
        var (file, number) = (new GrammarFile(), 0);
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Trim() is { Length: > 0 } text && text[0] != '#')
            {
                file.Add(text, number);
            }
        }

        return file;
    }

    /// <summary>The ways to say <c>phrase.argument</c>.</summary>
    public (int Weight, GrammarItem[] Items)[] Ways(string phrase)
    {
        if (!known.TryGetValue(phrase, out var ways))
        {
            var parts = phrase.Split('.');
            ways = [.. (rules.GetValueOrDefault(parts[0]) ?? []).Select(r => (r.Weight, r.With(parts[1..]))).Where(w => w.Item2 is not null).Select(w => (w.Weight, w.Item2!))];
            known[phrase] = ways.Length > 0 ? ways : throw new FormatException($"no rule says <{phrase}>");
        }

        return ways;
    }

    private void Add(string line, int number)
    {
        var (at, words) = (line.IndexOf(" : ", StringComparison.Ordinal), line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        if (at < 0 || !int.TryParse(words[1], NumberStyles.None, CultureInfo.InvariantCulture, out var weight))
        {
            throw new FormatException($"line {number}: a rule is \"phrase weight : items\"");
        }

        var (name, items) = (words[0].Split('.'), words[3..]);
        if (items.Count(i => i[0] == '*') != 1)
        {
            throw new FormatException($"line {number}: a rule has one head");
        }

        if (!rules.TryGetValue(name[0], out var ways))
        {
            rules[name[0]] = ways = [];
        }

        ways.Add(new(name[1..], weight, items));
    }
}

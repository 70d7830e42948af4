using System.Collections.Immutable;
using System.Globalization;

namespace Dateline.Rules;

/// <summary>Reads rule examples: tab-separated rule, + or -, sentence, trigger, under a header line.</summary>
internal static class RuleExampleFile
{
    /// <exception cref="InvalidDataException">A line cannot be read; the message names file and line.</exception>
    public static ImmutableArray<RuleExample> Load(string path)
    {
        var examples = ImmutableArray.CreateBuilder<RuleExample>();
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            if (++number == 1 || line.Length == 0)
            {
                continue;
            }

            var cells = line.Split('\t');
            if (cells.Length != 4 || cells[1] is not ("+" or "-"))
            {
                throw new InvalidDataException(string.Create(
                    CultureInfo.InvariantCulture, $"{path}:{number}: expected 'rule TAB + or - TAB sentence TAB trigger', found '{line}'"));
            }

            examples.Add(new RuleExample(cells[0], cells[1] == "+", cells[2], cells[3], number));
        }

        return examples.ToImmutable();
    }
}

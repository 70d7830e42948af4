using System.Collections.Immutable;

namespace Dateline.Rules;

/// <summary>Reads rule examples: tab-separated rule, sign (+ or -), sentence, trigger, under a header line.</summary>
internal static class RuleExampleFile
{
    /// <exception cref="InvalidDataException">A row cannot be read; the message names file and line.</exception>
    public static ImmutableArray<RuleExample> Load(string path) => [.. DataTable.Load(path, "rule", "sign", "sentence", "trigger").Select(row => row[1] is "+" or "-"
        ? new RuleExample(row[0], row[1] == "+", row[2], row[3], row.Line)
        : throw row.Wrong($"'{row[1]}' is no sign; + for what must be found, - for what must not"))];
}

using System.Collections.Immutable;
using System.Globalization;

namespace Dateline.Rules;

/// <summary>
/// Reads a <c>.rules</c> file: blocks of <c>rule NAME</c> with indented lines <c>type</c>, <c>verb</c>, <c>noun</c>, <c>when</c>, <c>unless</c>,
/// <c>roles</c>, <c>status</c>, <c>durative</c>, <c>needs party</c>. Rules are tried in file order; the first that holds wins.
/// </summary>
internal static class RuleFile
{
    /// <exception cref="InvalidDataException">A line cannot be read; the message names file, line and remedy.</exception>
    public static ImmutableArray<EventRule> Load(string path) => Parse(File.ReadAllLines(path), Path.GetFileNameWithoutExtension(path), path);

    public static ImmutableArray<EventRule> Parse(IReadOnlyList<string> lines, string stem, string path)
    {
        var rules = ImmutableArray.CreateBuilder<EventRule>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        EventRule? rule = null;
        var hasType = false;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = Uncomment(lines[i]);
            if (line.Length == 0)
            {
                continue;
            }

            var (word, rest) = Split(line);
            if (word == "rule")
            {
                Close();
                if (!names.Add(rest))
                {
                    throw Bad(i, $"the rule '{rest}' stands twice; give each rule its own name");
                }

                rule = new EventRule { Id = $"{stem}/{rest}", Type = null, Triggers = [] };
                hasType = false;
                continue;
            }

            if (rule is null)
            {
                throw Bad(i, "a line before the first 'rule NAME'; start the block with one");
            }

            switch (word)
            {
                case "type":
                    rule = rule with { Type = rest == "none" ? null : TypeOf(rest, i) };
                    hasType = true;
                    break;
                case "verb" or "noun":
                    var triggers = List(rest).Select(t => new TriggerPattern(word == "verb", [.. t.Split(' ')]));
                    rule = rule with { Triggers = rule.Triggers.AddRange(triggers) };
                    break;
                case "when" or "unless":
                    var (slot, test) = Split(rest);
                    if (!test.StartsWith("is ", StringComparison.Ordinal))
                    {
                        throw Bad(i, $"expected '{word} SLOT is CLASS, CLASS', found '{line}'");
                    }

                    rule = rule with { Conditions = rule.Conditions.Add(new RuleCondition(word == "unless", slot, [.. List(test[3..])])) };
                    break;
                case "roles":
                    foreach (var pair in rest.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                    {
                        var cut = pair.IndexOf('=', StringComparison.Ordinal);
                        if (cut <= 0 || !Enum.TryParse<Role>(pair[(cut + 1)..].Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var role))
                        {
                            throw Bad(i, $"expected 'SLOT=ROLE' with a role of {string.Join(", ", Enum.GetNames<Role>())}, found '{pair}'");
                        }

                        rule = rule with { Roles = rule.Roles.SetItem(pair[..cut], role) };
                    }

                    break;
                case "status":
                    rule = Enum.TryParse<EventStatus>(rest, ignoreCase: true, out var status)
                        ? rule with { Status = status }
                        : throw Bad(i, $"unknown status '{rest}'; one of {string.Join(", ", Enum.GetNames<EventStatus>()).ToLowerInvariant()}");
                    break;
                case "durative":
                    rule = rule with { Durative = true };
                    break;
                case "needs" when rest == "party":
                    rule = rule with { NeedsParty = true };
                    break;
                default:
                    throw Bad(i, $"unknown line '{word}'; known are rule, type, verb, noun, when, unless, roles, status, durative, needs party");
            }
        }

        Close();
        return rules.ToImmutable();

        void Close()
        {
            if (rule is null)
            {
                return;
            }

            if (!hasType || rule.Triggers.IsEmpty)
            {
                throw new InvalidDataException($"{path}: rule '{rule.Id}' has no {(hasType ? "verb or noun" : "type")} line; add one");
            }

            rules.Add(rule);
        }

        EventType TypeOf(string name, int line) =>
            Enum.TryParse<EventType>(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var type)
                ? type
                : throw Bad(line, $"unknown event type '{name}'; data/events/types.tsv lists them");

        InvalidDataException Bad(int line, string what) => new(string.Create(CultureInfo.InvariantCulture, $"{path}:{line + 1}: {what}"));
    }

    private static string Uncomment(string line)
    {
        var hash = line.IndexOf('#', StringComparison.Ordinal);
        return (hash >= 0 ? line[..hash] : line).Trim();
    }

    private static (string Word, string Tail) Split(string line)
    {
        var space = line.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 ? (line, "") : (line[..space], line[(space + 1)..].Trim());
    }

    private static IEnumerable<string> List(string text) =>
        text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}

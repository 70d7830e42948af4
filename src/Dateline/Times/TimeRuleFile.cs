using System.Collections.Immutable;
using System.Globalization;
using Dateline.Numbers;

namespace Dateline.Times;

/// <summary>Reads data/times/rules.tsv into rules and their matching net.</summary>
internal static class TimeRuleFile
{
    private static readonly Dictionary<string, TimeField> Fields = Enum.GetValues<TimeField>().ToDictionary(f => f.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    /// <exception cref="InvalidDataException">A rule is malformed; the message names file and line.</exception>
    public static (TimeNet First, TimeNet Later, ImmutableArray<TimeRule> Rules) Read(DataFolder data, TimeWords words, HolidayTable holidays)
    {
        var (first, later) = (new TimeNet(), new TimeNet());
        var rules = ImmutableArray.CreateBuilder<TimeRule>();
        var macros = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in DataTable.Load(data.File("times/rules.tsv"), "id", "level", "pattern", "set", "left?", "right?"))
        {
            var pattern = Replace(row[2], macros, row);
            if (row.OneOf(1, "1", "2", "=") == "=")
            {
                macros[row[0]] = pattern;
                continue;
            }

            try
            {
                var (sequences, slots) = TimePattern.Expand(pattern, words.Symbol);
                var rule = new TimeRule
                {
                    Id = row[0],
                    Level = row.Whole(1),
                    Order = rules.Count,
                    Assignments = [.. row[3].Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(a => Assignments(a, slots))],
                    Left = Context(Replace(row[4], macros, row), words),
                    Right = Context(Replace(row[5], macros, row), words),
                };
                rules.Add(rule);
                foreach (var sequence in sequences)
                {
                    (rule.Level == 1 ? first : later).Add(sequence, slots.Count, rule);
                }
            }
            catch (FormatException problem)
            {
                throw row.Wrong($"rule {row[0]}: {problem.Message}");
            }
        }

        AddHolidays(words, holidays, first, rules);
        return (first, later, rules.ToImmutable());
    }

    /// <summary>One rule for the holidays' names, with and without a year.</summary>
    private static void AddHolidays(TimeWords words, HolidayTable holidays, TimeNet net, ImmutableArray<TimeRule>.Builder rules)
    {
        var open = new TimeContext([], []);
        var number = 0;
        foreach (var name in holidays.Names)
        {
            number++;
            var (sequences, slots) = TimePattern.Expand($"the? {name} ( ,? $year )?", words.Symbol);
            var rule = new TimeRule
            {
                Id = "holiday",
                Level = 1,
                Order = rules.Count,
                Assignments =
                [
                    new TimeAssignment(TimeField.Kind, -1, -1, (double)TimeKind.Calendar, 0),
                    new TimeAssignment(TimeField.Holiday, -1, -1, number, 0),
                    .. Assignments("year=$year", slots),
                ],
                Left = open,
                Right = open,
            };
            rules.Add(rule);
            foreach (var sequence in sequences)
            {
                net.Add(sequence, slots.Count, rule);
            }
        }
    }

    private static string Replace(string text, Dictionary<string, string> macros, DataRow row)
    {
        while (text.IndexOf('@', StringComparison.Ordinal) is var start and >= 0)
        {
            var end = start + 1;
            while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '_'))
            {
                end++;
            }

            text = macros.TryGetValue(text[(start + 1)..end], out var macro)
                ? text[..start] + macro + text[end..]
                : throw row.Wrong($"unknown macro {text[start..end]}");
        }

        return text;
    }

    private static TimeContext Context(string text, TimeWords words)
    {
        var (wanted, barred) = (ImmutableArray.CreateBuilder<int>(), ImmutableArray.CreateBuilder<int>());
        foreach (var part in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var target = part[0] == '!' ? barred : wanted;
            foreach (var name in part.TrimStart('!').Split('|'))
            {
                var symbol = words.Symbol(name);
                target.Add(symbol >= 0 ? symbol : throw new FormatException($"unknown class {name}"));
            }
        }

        return new TimeContext(wanted.ToImmutable(), barred.ToImmutable());
    }

    private static IEnumerable<TimeAssignment> Assignments(string text, List<(string Name, int Symbol)> slots)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        if (equals < 0 || !Fields.TryGetValue(text[..equals], out var field))
        {
            throw new FormatException($"'{text}' sets no known field");
        }

        var value = text[(equals + 1)..];
        var sign = 1.0;
        if (value.StartsWith("-$", StringComparison.Ordinal))
        {
            (sign, value) = (-1, value[1..]);
        }

        if (value[0] == '$')
        {
            var plus = value.IndexOf('+', StringComparison.Ordinal);
            var add = plus > 0 ? double.Parse(value[(plus + 1)..], CultureInfo.InvariantCulture) : 0;
            var name = plus > 0 ? value[1..plus] : value[1..];
            var named = slots.Select((s, i) => (s.Name, s.Symbol, Index: i)).Where(s => s.Name == name)
                .Select(s => new TimeAssignment(field, s.Index, s.Symbol, sign, add)).ToList();
            return named.Count > 0 ? named : throw new FormatException($"no slot {value}");
        }

        return [new TimeAssignment(field, -1, -1, Constant(field, value), 0)];
    }

    private static double Constant(TimeField field, string value) => field switch
    {
        TimeField.Kind => Named<TimeKind>(value),
        TimeField.Unit => Named<TimeUnit>(value),
        TimeField.Part => Named<DayPart>(value),
        TimeField.Mod => Named<TimeMod>(value),
        TimeField.Ref => Named<TimeReferenceKind>(value),
        TimeField.Anchor => Named<TimeAnchor>(value),
        _ => value == "some" ? double.NaN
            : double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number
            : throw new FormatException($"'{value}' is no number"),
    };

    private static double Named<T>(string value)
        where T : struct, Enum => Enum.TryParse<T>(value, true, out var result)
            ? Convert.ToDouble(result, CultureInfo.InvariantCulture)
            : throw new FormatException($"'{value}' is no {typeof(T).Name}");
}

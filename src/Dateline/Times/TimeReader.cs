using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Dateline.Numbers;

namespace Dateline.Times;

/// <summary>Finds time expressions in plain text by the rules of data/times: no tags, linear time. Thread-safe.</summary>
internal sealed class TimeReader
{
    private const int MaxPasses = 3;
    private readonly TimeWords words;
    private readonly TimeItems itemReader;
    private readonly TimeNet first;
    private readonly TimeNet later;
    private readonly TenseReader tenses;

    public TimeReader(DataFolder data)
    {
        var numerals = new NumeralTable(data);
        words = new TimeWords(data, numerals);
        tenses = new TenseReader(words);
        (first, later, Rules) = TimeRuleFile.Read(data, words, new HolidayTable(data));
        words.Freeze();
        itemReader = new TimeItems(words, numerals);
    }

    public ImmutableArray<TimeRule> Rules { get; }

    /// <summary>The expressions of <c>text[start..end)</c> in text order, without overlap.</summary>
    public List<TimeExpression> Read(string text, int start, int end)
    {
        var scanned = new List<Word>((end - start) / 5);
        WordScanner.Scan(text, start, end, words.List, scanned);
        var items = new List<TimeItem>(scanned.Count);
        itemReader.Build(text, scanned, items);
        var found = new List<TimeExpression>();
        var joined = Pass(text, items, first, found);
        for (var pass = 0; pass < MaxPasses && found.Count > 0; pass++)
        {
            var before = found.Count;
            joined = Pass(text, joined, later, found);
            if (found.Count == before)
            {
                break;
            }
        }

        return Finish(joined, found);
    }

    private List<TimeItem> Pass(string text, List<TimeItem> source, TimeNet net, List<TimeExpression> found)
    {
        var items = CollectionsMarshal.AsSpan(source);
        List<TimeItem>? result = null;
        var copied = 0;
        for (var i = 0; i < items.Length; i++)
        {
            if ((items[i].Classes == 0 && items[i].Entry < 0) || !net.Match(words, items, i, out var match)
                || !TimeBuilder.TryBuild(words, items, found, match, out var fields))
            {
                continue;
            }

            result ??= new List<TimeItem>(items.Length);
            result.AddRange(items[copied..i]);
            var span = TextSpan.Of(text, items[i].Start, items[match.End - 1].End);
            result.Add(new TimeItem
            {
                Start = span.Start,
                End = span.End,
                Entry = -1,
                Expression = found.Count,
                Classes = ExpressionClasses.Of(fields),
                Spaced = items[i].Spaced,
                Break = items[i].Break,
                Capital = items[i].Capital,
            });
            found.Add(new TimeExpression(span) { Fields = fields, Rule = match.Rule!.Id });
            copied = match.End;
            i = match.End - 1;
        }

        if (result is null)
        {
            return source;
        }

        result.AddRange(items[copied..]);
        return result;
    }

    private List<TimeExpression> Finish(List<TimeItem> final, List<TimeExpression> found)
    {
        var result = new List<TimeExpression>();
        var items = CollectionsMarshal.AsSpan(final);
        for (var i = 0; i < items.Length; i++)
        {
            if (items[i].Expression < 0 || found[items[i].Expression] is not { Fields.Kind: not TimeKind.Block } expression)
            {
                continue;
            }

            expression = expression with { Bound = tenses.BoundBefore(items, i), Tense = tenses.Read(items, i) };
            var (from, to) = tenses.RangeAt(items, i);
            if (to >= 0)
            {
                expression = expression with { RangeEnd = items[to].Start };
            }
            else if (from >= 0)
            {
                expression = expression with { RangeStart = items[from].Start };
            }

            result.Add(expression);
        }

        return result;
    }
}

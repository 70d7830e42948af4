using System.Collections.Immutable;
using Dateline.Numbers;
using Dateline.Syntax;

namespace Dateline.Times;

/// <summary>Finds time expressions.</summary>
internal sealed class TimeFinder(DataFolder data)
{
    private readonly Lazy<TimeReader> reader = new(() => new TimeReader(data));

    public ImmutableArray<Mention<TimeExpression>> Find(ParsedReport parsed)
    {
        var result = ImmutableArray.CreateBuilder<Mention<TimeExpression>>();
        foreach (var sentence in parsed.Sentences)
        {
            if (sentence.Length == 0)
            {
                continue;
            }

            var token = 0;
            foreach (var time in reader.Value.Read(parsed.Text, sentence.Extent.Start, sentence.Extent.End))
            {
                if (TokenSpans.Cover(sentence, time.Span.Start, time.Span.End, ref token) is var (first, end, head))
                {
                    result.Add(new(sentence.Index, first, end, head, time));
                }
            }
        }

        return result.ToImmutable();
    }
}

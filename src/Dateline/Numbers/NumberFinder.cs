using System.Collections.Immutable;
using Dateline.Syntax;

namespace Dateline.Numbers;

/// <summary>Finds numbers, their hedges and units.</summary>
internal sealed class NumberFinder(DataFolder data)
{
    private readonly Lazy<QuantityReader> reader = new(() => new QuantityReader(new NumberLexicon(data)));

    public ImmutableArray<Mention<Quantity>> Find(ParsedReport parsed)
    {
        var result = ImmutableArray.CreateBuilder<Mention<Quantity>>();
        foreach (var sentence in parsed.Sentences)
        {
            if (sentence.Length == 0)
            {
                continue;
            }

            var token = 0;
            foreach (var quantity in reader.Value.Read(parsed.Text, sentence.Extent.Start, sentence.Extent.End, new PluralNouns(sentence)))
            {
                if (TokenSpans.Cover(sentence, quantity.Span.Start, quantity.Span.End, ref token) is var (first, end, head))
                {
                    result.Add(new(sentence.Index, first, end, head, quantity));
                }
            }
        }

        return result.ToImmutable();
    }
}

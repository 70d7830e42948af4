using System.Collections.Immutable;
using Dateline.Cleaning;
using Dateline.Ingest;
using Dateline.Syntax;

namespace Dateline.Tests.Numbers;

/// <summary>Parsed reports without a parser: tokens at spaces and marks, lower-case words in s as plural nouns, a flat tree.</summary>
internal static class PlainSentence
{
    public static ParsedReport Report(string text, DateOnly? published = null, Func<Report, Report>? with = null)
    {
        var raw = new RawReport { Id = "test", Sha256 = "", Bytes = ReadOnlyMemory<byte>.Empty, Text = text, Published = published, PublishedBasis = published is null ? PublishedBasis.Unknown : PublishedBasis.Given };
        var report = new Report { Raw = raw, Text = text, Blocks = [new Block(new Extent(0, text.Length), BlockKind.Body)] };
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || (text[i] == '\n' && i > start) || (i > 2 && text[i - 1] == '.' && text[i] == ' ' && i + 1 < text.Length && char.IsUpper(text[i + 1]) && char.IsLower(text[i - 2]) && char.IsLower(text[i - 3])))
            {
                if (Of(text, start, i, sentences.Count) is { Length: > 0 } sentence)
                {
                    sentences.Add(sentence);
                }

                start = i;
            }
        }

        return new ParsedReport(with is null ? report : with(report), sentences.ToImmutable());
    }

    public static Sentence Of(string text, int start, int end, int index = 0)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>();
        for (var i = start; i < end;)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }

            var j = i + 1;
            while (j < end && char.IsLetterOrDigit(text[i]) && char.IsLetterOrDigit(text[j]))
            {
                j++;
            }

            var form = text[i..j];
            var plural = char.IsLower(form[0]) && form[^1] == 's' || form == "people";
            tokens.Add(new Token { Extent = new Extent(i, j), Form = form, Lemma = form, Xpos = plural ? "NNS" : "NN", Upos = Upos.Noun, Head = tokens.Count == 0 ? -1 : 0, Deprel = "dep" });
            i = j;
        }

        return new Sentence(index, new Extent(start, end), tokens.ToImmutable());
    }
}

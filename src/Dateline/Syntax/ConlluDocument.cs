using System.Collections.Immutable;
using System.Globalization;

namespace Dateline.Syntax;

/// <summary>A CoNLL-U file (universaldependencies.org/format): comments, multiword tokens and empty nodes are kept.</summary>
public sealed record ConlluDocument(ImmutableArray<ConlluSentence> Sentences)
{
    /// <exception cref="FormatException">A line is not CoNLL-U; the message names the line.</exception>
    public static ConlluDocument Parse(string text)
    {
        using var reader = new StringReader(text);
        return Read(reader);
    }

    /// <inheritdoc cref="Parse"/>
    public static ConlluDocument Read(TextReader reader)
    {
        var sentences = ImmutableArray.CreateBuilder<ConlluSentence>();
        var block = new List<string>();
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            line = number == 1 ? line.TrimStart('\uFEFF') : line;
            if (line.AsSpan().Trim().Length > 0)
            {
                block.Add(line);
            }
            else if (block.Count > 0)
            {
                sentences.Add(Sentence(block, number - block.Count));
                block.Clear();
            }
        }

        if (block.Count > 0)
        {
            sentences.Add(Sentence(block, number - block.Count + 1));
        }

        return new(sentences.ToImmutable());
    }

    private static ConlluSentence Sentence(List<string> block, int firstLine)
    {
        var comments = ImmutableArray.CreateBuilder<string>();
        var words = ImmutableArray.CreateBuilder<ConlluWord>();
        var ranges = ImmutableArray.CreateBuilder<ConlluRange>();
        var empty = ImmutableArray.CreateBuilder<ConlluEmptyNode>();
        for (var i = 0; i < block.Count; i++)
        {
            if (block[i][0] == '#')
            {
                comments.Add(block[i]);
                continue;
            }

            var columns = block[i].Split('\t');
            var line = firstLine + i;
            if (columns.Length != 10)
            {
                throw new FormatException($"line {line}: {columns.Length} columns, CoNLL-U has 10 separated by tabs");
            }

            var dash = columns[0].IndexOf('-', StringComparison.Ordinal);
            if (columns[0].Contains('.', StringComparison.Ordinal))
            {
                empty.Add(new(words.Count, block[i]));
            }
            else if (dash > 0)
            {
                var (first, last) = (Number(columns[0][..dash], line), Number(columns[0][(dash + 1)..], line));
                if (first != words.Count + 1 || last < first)
                {
                    throw new FormatException($"line {line}: multiword token {columns[0]} does not start at word {words.Count + 1}");
                }

                ranges.Add(new(first - 1, last, columns[1], columns[9]));
            }
            else if (Number(columns[0], line) != words.Count + 1)
            {
                throw new FormatException($"line {line}: word {columns[0]} where {words.Count + 1} is due");
            }
            else
            {
                words.Add(new()
                {
                    Form = columns[1], Lemma = columns[2], Upos = columns[3], Xpos = columns[4], Feats = columns[5],
                    Head = columns[6] == "_" ? -2 : Number(columns[6], line) - 1, Deprel = columns[7], Deps = columns[8], Misc = columns[9],
                });
            }
        }

        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Head >= words.Count)
            {
                throw new FormatException($"line {firstLine}: the head of word {i + 1} is not in its sentence");
            }
        }

        foreach (var range in ranges)
        {
            if (range.End > words.Count)
            {
                throw new FormatException($"line {firstLine}: a multiword token reaches past its sentence");
            }
        }

        return new() { Comments = comments.ToImmutable(), Words = words.ToImmutable(), Ranges = ranges.ToImmutable(), EmptyNodes = empty.ToImmutable() };
    }

    private static int Number(string text, int line) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
        ? value
        : throw new FormatException($"line {line}: \"{text}\" is not a number");
}

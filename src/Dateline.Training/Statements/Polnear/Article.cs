using System.Collections.Immutable;
using Dateline.Actors;
using Dateline.Statements;
using Dateline.Syntax;

namespace Dateline.Training.Statements.Polnear;

/// <summary>An annotated article with its quotations, paragraphs and the reporting clauses that the statements stage reads in it.</summary>
internal sealed class Article
{
    private readonly ImmutableArray<int> paragraphs;

    public Article(AnnotatedReport report, SentenceClauses clauses)
    {
        Report = report;
        Quotes = QuoteMap.Of(report.Text);
        Clauses = [.. report.Sentences.Select(s => clauses.Read(report, s, Quotes).ToImmutableArray())];
        var (paragraph, end) = (0, 0);
        var numbers = ImmutableArray.CreateBuilder<int>();
        foreach (var sentence in report.Sentences)
        {
            paragraph += report.Text.AsSpan(end, Math.Max(0, sentence.Extent.Start - end)).Contains('\n') ? 1 : 0;
            end = sentence.Extent.End;
            numbers.Add(paragraph);
        }

        paragraphs = numbers.ToImmutable();
    }

    public AnnotatedReport Report { get; }

    public QuoteMap Quotes { get; }

    /// <summary>By sentence.</summary>
    public ImmutableArray<ImmutableArray<ReportingClause>> Clauses { get; }

    public ImmutableArray<Sentence> Sentences => Report.Sentences;

    public int Paragraph(int sentence) => paragraphs[sentence];

    /// <summary>Whether a token stands between quote marks or is one.</summary>
    public bool IsQuoted(Sentence sentence, int token) => IsMark(sentence, token) || Quotes.At(sentence[token].Start) >= 0;

    public static bool IsMark(Sentence sentence, int token) => sentence[token].Form is "''" or "``" || QuoteMap.IsMark(sentence[token].Form[0]);

    /// <summary>Whether a sentence begins inside quote marks.</summary>
    public bool OpensQuoted(int sentence) => Sentences[sentence].Length > 0 && IsQuoted(Sentences[sentence], 0);

    public ReportingClause? ClauseOf(int sentence, int cue)
    {
        foreach (var clause in Clauses[sentence])
        {
            if (clause.Match.Range.Covers(cue))
            {
                return clause;
            }
        }

        return null;
    }
}

using System.Collections.Immutable;
using Dateline.Actors;
using Dateline.Syntax;

namespace Dateline.Statements;

/// <summary>Writes statements from reporting clauses: spans, kind, stance, chain of sources; a quotation over several sentences gives one each.</summary>
internal sealed class StatementWriter(AnnotatedReport report, QuoteMap quotes, StanceReader stances, HedgeReader hedges)
{
    private readonly List<Statement> written = [];

    public ImmutableArray<Statement> Write(IReadOnlyList<StatementDraft> drafts)
    {
        foreach (var draft in drafts)
        {
            if (draft.Clause.Rule == "statements/address")
            {
                continue;
            }

            if (draft.Clause.Rule == "statements/quote-before")
            {
                QuoteBefore(draft);
            }
            else
            {
                WriteClause(draft);
            }
        }

        Continue();
        Addresses(drafts);
        var ordered = written.OrderBy(s => s.Content[0].Start).ThenByDescending(s => s.Content[^1].End).ThenBy(s => s.Cue!.Start).ToList();
        return [.. ordered.Select((s, i) => s with { Id = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"s{i + 1}") })];
    }

    private void WriteClause(StatementDraft draft)
    {
        var sentence = report.Sentences[draft.Sentence];
        var content = draft.Clause.Content;
        if (content.IsEmpty || content.Any(c => c.IsEmpty))
        {
            return;
        }

        var quote = QuoteOver(sentence, content[0]);
        Add(draft, sentence, content, quote >= 0 && content.All(c => QuoteOver(sentence, c) >= 0) ? StatementKind.Direct : KindOf(sentence, content), draft.Clause.Rule);
        if (quote >= 0)
        {
            Around(draft, quote);
        }

        if (content.Length > 1 && QuoteOver(sentence, content[1]) is var second and >= 0 && second != quote)
        {
            Around(draft, second);
        }
    }

    /// <summary>"... ." The minister said. (the quotation ended with the sentence before).</summary>
    private void QuoteBefore(StatementDraft draft)
    {
        var at = report.Sentences[draft.Sentence].Extent.Start - 1;
        while (at >= 0 && (char.IsWhiteSpace(report.Text[at]) || QuoteMap.IsMark(report.Text[at]) || report.Text[at] is '.' or ','))
        {
            at--;
        }

        if (at >= 0 && quotes.At(at) is var quote and >= 0)
        {
            Around(draft, quote, "statements/quote-before");
        }
    }

    /// <summary>The other sentences of a quotation are statements of the same speaker.</summary>
    private void Around(StatementDraft draft, int quote, string rule = "statements/quote-continued")
    {
        var extent = quotes.Quotes[quote];
        for (var i = SentenceAt(extent.Start); i < report.Sentences.Length && report.Sentences[i].Extent.Start < extent.End; i++)
        {
            var range = Inside(report.Sentences[i], extent);
            if (i != draft.Sentence && range.Length > 1 && !IsWritten(i, range))
            {
                Add(draft, report.Sentences[i], [range], StatementKind.Direct, rule);
            }
        }
    }

    /// <summary>A sentence that is all quotation and has no cue goes on with the words of the one before.</summary>
    private void Continue()
    {
        foreach (var sentence in report.Sentences)
        {
            if (sentence.Index == 0 || sentence.Length < 3 || written.Exists(s => s.Sentence == sentence.Index || Holds(s, sentence)))
            {
                continue;
            }

            var quote = quotes.At(sentence[0].Start) is var first and >= 0 ? first : quotes.At(sentence[1].Start);
            var range = quote < 0 ? TokenRange.None : Inside(sentence, quotes.Quotes[quote]);
            var before = written.LastOrDefault(s => s.Kind is not StatementKind.Indirect && s.Sentence == sentence.Index - 1)
                ?? written.LastOrDefault(s => s.Kind is StatementKind.Direct && Holds(s, report.Sentences[sentence.Index - 1]));
            if (before is not null && range.Length >= 3 && range.Length >= sentence.Length - 4)
            {
                Add(before, sentence, range);
            }
        }
    }

    /// <summary>"The minister said:" at a paragraph's end opens a speech without quote marks, up to the next reporting clause or a line in another hand.</summary>
    private void Addresses(IReadOnlyList<StatementDraft> drafts)
    {
        foreach (var draft in drafts.Where(d => d.Clause.Rule == "statements/address"))
        {
            for (var i = draft.Sentence + 1; i < report.Sentences.Length; i++)
            {
                var sentence = report.Sentences[i];
                if (drafts.Any(d => d.Sentence == i && d.Clause.Closes) || sentence.Length < 3 || quotes.At(sentence[0].Start) >= 0)
                {
                    break;
                }

                var range = Spans.Trim(sentence, 0, sentence.Length);
                if (range.Length > 2 && !IsWritten(i, range))
                {
                    Add(draft, sentence, [range], StatementKind.Direct, "statements/address");
                }
            }
        }
    }

    private static bool Holds(Statement statement, Sentence sentence) =>
        statement.Content.Any(c => c.Start < sentence.Extent.End && sentence.Extent.Start < c.End);

    private bool IsWritten(int sentence, TokenRange range)
    {
        var extent = ExtentOf(report.Sentences[sentence], range);
        return written.Exists(s => s.Kind is StatementKind.Direct && s.Content.Any(c => c.Start < extent.End && extent.Start < c.End));
    }

    private void Add(Statement before, Sentence sentence, TokenRange range)
    {
        var extent = ExtentOf(sentence, range);
        var (stance, rule) = stances.Read(sentence, null, range, StatementKind.Direct);
        written.Add(before with
        {
            Content = [TextSpan.Of(report.Text, extent.Start, extent.End)],
            Kind = StatementKind.Direct,
            Stance = stance,
            Hedge = hedges.Read(sentence, -1, range),
            Time = null,
            Place = null,
            Derivation = [new("statements/quote-continued", "same speaker as the sentence before"), new(rule, stance.ToString())],
        });
    }

    private void Add(StatementDraft draft, Sentence sentence, ImmutableArray<TokenRange> content, StatementKind kind, string rule)
    {
        var clause = draft.Clause;
        var home = report.Sentences[draft.Sentence];
        var (stance, stanceRule) = stances.Read(sentence, clause.Match.Cue, content[^1], kind);
        var spans = content.Select(c => ExtentOf(sentence, c)).Select(e => TextSpan.Of(report.Text, e.Start, e.End)).ToImmutableArray();
        if (written.Exists(s => s.Content.SequenceEqual(spans) && s.Speaker.Span == draft.Speaker.Span))
        {
            return;
        }

        var cue = report.Parsed.SpanOf(draft.Sentence, clause.Match.Range.First, clause.Match.Range.End);
        written.Add(new Statement
        {
            Id = "",
            Content = spans,
            Speaker = draft.Speaker,
            Cue = cue,
            Kind = kind,
            Stance = stance,
            Hedge = hedges.Read(sentence, home == sentence ? clause.Match.Head : -1, content[^1]),
            Relay = Relay(draft),
            Time = Outside(report.TimesIn(draft.Sentence), clause, home == sentence),
            Place = Outside(report.PlacesIn(draft.Sentence), clause, home == sentence),
            Sentence = draft.Sentence,
            Derivation =
            [
                new(rule, clause.Match.Cue.Name, cue),
                new(clause.Speaker.Rule, draft.Speaker.Text, draft.Speaker.Span),
                new(stanceRule, stance.ToString()),
            ],
        });
    }

    private ImmutableArray<Actor> Relay(StatementDraft draft)
    {
        var chain = ImmutableArray.CreateBuilder<Actor>();
        if (draft.Relay is not null)
        {
            chain.Add(draft.Relay);
        }

        foreach (var name in report.Parsed.Report.Agencies.Append(report.Parsed.Report.Outlet))
        {
            if (!string.IsNullOrEmpty(name) && !chain.Any(a => a.Text.Equals(name, StringComparison.OrdinalIgnoreCase)))
            {
                chain.Add(new Actor { Text = name, Name = name, Sector = Sectors.Journalist });
            }
        }

        return chain.ToImmutable();
    }

    /// <summary>The time or place of the saying: next to the cue, outside content and speaker.</summary>
    private static T? Outside<T>(ReadOnlySpan<Mention<T>> mentions, ReportingClause clause, bool home)
        where T : class
    {
        foreach (var mention in mentions)
        {
            var range = new TokenRange(mention.First, mention.End);
            if (home && !clause.Content.Any(c => c.Overlaps(range)) && !clause.Speaker.Range.Overlaps(range))
            {
                return mention.Value;
            }
        }

        return null;
    }

    private StatementKind KindOf(Sentence sentence, ImmutableArray<TokenRange> content)
    {
        foreach (var range in content)
        {
            for (var i = range.First; i < range.End; i++)
            {
                if (quotes.At(sentence[i].Start) >= 0)
                {
                    return StatementKind.Mixed;
                }
            }
        }

        return StatementKind.Indirect;
    }

    /// <summary>The quotation that holds all words of a range, or -1.</summary>
    private int QuoteOver(Sentence sentence, TokenRange range)
    {
        var quote = quotes.At(sentence[range.First].Start);
        return quote >= 0 && sentence[range.End - 1].Start < quotes.Quotes[quote].End ? quote : -1;
    }

    private static TokenRange Inside(Sentence sentence, Extent quote)
    {
        var (first, end) = (0, sentence.Length);
        while (first < end && sentence[first].Start < quote.Start)
        {
            first++;
        }

        while (end > first && sentence[end - 1].End > quote.End)
        {
            end--;
        }

        return Spans.Trim(sentence, first, end);
    }

    /// <summary>Offsets of a range; a quote mark opened inside it is closed.</summary>
    private Extent ExtentOf(Sentence sentence, TokenRange range)
    {
        var (start, end) = (sentence[range.First].Start, sentence[range.End - 1].End);
        var last = quotes.At(end - 1);
        if (last >= 0 && quotes.Quotes[last].Start > start + 1 && end <= quotes.Quotes[last].End)
        {
            var mark = quotes.Quotes[last].End;
            if (mark < report.Text.Length && mark - end <= 1 && QuoteMap.IsMark(report.Text[mark]))
            {
                end = mark + 1;
            }
        }

        return new Extent(start, end);
    }

    private int SentenceAt(int offset)
    {
        var (low, high) = (0, report.Sentences.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = report.Sentences[middle].Extent.End <= offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}

using System.Collections.Immutable;
using Dateline.Actors;
using Dateline.Syntax;

namespace Dateline.Statements;

/// <summary>Reads reporting clauses and quotations.</summary>
internal sealed class StatementReader
{
    private readonly Lazy<CueLexicon> lexicon;
    private readonly Lazy<StanceReader> stances;
    private readonly Lazy<SentenceClauses> clauses;

    public StatementReader(DataFolder data)
        : this(data, () => CueLexicon.Load(data))
    {
    }

    /// <summary>A reader with a lexicon of its own (the adapters of public tests have wider ones).</summary>
    public StatementReader(DataFolder data, Func<CueLexicon> cues)
    {
        lexicon = new(cues);
        stances = new(() => new StanceReader(data));
        clauses = new(() => new SentenceClauses(lexicon.Value));
    }

    /// <param name="report">The report.</param>
    /// <param name="keep">Decides on each reporting clause; null keeps all.</param>
    public ImmutableArray<Statement> Read(AnnotatedReport report, Func<Sentence, ReportingClause, bool>? keep = null)
    {
        var quotes = QuoteMap.Of(report.Text);
        var speakers = new SpeakerActors(report, lexicon.Value);
        var drafts = new List<StatementDraft>();
        foreach (var sentence in report.Sentences)
        {
            foreach (var clause in clauses.Value.Read(report, sentence, quotes))
            {
                if (keep is not null && !keep(sentence, clause))
                {
                    continue;
                }

                var relay = clause.Speaker.Relay >= 0 ? report.ActorAt(sentence.Index, clause.Speaker.Relay)?.Value : null;
                drafts.Add(new StatementDraft(sentence.Index, clause, speakers.Of(sentence, clause.Speaker), relay));
                speakers.Relayed(relay, sentence.Index);
            }
        }

        return new StatementWriter(report, quotes, stances.Value).Write(drafts);
    }
}

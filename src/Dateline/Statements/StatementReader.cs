using System.Collections.Immutable;
using Dateline.Actors;
using Dateline.Syntax;

namespace Dateline.Statements;

/// <summary>Reads reporting clauses and quotations.</summary>
internal sealed class StatementReader
{
    private readonly Lazy<CueLexicon> lexicon;
    private readonly Lazy<StanceReader> stances;
    private readonly Lazy<HedgeReader> hedges;
    private readonly Lazy<SentenceClauses> clauses;

    public StatementReader(DataFolder data)
    {
        lexicon = new(() => CueLexicon.Load(data));
        stances = new(() => new StanceReader(data));
        hedges = new(() => new HedgeReader(data));
        clauses = new(() => new SentenceClauses(lexicon.Value));
    }

    public ImmutableArray<Statement> Read(AnnotatedReport report)
    {
        var quotes = QuoteMap.Of(report.Text);
        var speakers = new SpeakerActors(report, lexicon.Value);
        var drafts = new List<StatementDraft>();
        foreach (var sentence in report.Sentences)
        {
            foreach (var clause in clauses.Value.Read(report, sentence, quotes))
            {
                var relay = clause.Speaker.Relay >= 0 ? report.ActorAt(sentence.Index, clause.Speaker.Relay)?.Value : null;
                drafts.Add(new StatementDraft(sentence.Index, clause, speakers.Of(sentence, clause.Speaker), relay));
                speakers.Relayed(relay, sentence.Index);
            }
        }

        return new StatementWriter(report, quotes, stances.Value, hedges.Value).Write(drafts);
    }
}

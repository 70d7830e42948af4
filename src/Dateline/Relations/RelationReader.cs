using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Dateline.Actors;
using Dateline.Statements;
using Dateline.Syntax;

namespace Dateline.Relations;

/// <summary>Reads ties between parties that the text states; each pair once, where it is first stated.</summary>
internal sealed class RelationReader(DataFolder data, Lazy<TieReader> ties)
{
    private readonly Lazy<FrozenSet<string>> ranks = new(() => DataTable.Load(data.File("relations/ranks.tsv"), "rank").Select(r => r[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase));

    public ImmutableArray<Relation> Read(AnnotatedReport report, ImmutableArray<Statement> statements)
    {
        var relations = ImmutableArray.CreateBuilder<Relation>();
        var seen = new HashSet<(RelationType, string, string)>();
        var claims = new Claimants(statements);
        var drafts = new List<RelationDraft>();
        var nouns = ties.Value.PlaceNouns;
        var locations = new LocationReader(nouns);
        foreach (var sentence in report.Sentences)
        {
            drafts.Clear();
            ties.Value.Read(report, sentence, drafts);
            locations.Read(report, sentence, drafts);
            locations.ReadNeighbours(report, sentence, drafts);
            foreach (var draft in drafts)
            {
                if (draft.Type is RelationType.LocatedIn && !draft.Hyphen && (sentence[draft.From].Upos is Upos.Pron || report.PlaceAt(sentence.Index, draft.To) is null))
                {
                    // "they", "the province": neither end is named
                    continue;
                }

                var back = draft.FromText is ['\0', ..];
                var inside = report.ActorAt(sentence.Index, draft.From) is { } whole && whole.Head != draft.From && whole.Covers(draft.To);
                var from = inside ? Parties.Part(sentence[draft.From].Form)
                    : draft.FromText is null || back ? Parties.Of(report, sentence, draft.From) : Parties.Part(draft.FromText);
                var to = back ? Parties.Part(draft.FromText![1..])
                    : draft is { Type: RelationType.Controls, Hyphen: true } ? Parties.Held(report, sentence, draft.To, nouns) : Parties.Of(report, sentence, draft.To);
                Add(draft.Type, from, to, report.Parsed.SpanOf(sentence.Index, draft.Words.First, draft.Words.End), sentence.Index, draft.Rule);
            }

            foreach (var mention in report.ActorsIn(sentence.Index))
            {
                if (mention.Value is { Name: { } name, Role: { } role } && !ranks.Value.Contains(role) && !ranks.Value.Contains(role.Split(' ')[^1]) && !char.IsAsciiDigit(role[0]) && sentence[mention.Head].Upos is Upos.Propn)
                {
                    var type = role.Contains("commander", StringComparison.OrdinalIgnoreCase) ? RelationType.Commands : RelationType.HoldsOffice;
                    var office = type is RelationType.Commands && Parties.Commanded(report, sentence, mention) is { } force ? force : Referent.Of(role);
                    Add(type, Referent.Of(name), office, report.Parsed.SpanOf(sentence.Index, mention.First, mention.End), sentence.Index, "relations/office");
                }
            }
        }

        return relations.ToImmutable();

        void Add(RelationType type, Referent from, Referent to, TextSpan span, int sentence, string rule)
        {
            var (a, b) = (Parties.Key(from), Parties.Key(to));
            if (a == b)
            {
                // a member described by its group ("Members of the Taliban") is told apart by its words
                (a, b) = (Parties.Words(from), Parties.Words(to));
            }

            if (a.Length == 0 || b.Length == 0 || a == b || !seen.Add((type, a, b)))
            {
                return;
            }

            relations.Add(new Relation
            {
                Id = string.Create(CultureInfo.InvariantCulture, $"r{relations.Count + 1}"),
                Type = type,
                From = from,
                To = to,
                ClaimedBy = claims.At(span),
                Span = span,
                Sentence = sentence,
                Derivation = [new(rule, type.ToString(), span)],
            });
        }
    }
}

using Dateline.Actors;
using Dateline.Statements;
using Dateline.Syntax;

namespace Dateline.Relations;

/// <summary>Reads ties told by a hyphened participle: "rebel-held town", "Iran-backed militia", "a Geneva-based group".</summary>
internal sealed class HyphenTies(TieLexicon lexicon)
{
    public void Read(AnnotatedReport report, Sentence sentence, int i, List<RelationDraft> found)
    {
        var form = sentence[i].Form;
        var cut = form.LastIndexOf('-');
        var whole = cut > 0;
        var word = (whole ? form[(cut + 1)..] : form).ToLowerInvariant();
        if (lexicon.Find(word, TiePattern.Hyphen) is not { } tie)
        {
            return;
        }

        var from = whole ? i : i > 1 && sentence[i - 1].Form is "-" && sentence[i - 1].End == sentence[i].Start ? i - 2 : -1;
        from = from < 0 && i > 0 && sentence[i - 1].Upos is Upos.Propn or Upos.Adj && char.IsUpper(sentence[i - 1].Form[0])
            && (sentence.Is(i, "amod") || (i + 1 < sentence.Length && sentence[i + 1].Form is "-" && sentence[i + 1].Start == sentence[i].End)) && sentence[i].Upos is Upos.Verb or Upos.Adj ? i - 1 : from;
        var to = Modified(sentence, i);
        var prefix = whole ? form[..cut] : from < 0 ? "" : sentence[from].Form;
        if (from < 0 || to < 0 || prefix.ToLowerInvariant() is "co" or "self" or "well" or "so" or "newly" or "long" or "most" or "pre" or "re")
        {
            return;
        }

        to = tie.Relation is RelationType.LocatedIn ? Described(report, sentence, from, to) : to;

        // who runs an organisation is whose it is: "state-run agency"
        var owned = tie.Relation is RelationType.Controls && report.ActorAt(sentence.Index, to) is { } organisation && organisation.Head == to && report.PlaceAt(sentence.Index, to) is null;
        if (tie.Relation is RelationType.Commands && !owned && report.ActorAt(sentence.Index, to) is null)
        {
            return;
        }

        if (owned || tie.Reverse)
        {
            found.Add(new(owned ? RelationType.AffiliatedWith : tie.Relation, to, from, TieArguments.Hull(from, i, to), "relations/hyphen." + word, whole ? "\0" + form[..cut] : null));
        }
        else
        {
            found.Add(new(tie.Relation, from, to, TieArguments.Hull(from, i, to), "relations/hyphen." + word, whole ? form[..cut] : null));
        }
    }

    /// <summary>"X, a Geneva-based group": X, where its name stands before the description.</summary>
    private static int Described(AnnotatedReport report, Sentence sentence, int from, int to)
    {
        if (sentence.Is(to, "appos") && sentence[to].Head < from)
        {
            return sentence[to].Head;
        }

        var at = from - 1;
        if (at < 1 || sentence[at].Form is not ("a" or "an"))
        {
            return to;
        }

        at -= sentence[at - 1].Form is "," ? 2 : 1;
        return at >= 0 && report.ActorAt(sentence.Index, at) is { Value.Name: not null } named && named.End == at + 1 ? named.Head : to;
    }

    /// <summary>The noun that a participle before it modifies, or -1.</summary>
    private static int Modified(Sentence sentence, int participle)
    {
        var head = sentence[participle].Head;
        if (head > participle && sentence[head].Upos is Upos.Noun or Upos.Propn)
        {
            return head;
        }

        for (var i = participle + 1; i < Math.Min(sentence.Length, participle + 6); i++)
        {
            if (sentence[i].Upos is Upos.Noun or Upos.Propn)
            {
                return NounPhrases.IsNominal(sentence[i]) && i + 1 < sentence.Length && sentence[i + 1].Upos is Upos.Noun or Upos.Propn && sentence[i].Head == i + 1 ? i + 1 : i;
            }

            if (sentence[i].Upos is not (Upos.Adj or Upos.Num or Upos.Punct or Upos.Adv))
            {
                return -1;
            }
        }

        return -1;
    }
}

using Dateline.Actors;
using Dateline.Places;
using Dateline.Statements;
using Dateline.Syntax;

namespace Dateline.Relations;

/// <summary>Finds ties stated by a word between two parties.</summary>
internal sealed class TieReader(TieLexicon lexicon)
{
    /// <summary>Common nouns for places.</summary>
    public PlaceNouns PlaceNouns => lexicon.PlaceNouns;

    private readonly HyphenTies hyphens = new(lexicon);

    public void Read(AnnotatedReport report, Sentence sentence, List<RelationDraft> found)
    {
        for (var i = 0; i < sentence.Length; i++)
        {
            hyphens.Read(report, sentence, i, found);
            Misread(report, sentence, i, found);
            TieParties.Unit(report, sentence, i, found);
            var lemma = sentence[i].LowerLemma;
            if (sentence[i].Upos is Upos.Verb or Upos.Adj)
            {
                Verb(report, sentence, i, lemma, found);
            }
            else if (sentence[i].Upos is Upos.Noun)
            {
                Noun(report, sentence, i, lemma, found);
            }
        }
    }

    /// <summary>"Militants control the province" with "control" read as a noun: an actor before it, a place after it.</summary>
    private void Misread(AnnotatedReport report, Sentence sentence, int i, List<RelationDraft> found)
    {
        if (i == 0 || sentence[i].Upos is not Upos.Noun || lexicon.Find(sentence[i].Lemma, TiePattern.Active) is not { To: PartyKind.Place } tie)
        {
            return;
        }

        var actor = report.ActorAt(sentence.Index, i - 1);
        for (var k = i + 1; actor is not null && k < Math.Min(sentence.Length, i + 6); k++)
        {
            if (report.PlaceAt(sentence.Index, k) is { } place)
            {
                found.Add(new(tie.Relation, actor.Head, place.Head, new(actor.First, place.End), "relations/active." + tie.Word));
                return;
            }

            if (sentence[k].Upos is Upos.Verb or Upos.Punct || (sentence[k].Upos is Upos.Adp && sentence[k].Form is not "of"))
            {
                return;
            }
        }
    }

    private void Verb(AnnotatedReport report, Sentence sentence, int verb, string lemma, List<RelationDraft> found)
    {
        if (Verbs.IsNegated(sentence, verb))
        {
            return;
        }

        if (lexicon.Find(lemma, TiePattern.Agent) is { } agent && sentence[verb].Xpos is "VBN" or "VBD" && Verbs.Agent(sentence, verb) is var by and >= 0)
        {
            var theme = TieArguments.Theme(sentence, verb);
            if (theme >= 0 && Accepts(report, sentence, theme, agent.To is PartyKind.Place ? PartyKind.Place : PartyKind.Any))
            {
                foreach (var one in TieParties.Agents(report, sentence, verb, by))
                {
                    found.Add(new(agent.Relation, one, theme, TieArguments.Hull(theme, verb, one), "relations/agent." + lemma));
                }
            }

            return;
        }

        if (lexicon.Find(lemma, TiePattern.Active) is { } active && !Verbs.IsPassive(sentence, verb)
            && sentence.Child(verb, "obj") is var to and >= 0 && TieArguments.Subject(sentence, verb) is var from and >= 0
            && report.ActorAt(sentence.Index, from) is not null && Accepts(report, sentence, to, active.To))
        {
            to = active.To is PartyKind.Place ? PlaceOf(report, sentence, to) : to;
            foreach (var one in TieParties.Joined(report, sentence, from))
            {
                found.Add(new(active.Relation, one, to, TieArguments.Hull(one, verb, to), "relations/active." + lemma));
            }

            return;
        }

        foreach (var child in sentence.Children(verb))
        {
            if (child < verb || !(sentence.Is(child, "obl") || sentence.Is(child, "nmod")) || sentence.Child(child, "case") is var mark && mark < 0)
            {
                continue;
            }

            TiePattern? pattern = sentence[mark].Form switch
            {
                "with" or "to" => TiePattern.With,
                "against" => TiePattern.Against,
                "alongside" => TiePattern.Alongside,
                "in" or "inside" or "at" or "near" or "within" => TiePattern.In,
                _ => null,
            };
            if (pattern is { } p && lexicon.Find(lemma, p) is { } tie && TieArguments.Theme(sentence, verb) is var theme and >= 0 && Accepts(report, sentence, child, tie.To)
                && (tie.Relation is not RelationType.MemberOf || report.ActorAt(sentence.Index, theme) is not null))
            {
                var other = tie.To is PartyKind.Actor ? TieParties.Behind(report, sentence, mark, child) : child;
                found.Add(new(tie.Relation, theme, other, TieArguments.Hull(theme, verb, other), $"relations/{p.ToString().ToLowerInvariant()}.{lemma}"));
                return;
            }
        }
    }

    private void Noun(AnnotatedReport report, Sentence sentence, int noun, string lemma, List<RelationDraft> found)
    {
        if (lexicon.Find(lemma, TiePattern.Noun) is not { } tie)
        {
            return;
        }

        // "Y's ally X", "Y commander X", "commander of Y": Y is the far party
        var far = sentence.Child(noun, "nmod:poss");
        foreach (var child in sentence.Children(noun))
        {
            if (far < 0 && child > noun && sentence.Is(child, "nmod") && sentence.Child(child, "case") is var mark and >= 0 && sentence[mark].Form is "of" or "at" or "from")
            {
                far = child;
            }
            else if (far < 0 && child < noun && tie.Relation is not RelationType.MemberOf && sentence.Is(child, "compound") && report.ActorAt(sentence.Index, child) is not null)
            {
                far = child;
            }
        }

        var near = sentence.Child(noun, "appos", "flat");
        if (near < 0 && (sentence.Is(noun, "appos") || sentence.Is(noun, "compound")))
        {
            near = sentence[noun].Head;
        }

        if (near < 0 && tie.Relation is RelationType.MemberOf or RelationType.Controls)
        {
            near = noun;
        }

        if (far >= 0 && near >= 0 && far != near && Accepts(report, sentence, far, tie.To))
        {
            var (from, to) = tie.Reverse ? (far, near) : (near, far);
            found.Add(new(tie.Relation, from, to, TieArguments.Hull(near, noun, far), "relations/noun." + lemma));
        }
    }

    private bool Accepts(AnnotatedReport report, Sentence sentence, int head, PartyKind kind) => kind switch
    {
        PartyKind.Actor => report.ActorAt(sentence.Index, head) is not null || sentence[head].Upos is Upos.Propn,
        PartyKind.Place => IsPlace(report, sentence, head),
        _ => true,
    };

    /// <summary>The place that a part belongs to ("half of Syria"), or the phrase itself.</summary>
    private static int PlaceOf(AnnotatedReport report, Sentence sentence, int head)
    {
        if (report.PlaceAt(sentence.Index, head) is null)
        {
            foreach (var child in sentence.Children(head))
            {
                if (sentence.Is(child, "nmod") && report.PlaceAt(sentence.Index, child) is not null)
                {
                    return child;
                }
            }
        }

        return head;
    }

    /// <summary>Whether a phrase names a place or part of one ("most of Aleppo", "the town").</summary>
    private bool IsPlace(AnnotatedReport report, Sentence sentence, int head)
    {
        if (report.PlaceAt(sentence.Index, head) is not null)
        {
            return true;
        }

        foreach (var child in sentence.Children(head))
        {
            if (sentence.Is(child, "nmod") && report.PlaceAt(sentence.Index, child) is not null)
            {
                return true;
            }
        }

        return lexicon.PlaceNouns.Of(sentence[head]) is not (PlaceNounKind.None or PlaceNounKind.Measure);
    }
}

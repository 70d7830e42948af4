using Dateline.Actors;
using Dateline.Statements;
using Dateline.Syntax;

namespace Dateline.Relations;

/// <summary>Finds ties stated by a word between two parties.</summary>
internal sealed class TieReader(TieLexicon lexicon)
{
    public void Read(AnnotatedReport report, Sentence sentence, List<RelationDraft> found)
    {
        for (var i = 0; i < sentence.Length; i++)
        {
            Hyphen(report, sentence, i, found);
            Misread(report, sentence, i, found);
            TieParties.Unit(report, sentence, i, found);
            var lemma = sentence[i].Lemma.ToLowerInvariant();
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

    private void Hyphen(AnnotatedReport report, Sentence sentence, int i, List<RelationDraft> found)
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
            found.Add(new(owned ? RelationType.AffiliatedWith : tie.Relation, to, from, Hull(from, i, to), "relations/hyphen." + word, whole ? "\0" + form[..cut] : null));
        }
        else
        {
            found.Add(new(tie.Relation, from, to, Hull(from, i, to), "relations/hyphen." + word, whole ? form[..cut] : null));
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

    private void Verb(AnnotatedReport report, Sentence sentence, int verb, string lemma, List<RelationDraft> found)
    {
        if (Verbs.IsNegated(sentence, verb))
        {
            return;
        }

        if (lexicon.Find(lemma, TiePattern.Agent) is { } agent && sentence[verb].Xpos is "VBN" or "VBD" && Verbs.Agent(sentence, verb) is var by and >= 0)
        {
            var theme = Theme(sentence, verb);
            if (theme >= 0 && Accepts(report, sentence, theme, agent.To is PartyKind.Place ? PartyKind.Place : PartyKind.Any))
            {
                foreach (var one in TieParties.Agents(report, sentence, verb, by))
                {
                    found.Add(new(agent.Relation, one, theme, Hull(theme, verb, one), "relations/agent." + lemma));
                }
            }

            return;
        }

        if (lexicon.Find(lemma, TiePattern.Active) is { } active && !Verbs.IsPassive(sentence, verb)
            && sentence.Child(verb, "obj") is var to and >= 0 && Subject(sentence, verb) is var from and >= 0
            && report.ActorAt(sentence.Index, from) is not null && Accepts(report, sentence, to, active.To))
        {
            to = active.To is PartyKind.Place ? PlaceOf(report, sentence, to) : to;
            foreach (var one in TieParties.Joined(report, sentence, from))
            {
                found.Add(new(active.Relation, one, to, Hull(one, verb, to), "relations/active." + lemma));
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
            if (pattern is { } p && lexicon.Find(lemma, p) is { } tie && Theme(sentence, verb) is var theme and >= 0 && Accepts(report, sentence, child, tie.To)
                && (tie.Relation is not RelationType.MemberOf || report.ActorAt(sentence.Index, theme) is not null))
            {
                var other = tie.To is PartyKind.Actor ? TieParties.Behind(report, sentence, mark, child) : child;
                found.Add(new(tie.Relation, theme, other, Hull(theme, verb, other), $"relations/{p.ToString().ToLowerInvariant()}.{lemma}"));
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
            found.Add(new(tie.Relation, from, to, Hull(near, noun, far), "relations/noun." + lemma));
        }
    }

    /// <summary>What a participle or passive is said of: its subject, or the noun it modifies; -1 where none.</summary>
    private static int Theme(Sentence sentence, int verb)
    {
        var subject = sentence.Child(verb, "nsubj");
        if (subject >= 0 && !Verbs.IsRelative(sentence[subject]))
        {
            return IsSome(sentence, subject) ? Whole(sentence, subject) : subject;
        }

        if (sentence.Is(verb, "acl") && IsSome(sentence, sentence[verb].Head))
        {
            return Whole(sentence, sentence[verb].Head);
        }

        return sentence.Is(verb, "acl") || sentence.Is(verb, "amod") ? sentence[verb].Head
            : sentence.Is(verb, "conj") || sentence.Is(verb, "advcl") ? Theme(sentence, verb, sentence[verb].Head) : -1;
    }

    private static bool IsSome(Sentence sentence, int token) => sentence[token].Form is "some" or "others" or "many";

    /// <summary>"insurgents, some backed by X": of whom they are some.</summary>
    private static int Whole(Sentence sentence, int some) => sentence.Is(some, "appos") ? sentence[some].Head
        : some > 1 && sentence[some - 1].Form is "," && sentence[some - 2].Upos is Upos.Noun or Upos.Propn ? some - 2 : some;

    private static int Theme(Sentence sentence, int verb, int above) =>
        above >= 0 && sentence[above].Upos is Upos.Verb && above != verb ? sentence.Child(above, "nsubj") : -1;

    private static int Subject(Sentence sentence, int verb)
    {
        var subject = sentence.Child(verb, "nsubj");
        if (subject >= 0)
        {
            return Verbs.IsRelative(sentence[subject]) ? sentence.Is(verb, "acl") ? sentence[verb].Head : -1 : subject;
        }

        if (sentence.Is(verb, "acl"))
        {
            return sentence[verb].Head;
        }

        var above = sentence[verb].Head;
        return above >= 0 && (sentence.Is(verb, "conj") || sentence.Is(verb, "advcl") || sentence.Is(verb, "xcomp")) ? sentence.Child(above, "nsubj") : -1;
    }

    private static bool Accepts(AnnotatedReport report, Sentence sentence, int head, PartyKind kind) => kind switch
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
    private static bool IsPlace(AnnotatedReport report, Sentence sentence, int head)
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

        return sentence[head].Lemma is "town" or "city" or "area" or "territory" or "village" or "district" or "province" or "region" or "part" or "land"
            or "neighborhood" or "neighbourhood" or "enclave" or "base" or "airbase" or "crossing" or "border";
    }

    private static TokenRange Hull(int a, int b, int c) => new(Math.Min(a, Math.Min(b, c)), Math.Max(a, Math.Max(b, c)) + 1);
}

using Dateline.Statements;
using Dateline.Syntax;

namespace Dateline.Training.Statements.Polnear;

/// <summary>The noun phrases around a cue, and what is looked at to choose its source among them.</summary>
internal static class SourceCandidates
{
    public static List<SourceCandidate> Of(Article article, Sentence sentence, int cue)
    {
        var found = new List<SourceCandidate> { SourceCandidate.None };
        Collect(article, sentence, cue, found);
        if (sentence.Index > 0)
        {
            Collect(article, article.Sentences[sentence.Index - 1], -1, found);
        }

        return found;
    }

    private static void Collect(Article article, Sentence sentence, int cue, List<SourceCandidate> found)
    {
        for (var i = 0; i < sentence.Length; i++)
        {
            var inside = sentence.Is(i, "compound") || sentence.Is(i, "flat") || sentence.Is(i, "nummod") || sentence.Is(i, "expl");
            if (i == cue || !NounPhrases.IsNominal(sentence[i]) || (inside && sentence[sentence[i].Head].Upos is not Upos.Verb))
            {
                continue;
            }

            var range = NounPhrases.Around(article.Report, sentence, i, sentence.Length);
            if (cue >= 0 && range.Covers(cue))
            {
                range = cue < i ? range with { First = cue + 1 } : range with { End = cue };
            }

            found.Add(new SourceCandidate(sentence.Index, i, range));
        }
    }

    public static uint[] Features(Article article, Sentence sentence, int cue, SourceCandidate source)
    {
        var features = new FeatureList();
        var token = sentence[cue];
        var lemma = token.Lemma.ToLowerInvariant();
        var passive = Verbs.IsPassive(sentence, cue) ? "passive" : "active";
        if (source.IsNone)
        {
            features.Add("none");
            features.Add("none+lemma", lemma);
            features.Add("none+xpos", token.Xpos, passive);
            features.Add("none+deprel", token.Deprel, token.Upos.ToString());
            features.Add("none+lemma+xpos", lemma, token.Xpos);
            features.Add("none+lemma+deprel", lemma, token.Deprel);
            features.Add("none+subject", CueFeatures.Kind(article, sentence, sentence.Child(cue, "nsubj")), token.Xpos);
            features.Add("none+headline", sentence.Index == 0 ? "headline" : "body");
            features.Add("none+rule", article.ClauseOf(sentence.Index, cue) is null ? "no clause" : "clause");
            return features.ToArray();
        }

        if (source.Sentence != sentence.Index)
        {
            Elsewhere(features, article, sentence, lemma, source);
            return features.ToArray();
        }

        var head = source.Head;
        var path = TreePath.Between(sentence, cue, head);
        var kind = CueFeatures.Kind(article, sentence, head);
        var side = head < cue ? "before" : "after";
        var marker = CueFeatures.Marker(sentence, head);
        var distance = Distance(head < cue ? cue - source.Range.End : source.Range.First - cue - 1);
        features.Add("path", path.Name);
        features.Add("path+side", path.Name, side);
        features.Add("path+xpos", path.Name, token.Xpos, passive);
        features.Add("path+lemma", path.Name, lemma);
        features.Add("path+lemma+kind", path.Name, lemma, kind);
        features.Add("path+kind", path.Name, kind);
        features.Add("path+marker", path.Name, marker, side);
        features.Add("path+deprel", path.Name, token.Deprel);
        features.Add("path+distance", path.Name, side, distance);
        features.Add("up", path.Up, side);
        features.Add("down", path.Down, side);
        features.Add("side+distance", side, distance);
        features.Add("side+distance+xpos", side, distance, token.Xpos);
        features.Add("side+lemma", side, lemma);
        features.Add("marker", marker, token.Upos.ToString());
        features.Add("marker+lemma", marker, lemma);
        features.Add("marker+passive", marker, passive, side);
        features.Add("kind", kind, token.Upos.ToString());
        features.Add("kind+side+distance", kind, side, distance);
        features.Add("head-lemma", sentence[head].Lemma.ToLowerInvariant());
        features.Add("head-lemma+cue", sentence[head].Lemma.ToLowerInvariant(), lemma);
        features.Add("head-deprel", sentence[head].Deprel, side);
        features.Add("head-xpos", sentence[head].Xpos, token.Xpos);
        features.Add("quoted", article.IsQuoted(sentence, head) ? "quoted" : "plain", article.IsQuoted(sentence, cue) ? "quoted" : "plain", side);
        features.Add("rank", Rank(sentence, cue, source), side, token.Xpos);
        features.Add("rank+deprel", Rank(sentence, cue, source), side, token.Deprel);
        features.Add("between", Between(sentence, cue, source), side);
        features.Add("edge", side, head < cue ? CueFeatures.Pos(sentence, source.Range.End) : CueFeatures.Pos(sentence, source.Range.First - 1));
        features.Add("outer", side, head < cue ? CueFeatures.Pos(sentence, source.Range.First - 1) : CueFeatures.Pos(sentence, source.Range.End));
        features.Add("length", Distance(source.Range.Length), side);
        if (article.Report.TimeAt(sentence.Index, head) is not null)
        {
            features.Add("time");
        }

        if (article.Report.ActorAt(sentence.Index, head) is { } actor)
        {
            features.Add("sector", actor.Value.Sector ?? "none");
            features.Add("actor-head", actor.Head == head ? "same" : "other");
        }

        if (article.ClauseOf(sentence.Index, cue) is { } clause)
        {
            var same = clause.Speaker.Head == head ? "same" : clause.Speaker.Range.Covers(head) ? "inside" : "other";
            features.Add("clause", same);
            features.Add("clause+rule", same, clause.Speaker.Rule);
            features.Add("clause+rule+path", same, clause.Speaker.Rule, path.Name);
        }

        return features.ToArray();
    }

    private static void Elsewhere(FeatureList features, Article article, Sentence sentence, string lemma, SourceCandidate source)
    {
        var home = article.Sentences[source.Sentence];
        var kind = CueFeatures.Kind(article, home, source.Head);
        var same = article.Paragraph(source.Sentence) == article.Paragraph(sentence.Index) ? "same" : "other";
        features.Add("elsewhere");
        features.Add("elsewhere+lemma", lemma);
        features.Add("elsewhere+kind", kind, same);
        features.Add("elsewhere+deprel", home[source.Head].Deprel, same);
        features.Add("elsewhere+subject", CueFeatures.Kind(article, sentence, -1), home[source.Head].Deprel);
        features.Add("elsewhere+root", home.Root == home[source.Head].Head ? "root" : "below", home[source.Head].Deprel);
        features.Add("elsewhere+headline", source.Sentence == 0 ? "headline" : "body");
        foreach (var clause in article.Clauses[source.Sentence])
        {
            if (clause.Speaker.Head == source.Head)
            {
                features.Add("elsewhere+speaker", kind);
            }
        }
    }

    private static string Rank(Sentence sentence, int cue, SourceCandidate source)
    {
        var rank = 0;
        var (from, to) = source.Head < cue ? (source.Range.End, cue) : (cue + 1, source.Range.First);
        for (var i = from; i < to; i++)
        {
            rank += NounPhrases.IsNominal(sentence[i]) ? 1 : 0;
        }

        return Distance(rank);
    }

    /// <summary>Kinds of words between source and cue.</summary>
    private static string Between(Sentence sentence, int cue, SourceCandidate source)
    {
        var (verb, comma, quote) = ('-', '-', '-');
        var (from, to) = source.Head < cue ? (source.Range.End, cue) : (cue + 1, source.Range.First);
        for (var i = from; i < to; i++)
        {
            verb = sentence[i].Upos is Upos.Verb ? 'v' : verb;
            comma = sentence[i].Form is "," or ";" or ":" ? 'c' : comma;
            quote = Article.IsMark(sentence, i) ? 'q' : quote;
        }

        return $"{verb}{comma}{quote}";
    }

    public static string Distance(int words) => words switch
    {
        <= 0 => "0",
        1 => "1",
        2 => "2",
        3 or 4 => "3-4",
        <= 7 => "5-7",
        <= 12 => "8-12",
        <= 20 => "13-20",
        _ => "more",
    };
}

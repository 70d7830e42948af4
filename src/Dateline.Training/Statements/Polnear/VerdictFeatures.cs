using System.Globalization;
using Dateline.Statements;
using Dateline.Syntax;

namespace Dateline.Training.Statements.Polnear;

/// <summary>What is looked at to accept or refuse an attribution as a whole: how sure its three choices are, how they fit, and what was found beside it.</summary>
internal static class VerdictFeatures
{
    public static uint[] Of(Article article, Finding finding, IReadOnlyList<Finding> all)
    {
        var features = new FeatureList();
        var sentence = finding.Sentence;
        var token = sentence[finding.Cue];
        var lemma = token.Lemma.ToLowerInvariant();
        var (cue, source, content) = (Level(finding.CueChance), Level(finding.SourceChance), Level(finding.ContentChance));
        features.Add("bias");
        features.Add("chance", Level(finding.Chance));
        features.Add("cue", cue);
        features.Add("source", source);
        features.Add("content", content);
        features.Add("cue+source", cue, source);
        features.Add("cue+content", cue, content);
        features.Add("source+content", source, content);
        features.Add("lemma", lemma);
        features.Add("xpos", token.Xpos, token.Deprel);
        Sides(features, article, finding, lemma);
        Beside(features, finding, all, cue);
        return features.ToArray();
    }

    private static void Sides(FeatureList features, Article article, Finding finding, string lemma)
    {
        var (sentence, source, content) = (finding.Sentence, finding.Source, finding.Content);
        var kind = source.IsNone ? "none" : source.Sentence != sentence.Index ? "elsewhere" : CueFeatures.Kind(article, sentence, source.Head);
        var shape = content.FirstSentence != content.LastSentence ? "sentences" : !content.Gap.IsEmpty ? "around"
            : content.Spans[0][1] <= sentence[finding.Cue].Start ? "before" : "after";
        features.Add("kind", kind);
        features.Add("kind+lemma", kind, lemma);
        features.Add("shape", shape);
        features.Add("shape+lemma", shape, lemma);
        features.Add("shape+kind", shape, kind);
        var length = SourceCandidates.Distance(Overlap.Length(content.Spans) / 6);
        features.Add("length", length);
        features.Add("length+xpos", length, sentence[finding.Cue].Xpos);
        features.Add("length+lemma", length, lemma);
        var first = article.Sentences[content.FirstSentence];
        var quoted = article.IsQuoted(first, content.First) ? "quoted" : "plain";
        features.Add("quoted", quoted, shape);
        features.Add("quoted+lemma", quoted, lemma);
        features.Add("opens", CueFeatures.Form(first, content.First));
        features.Add("opens+lemma", CueFeatures.Form(first, content.First), lemma);
        if (shape is "before" or "after" && content.FirstSentence == sentence.Index)
        {
            var range = new TokenRange(content.First, content.End);
            var head = NounPhrases.HeadOf(sentence, range);
            var path = TreePath.Between(sentence, finding.Cue, head);
            var finite = CueFeatures.Finite(sentence, range);
            features.Add("path", path.Name);
            features.Add("path+lemma", path.Name, lemma);
            features.Add("finite", finite, sentence[finding.Cue].Xpos);
            features.Add("finite+lemma", finite, lemma);
            features.Add("content-head", sentence[head].Lemma.ToLowerInvariant());
            features.Add("content-head+lemma", sentence[head].Lemma.ToLowerInvariant(), lemma);
            features.Add("content-kind", CueFeatures.Kind(article, sentence, head), finite);
        }

        if (!source.IsNone)
        {
            var home = article.Sentences[source.Sentence];
            features.Add("source-head", home[source.Head].Lemma.ToLowerInvariant());
            features.Add("source-path", source.Sentence == sentence.Index ? TreePath.Between(sentence, finding.Cue, source.Head).Name : "elsewhere");
        }
    }

    /// <summary>Other findings of the sentence: surer ones with the same content, around this cue, or inside this content.</summary>
    private static void Beside(FeatureList features, Finding finding, IReadOnlyList<Finding> all, string cue)
    {
        var (rival, around, inside, surer) = (0.0, 0.0, 0.0, 0.0);
        var at = finding.Sentence[finding.Cue].Start;
        foreach (var other in all)
        {
            if (ReferenceEquals(other, finding))
            {
                continue;
            }

            if (Overlap.Covers(other.Content.Spans, at))
            {
                around = Math.Max(around, other.CueChance);
            }

            if (other.Sentence != finding.Sentence)
            {
                continue;
            }

            surer = Math.Max(surer, other.CueChance);
            inside = Overlap.Covers(finding.Content.Spans, other.Sentence[other.Cue].Start) ? Math.Max(inside, other.CueChance) : inside;
            rival = Overlap.Jaccard(other.Content.Spans, finding.Content.Spans) >= 0.5 ? Math.Max(rival, other.CueChance) : rival;
        }

        features.Add("rival", Rough(rival), Rough(finding.CueChance));
        features.Add("around", Rough(around), cue);
        features.Add("inside", Rough(inside), cue);
        features.Add("surest", Rough(surer), cue);
        var sum = all.Sum(a => a.CueChance);
        features.Add("density", Math.Min(9, (int)(4 * sum / (1 + all.Count))).ToString(CultureInfo.InvariantCulture), cue);
    }

    private static string Level(double chance) =>
        Math.Round(2 * Math.Log(Math.Max(1e-4, chance) / Math.Max(1e-4, 1 - chance))).ToString(CultureInfo.InvariantCulture);

    private static string Rough(double chance) => chance switch { <= 0 => "none", < 0.1 => "low", < 0.5 => "some", < 0.9 => "likely", _ => "sure" };
}

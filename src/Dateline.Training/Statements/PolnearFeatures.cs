using Dateline.Actors;
using Dateline.Statements;
using Dateline.Syntax;

namespace Dateline.Training.Statements;

/// <summary>What the judge sees of a reporting clause.</summary>
internal static class PolnearFeatures
{
    public static List<string> Of(AnnotatedReport report, Sentence sentence, ReportingClause clause)
    {
        var cue = clause.Match.Cue.Name;
        var head = sentence[clause.Match.Head];
        var speaker = sentence[clause.Speaker.Head];
        var content = clause.Content.IsEmpty ? TokenRange.None : clause.Content[0];
        var features = new List<string>
        {
            "bias", "cue=" + cue, "rule=" + clause.Rule, "speaker-rule=" + clause.Speaker.Rule, "cue+rule=" + cue + "+" + clause.Rule,
            "xpos=" + head.Xpos, "cue+xpos=" + cue + "+" + head.Xpos, "deprel=" + head.Deprel, "speaker=" + speaker.Upos, "speaker-name=" + speaker.Name,
            "length=" + Math.Min(6, content.Length / 3), "rule+speaker=" + clause.Rule + "+" + speaker.Upos,
            "distance=" + Math.Clamp(clause.Speaker.Head - clause.Match.Head, -6, 6),
        };
        if (speaker.Upos is Upos.Pron or Upos.Noun)
        {
            features.Add("speaker-lemma=" + speaker.Lemma.ToLowerInvariant());
        }

        if (report.ActorAt(sentence.Index, clause.Speaker.Head) is { } actor)
        {
            features.Add("sector=" + actor.Value.Sector);
        }

        if (content.Length > 0)
        {
            var first = sentence[content.First];
            features.Add("first=" + first.Xpos);
            features.Add("cue+first=" + cue + "+" + first.Upos);
            features.Add("finite=" + Verbs.HasFinite(sentence, content));
            features.Add("cue+finite=" + cue + "+" + Verbs.HasFinite(sentence, content));
            if (content.First > 0)
            {
                features.Add("before=" + Short(sentence[content.First - 1]));
                features.Add("cue+before=" + cue + "+" + Short(sentence[content.First - 1]));
            }
        }

        foreach (var child in sentence.Children(clause.Match.Head))
        {
            if (sentence[child].Upos is Upos.Aux or Upos.Part)
            {
                features.Add("aux=" + sentence[child].Lemma);
            }
        }

        var marked = report.Text.AsSpan(sentence.Extent.Start, sentence.Extent.Length).IndexOfAny('"', '\u201C', '\u201D') >= 0;
        features.Add("marks=" + marked);
        return features;
    }

    private static string Short(Token token) => token.Upos is Upos.Adp or Upos.Sconj or Upos.Punct or Upos.Part ? token.Form.ToLowerInvariant() : token.Upos.ToString();
}

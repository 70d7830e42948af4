using Dateline.Syntax;

namespace Dateline.Training.Events.Muc;

/// <summary>What tells whether a sentence tells of an incident: its words, what governs what in it, its events, the sentence before.</summary>
internal static class MucSentenceFeatures
{
    public static string[] Of(MucContext context, Sentence s)
    {
        var set = new HashSet<string>(StringComparer.Ordinal) { "bias", "place=" + Math.Min(6, s.Index), "length=" + Math.Min(6, s.Length / 8) };
        for (var i = 0; i < s.Length; i++)
        {
            var lemma = Lemma(s[i]);
            if (IsContent(s[i]))
            {
                set.Add("w=" + lemma);
                if (s[i].Head >= 0 && IsContent(s[s[i].Head]))
                {
                    set.Add($"d={Lemma(s[s[i].Head])}>{s[i].Deprel}>{lemma}");
                    set.Add($"k={Lemma(s[s[i].Head])}>{s[i].Deprel}>{context.KindOf(s, i)}");
                }
            }

            if (i > 0)
            {
                set.Add("b=" + Lemma(s[i - 1]) + "_" + lemma);
            }
        }

        foreach (var e in context.EventsIn(s.Index))
        {
            set.Add("event=" + e.Type);
            set.Add("told=" + e.Type + e.Status + e.Background);
            set.Add("trigger=" + e.Trigger.Text.ToLowerInvariant());
            set.Add("parties=" + e.Type + Parties(e));
            set.Add("toll=" + e.Type + e.Casualties.Any());
            set.Add("dated=" + e.Type + e.Time?.Basis + e.Time?.Precision);
        }

        if (s.Index > 0)
        {
            var before = context.Document.Report.Sentences[s.Index - 1];
            for (var i = 0; i < before.Length; i++)
            {
                if (before[i].Upos is Upos.Verb or Upos.Noun)
                {
                    set.Add("before=" + Lemma(before[i]));
                }
            }

            foreach (var e in context.EventsIn(s.Index - 1))
            {
                set.Add("event-before=" + e.Type + e.Status);
            }
        }

        return [.. set];
    }

    private static string Parties(EventMention e) =>
        (e.Actors.FirstOrDefault()?.Sector ?? "-") + ">" + (e.Recipients.FirstOrDefault()?.Sector ?? (e.Targets.Length > 0 ? e.Targets[0].Class : "-"));

    private static bool IsContent(Token token) => token.Upos is Upos.Verb or Upos.Noun or Upos.Adj or Upos.Propn or Upos.Num;

    private static string Lemma(Token token) => token.Upos is Upos.Num ? "0" : token.Lemma.ToLowerInvariant();
}

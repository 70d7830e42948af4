using Dateline.Syntax;

namespace Dateline.Training.Events.Muc;

/// <summary>What the incident classifiers see of a document: its words and the events read from it.</summary>
internal static class MucDocumentFeatures
{
    public static HashSet<string> Of(MucContext context)
    {
        var set = new HashSet<string>(StringComparer.Ordinal) { "bias" };
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var s in context.Document.Report.Sentences)
        {
            for (var i = 0; i < s.Length; i++)
            {
                var lemma = s[i].Lemma.ToLowerInvariant();
                if (s[i].Upos is Upos.Verb or Upos.Noun or Upos.Adj or Upos.Propn)
                {
                    Count("w=" + lemma);
                    if (s.Index < 3)
                    {
                        Count("lead=" + lemma);
                    }
                }

                if (i > 0)
                {
                    Count("b=" + s[i - 1].Lemma.ToLowerInvariant() + "_" + lemma);
                }
            }
        }

        foreach (var e in context.Document.Events)
        {
            Count("event=" + e.Type);
            Count("event+status=" + e.Type + e.Status);
            Count("event+victim=" + e.Type + (e.Recipients.FirstOrDefault()?.Sector ?? (e.Targets.Length > 0 ? "thing" : "none")) + (e.Actors.FirstOrDefault()?.Sector ?? "none"));
            if (e.Status.IsActual())
            {
                Count("fact=" + e.Type + e.Background);
                Count("trigger=" + e.Trigger.Text.ToLowerInvariant());
            }
        }

        foreach (var (name, count) in counts)
        {
            set.Add(name);
            if (count >= 2)
            {
                set.Add(name + "#2");
            }

            if (count >= 4 && !name.StartsWith("b=", StringComparison.Ordinal))
            {
                set.Add(name + "#4");
            }
        }

        set.Add("sentences=" + Math.Min(6, context.Document.Report.Sentences.Length / 5));
        return set;

        void Count(string name) => counts[name] = counts.GetValueOrDefault(name) + 1;
    }
}

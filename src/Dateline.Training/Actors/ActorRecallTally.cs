using Dateline.Actors;

namespace Dateline.Training.Actors;

/// <summary>Counts which gold actors the actors stage finds and reads alike.</summary>
internal sealed class ActorRecallTally(bool showMisses)
{
    private readonly SortedDictionary<string, SortedDictionary<string, int>> counts = new(StringComparer.Ordinal);

    public void Check(string id, string slot, AnnotatedReport report, string quote, GoldActor gold)
    {
        if (gold.Text.Length == 0)
        {
            return;
        }

        var within = report.Text.IndexOf(quote, StringComparison.Ordinal);
        var at = Nearest(report.Text, gold.Text, Math.Max(0, within), quote.Length);
        if (at < 0)
        {
            Count(slot, "not in text");
            return;
        }

        var mention = Best(report, at, at + gold.Text.Length);
        var verdict = mention is null ? "no mention" : gold.Verdict(mention.Value);
        Count(slot, verdict);
        if (showMisses && verdict is not "right")
        {
            var found = mention?.Value;
            Console.WriteLine($"{verdict}\t{slot}\t{gold.Text}|{gold.Country}|{gold.Sector}|{gold.Group}\t{found?.Text}|{found?.Country}|{found?.Sector}|{found?.Group}|{found?.Name}\t{id}\t{Around(report.Text, at)}");
        }
    }

    public void Print()
    {
        var all = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var (slot, verdicts) in counts)
        {
            Console.WriteLine(Line(slot, verdicts));
            foreach (var (verdict, count) in verdicts)
            {
                all[verdict] = all.GetValueOrDefault(verdict) + count;
            }
        }

        Console.WriteLine(Line("all", all));
    }

    private static string Line(string slot, SortedDictionary<string, int> verdicts)
    {
        var total = verdicts.Where(v => v.Key != "not in text").Sum(v => v.Value);
        var right = verdicts.GetValueOrDefault("right");
        var mentioned = total - verdicts.GetValueOrDefault("no mention");
        return FormattableString.Invariant(
            $"{slot}: {total} in text, mention {100.0 * mentioned / total:0.0} %, alike {100.0 * right / total:0.0} %  ({string.Join(", ", verdicts.Select(v => $"{v.Key} {v.Value}"))})");
    }

    /// <summary>The occurrence of the words that is nearest to the quote, whole words only.</summary>
    private static int Nearest(string text, string words, int quote, int length)
    {
        var (best, bestDistance) = (-1, int.MaxValue);
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            var whole = (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + words.Length == text.Length || !char.IsLetterOrDigit(text[at + words.Length]));
            var distance = at < quote ? quote - at : Math.Max(0, at - quote - length);
            if (whole && distance < bestDistance)
            {
                (best, bestDistance) = (at, distance);
            }
        }

        return best;
    }

    /// <summary>The mention whose head word lies in the words, governs them and covers most of them.</summary>
    private static Mention<Actor>? Best(AnnotatedReport report, int start, int end)
    {
        Mention<Actor>? best = null;
        var bestShare = 0.0;
        foreach (var mention in report.Actors)
        {
            var span = mention.Value.Span!;
            var head = report.Sentences[mention.Sentence][mention.Head];
            var common = Math.Min(end, span.End) - Math.Max(start, span.Start);
            var governor = head.Head < 0 ? null : report.Sentences[mention.Sentence][head.Head];
            var outside = governor is null || governor.Start < start || governor.End > end + 2;
            var share = common <= 0 ? 0 : (2.0 * common / (end - start + span.End - span.Start)) + (outside && span.Start <= start + 6 ? 1 : 0);
            if (head.Start >= start && head.End <= end + 2 && share > bestShare)
            {
                (best, bestShare) = (mention, share);
            }
        }

        return best;
    }

    private static string Around(string text, int at) =>
        text[Math.Max(0, at - 30)..Math.Min(text.Length, at + 50)].Replace('\n', ' ').Replace('\t', ' ');

    private void Count(string slot, string verdict)
    {
        if (!counts.TryGetValue(slot, out var verdicts))
        {
            counts[slot] = verdicts = new(StringComparer.Ordinal);
        }

        verdicts[verdict] = verdicts.GetValueOrDefault(verdict) + 1;
    }

}

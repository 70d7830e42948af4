using Dateline.Syntax;

namespace Dateline.Training.Events.Muc;

/// <summary>What tells whether two fillers belong to one incident: how near they stand, whether one event holds both, whether day and place change between.</summary>
internal static class MucPairFeatures
{
    public static string[] Of(MucContext context, MucCase c, int a, int b)
    {
        var (p, q) = (context.Document.Phrases[a], context.Document.Phrases[b]);
        var set = new HashSet<string>(StringComparer.Ordinal) { "bias" };
        var (x, y) = Nearest(p, q);
        var apart = Math.Abs(x.Sentence - y.Sentence);
        var near = apart switch { <= 2 => apart, <= 4 => 3, <= 8 => 4, _ => 5 };
        var roles = string.Join('+', new[] { Role(c, a), Role(c, b) }.Order(StringComparer.Ordinal));
        set.Add("near=" + near);
        set.Add("roles=" + roles);
        set.Add("near+roles=" + near + roles);
        if (apart == 0)
        {
            set.Add("tokens=" + Math.Min(6, Math.Abs(x.First - y.First) / 4));
            set.Add("conjuncts=" + Conjuncts(context.Document.Report.Sentences[x.Sentence], x.Head, y.Head) + roles);
        }

        var events = Events(context, p).Intersect(Events(context, q)).Any();
        set.Add("one-event=" + events);
        set.Add("one-event+near=" + events + near);
        var (first, second) = x.Sentence <= y.Sentence ? (x.Sentence, y.Sentence) : (y.Sentence, x.Sentence);
        set.Add("paragraphs=" + Math.Min(4, Paragraph(context, second) - Paragraph(context, first)) + near);
        set.Add("day=" + Change(first, second, s => [.. context.Document.Report.TimesIn(s).ToArray().Select(t => t.Value.Value)]) + near);
        set.Add("land=" + Change(first, second, s => [.. context.Document.Report.PlacesIn(s).ToArray().Select(t => t.Value.Name)]) + near);
        for (var s = first + 1; s <= second && s <= first + 6; s++)
        {
            var sentence = context.Document.Report.Sentences[s];
            for (var i = 0; i < Math.Min(4, sentence.Length); i++)
            {
                set.Add("between=" + sentence[i].Lemma.ToLowerInvariant());
            }
        }

        set.Add("all=" + Shared(p, q));
        set.Add("kinds=" + string.Join('+', new[] { c.Kinds[a], c.Kinds[b] }.Order(StringComparer.Ordinal)));
        set.Add("type=" + (Top(c.Types[a]) == Top(c.Types[b])) + near);
        set.Add("core=" + Math.Min(8, c.Slots.Count(s => s[(int)MucRole.Victim] + s[(int)MucRole.Target] > 0.25)));
        return [.. set];
    }

    private static string Role(MucCase c, int phrase) => ((MucRole)Top(c.Slots[phrase])).ToString();

    private static int Top(double[] values) => Enumerable.Range(0, values.Length).MaxBy(i => values[i]);

    private static (MucOccurrence A, MucOccurrence B) Nearest(MucPhrase p, MucPhrase q) =>
        p.Occurrences.SelectMany(x => q.Occurrences.Select(y => (x, y))).MinBy(z => (Math.Abs(z.x.Sentence - z.y.Sentence), Math.Abs(z.x.First - z.y.First)));

    private static bool Conjuncts(Sentence s, int a, int b) => s[a].Head == b && s[a].Deprel == "conj" || s[b].Head == a && s[b].Deprel == "conj"
        || (s[a].Deprel == "conj" && s[b].Deprel == "conj" && s[a].Head == s[b].Head);

    private static IEnumerable<string> Events(MucContext context, MucPhrase p) => p.Occurrences.SelectMany(o =>
    {
        var s = context.Document.Report.Sentences[o.Sentence];
        return context.EventsAt(s[o.First].Start, s[o.End - 1].End).Select(e => e.Id);
    });

    private static int Paragraph(MucContext context, int sentence)
    {
        var start = context.Document.Report.Sentences[sentence].Extent.Start;
        var blocks = context.Document.Report.Parsed.Report.Blocks;
        var at = 0;
        while (at + 1 < blocks.Length && blocks[at + 1].Extent.Start <= start)
        {
            at++;
        }

        return at;
    }

    /// <summary>Whether what stands in the first sentence stands in the second, too.</summary>
    private static string Change(int first, int second, Func<int, List<string?>> of)
    {
        if (first == second)
        {
            return "here";
        }

        var (a, b) = (of(first), of(second));
        return b.Count == 0 ? "none" : a.Count == 0 ? "new" : a.Intersect(b).Any() ? "same" : "other";
    }

    /// <summary>In how many sentences both stand, against all.</summary>
    private static int Shared(MucPhrase p, MucPhrase q)
    {
        var (a, b) = (p.Occurrences.Select(o => o.Sentence).ToHashSet(), q.Occurrences.Select(o => o.Sentence).ToHashSet());
        return (int)Math.Round(4.0 * a.Intersect(b).Count() / Math.Min(a.Count, b.Count));
    }
}

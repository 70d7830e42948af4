using Dateline.Syntax;

namespace Dateline.Training.Syntax;

/// <summary>Exact-span F1 of PER, LOC, ORG.</summary>
internal sealed record NameScore(double F1, double Precision, double Recall, double Person, double Location, double Organisation)
{
    public static NameScore Of(List<NameSentence> sentences, SyntaxParser parser)
    {
        var system = parser.Fill(new([.. sentences.Select(s => new ConlluSentence { Words = [.. s.Forms.Select(f => new ConlluWord { Form = f })] })]));
        var right = new Dictionary<string, (int Gold, int System, int Both)>(StringComparer.Ordinal);
        for (var s = 0; s < sentences.Count; s++)
        {
            var gold = Spans(sentences[s].Tags);
            var found = Spans([.. system.Sentences[s].Words.Select(w => w.Misc.StartsWith("Name=", StringComparison.Ordinal) ? w.Misc[5..].Split('|')[0] : "O")]);
            foreach (var kind in (string[])["PER", "LOC", "ORG"])
            {
                var (g, f, b) = right.GetValueOrDefault(kind);
                right[kind] = (g + gold.Count(x => x.Kind == kind), f + found.Count(x => x.Kind == kind), b + found.Count(x => x.Kind == kind && gold.Contains(x)));
            }
        }

        var total = right.Values.Aggregate((a, b) => (a.Gold + b.Gold, a.System + b.System, a.Both + b.Both));
        return new(Measure(total), 100.0 * total.Item3 / Math.Max(1, total.Item2), 100.0 * total.Item3 / Math.Max(1, total.Item1), Measure(right["PER"]), Measure(right["LOC"]), Measure(right["ORG"]));
    }

    public override string ToString() => FormattableString.Invariant($"F1 {F1:0.00} P {Precision:0.00} R {Recall:0.00} (PER {Person:0.00} LOC {Location:0.00} ORG {Organisation:0.00})");

    private static double Measure((int Gold, int System, int Both) c) => 200.0 * c.Both / Math.Max(1, c.Gold + c.System);

    private static HashSet<(int First, int End, string Kind)> Spans(string[] tags)
    {
        var spans = new HashSet<(int, int, string)>();
        for (var i = 0; i < tags.Length; i++)
        {
            if (tags[i].Length > 2 && (tags[i][0] == 'B' || i == 0 || tags[i - 1].Length < 3 || tags[i - 1][2..] != tags[i][2..]))
            {
                var end = i + 1;
                while (end < tags.Length && tags[end].Length > 2 && tags[end][0] == 'I' && tags[end][2..] == tags[i][2..])
                {
                    end++;
                }

                spans.Add((i, end, tags[i][2..]));
            }
        }

        return spans;
    }
}

using System.Collections.Immutable;

namespace Dateline.App.Output;

/// <summary>A report sentence by sentence, each fact below the words it was read from, with the rules and decisions behind it.</summary>
internal sealed class ExplainOutput(TextWriter output) : ReadingOutput
{
    public override void Write(Reading reading, string? prepared)
    {
        var report = reading.Report;
        output.WriteLine($"# {report.Title ?? report.Id}");
        output.WriteLine($"published {Phrases.Of(report.Published)}");
        foreach (var why in report.Published.Why)
        {
            output.WriteLine($"    because {why}");
        }

        var facts = Facts(reading).OrderBy(f => f.At).ToArray();
        for (var i = 0; i < report.Sentences.Length; i++)
        {
            var sentence = report.Sentences[i];
            output.WriteLine();
            output.WriteLine($"[{i}] {report.Text[sentence.Start..sentence.End].ReplaceLineEndings(" ")}");
            foreach (var fact in facts.Where(f => f.At >= sentence.Start && f.At < sentence.End))
            {
                output.WriteLine($"  {fact.Id,-5}{fact.What}");
                foreach (var step in fact.Derivation)
                {
                    output.WriteLine($"         {step.Rule}: {step.What}{(step.Span is { } span ? $" “{span.Text}”" : "")}");
                }
            }
        }

        output.WriteLine();
    }

    private static IEnumerable<(int At, string Id, string What, ImmutableArray<DerivationStep> Derivation)> Facts(Reading reading) =>
    [
        .. reading.Events.Select(e => (e.Trigger.Start, e.Id, Told(e), e.Derivation ?? [])),
        .. reading.Statements.Select(s => (
            s.Cue?.Start ?? s.Content.Select(c => c.Start).FirstOrDefault(),
            s.Id,
            $"statement: {Phrases.Of(s.Speaker)} {Phrases.Of(s.Stance)}: “{string.Join(" … ", s.Content.Select(c => c.Text))}”",
            s.Derivation ?? [])),
        .. reading.Figures.Select(f => (f.Span.Start, f.Id, $"figure: {Phrases.Of(f.Measure)} {Phrases.Of(f)}{(f.About is null ? "" : $" of {Phrases.Of(f.About)}")}", f.Derivation ?? [])),
        .. reading.Relations.Select(r => (r.Span.Start, r.Id, $"relation: {Phrases.Of(r.From)} {Phrases.Of(r.Type)} {Phrases.Of(r.To)}", r.Derivation ?? [])),
        .. reading.Control.Select(c => (c.Span.Start, c.Id, $"control: {Phrases.Of(c.Holder)} {Phrases.Of(c.Change)} {Phrases.Of(c.Place)}", c.Derivation ?? [])),
    ];

    private static string Told(EventMention e)
    {
        var parts = new[]
        {
            ("", $"{Phrases.Of(e.Type)}, {Phrases.Of(e.Status)}{(e.Background ? ", background" : "")} “{e.Trigger.Text}”"),
            ("who", Phrases.Of(e.Actors)), ("to whom", Phrases.Of(e.Recipients)), ("with", Phrases.Of(e.Supporters)), ("when", Phrases.Of(e.Time)), ("where", Phrases.Of(e.Place)),
            ("toll", string.Join("; ", e.Casualties.Select(Phrases.Of))), ("by the word of", Phrases.Of(e.ClaimedBy)),
        };
        return "event: " + string.Join(" | ", parts.Where(p => p.Item2.Length > 0).Select(p => $"{p.Item1} {p.Item2}".Trim()));
    }
}

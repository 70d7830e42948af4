using System.Text.Json;

namespace Dateline.Training.Evaluation;

/// <summary>
/// Scores a reading against gold: events by slots (type, status, background, each actor, recipient and casualty, time, place), statements,
/// figures, relations, and false spans. Held equal to the reference scorer by a test.
/// </summary>
internal sealed class ReadingScorer(Tally tally)
{
    private const int LongestTrigger = 60;

    /// <param name="gold">A gold file.</param>
    /// <param name="reading">The reading; undefined where there is none.</param>
    public void Score(JsonElement gold, JsonElement reading)
    {
        var text = gold.Text("text")!;
        Events(text, gold, reading);
        Statements(text, gold, reading);
        Figures(text, gold, reading);
        Relations(gold, reading);
    }

    /// <summary>The gold events with their quotes and triggers in the text.</summary>
    public static EventPairing.Gold[] Wanted(string text, JsonElement gold) =>
    [
        .. gold.Items("events").Select(e =>
        {
            var quote = Spans.Of(text, e.Text("quote"));
            return new EventPairing.Gold(quote, quote is { } q ? Spans.Within(text, e.Text("trigger"), q) : null, e);
        }),
    ];

    /// <summary>The read events with their triggers in the text.</summary>
    public static EventPairing.Read[] Found(string text, JsonElement reading) =>
        [.. reading.Items("events").Select(e => new EventPairing.Read(Spans.True(text, e.Field("trigger"), LongestTrigger), e))];

    private void Events(string text, JsonElement gold, JsonElement reading)
    {
        var wanted = Wanted(text, gold);
        var read = Found(text, reading);
        tally.FalseSpans += read.Count(r => r.Trigger is null);
        var pairs = EventPairing.Of(wanted, read);
        tally.Add("located", pairs.Count, wanted.Length, read.Length);
        tally.Add("events", pairs.Count(p => p.Right), wanted.Length, read.Length);
        var right = pairs.Where(p => p.Right).Sum(p => 1 + Slots(wanted[p.Gold].Event, read[p.Read].Event));
        tally.Add("slots", right, wanted.Sum(w => SlotCount(w.Event)), read.Sum(r => SlotCount(r.Event)));
    }

    /// <summary>How many slots of a right event are right, the type not counted.</summary>
    private int Slots(JsonElement gold, JsonElement read)
    {
        var right = tally.Check("status", gold.Text("status") == read.Text("status")) ? 1 : 0;
        right += tally.Check("background", gold.Flag("background") == (read.Flag("background") ?? false)) ? 1 : 0;
        right += Micro("actors", gold, read, Likeness.SameActor).Count;
        right += Micro("recipients", gold, read, Likeness.SameActor).Count;
        Micro("supporters", gold, read, Likeness.SameActor);
        var tolls = Micro("casualties", gold, read, Likeness.SameCasualty);
        right += tolls.Count;
        foreach (var (g, r) in tolls.Where(t => t.Gold.Filled("group") is not null))
        {
            tally.Check("casualty group", g.Text("group") == r.Text("group"));
        }

        right += tally.Check("time", Likeness.SameTime(gold.Field("time"), read.Field("time"))) && gold.Field("time").IsFilled() ? 1 : 0;
        var place = tally.Check("place", Likeness.SamePlace(gold.Field("place"), read.Field("place"))) && gold.Field("place").IsFilled();
        if (place && gold.Field("place").Filled("admin1") is { } admin1)
        {
            tally.Check("admin1", Likeness.Alike(admin1, read.Field("place").Text("admin1")));
        }

        tally.Check("claimed_by", Likeness.SameClaimant(gold.Text("claimed_by"), read.Field("claimed_by")));
        return right + (place ? 1 : 0);
    }

    private void Statements(string text, JsonElement gold, JsonElement reading)
    {
        var wanted = gold.Items("statements").Select(s => (Content: Spans.Of(text, s.Text("quote")), Json: s)).ToArray();
        var read = reading.Items("statements").Select(s => (Content: Content(text, s), Json: s)).ToArray();
        tally.FalseSpans += read.Count(r => r.Content is null);
        var pairs = Paired(wanted, read, (g, r) => Same(g.Content, r.Content) && SameSpeaker(g.Json.Field("speaker"), r.Json.Field("speaker")));
        tally.Add("statements", pairs.Count, wanted.Length, read.Length);
        pairs.ForEach(p => tally.Check("stance", p.Gold.Json.Text("stance") == p.Read.Json.Text("stance")));

        static bool Same(Extent? a, Extent? b) => a is { } x && b is { } y && Spans.Overlap(x, y) is var overlap
            && overlap >= 0.5 * Math.Min(x.Length, y.Length) && overlap >= 0.3 * Math.Max(x.Length, y.Length);
    }

    private static bool SameSpeaker(JsonElement gold, JsonElement read) =>
        !Likeness.Names(gold).Any() || gold.Filled("group") is not null
            ? Likeness.SameActor(gold, read.ValueKind == JsonValueKind.Object ? read : Empty)
            : Likeness.NamedAlike(gold, read);

    /// <summary>Hull of a statement's spans, if all are true.</summary>
    private static Extent? Content(string text, JsonElement statement)
    {
        var content = statement.Field("content");
        var spans = (content.ValueKind == JsonValueKind.Array ? content.EnumerateArray().ToArray() : [content]).Select(s => Spans.True(text, s)).ToArray();
        return spans.Length == 0 || spans.Any(s => s is null) ? null : new Extent(spans.Min(s => s!.Value.Start), spans.Max(s => s!.Value.End));
    }

    private void Figures(string text, JsonElement gold, JsonElement reading)
    {
        var wanted = gold.Items("figures").Select(f => (Span: Spans.Of(text, f.Text("quote")), Json: f)).ToArray();
        var read = reading.Items("figures").Select(f => (Span: Spans.True(text, f.Field("span")), Json: f)).ToArray();
        tally.FalseSpans += read.Count(r => r.Span is null);
        var pairs = Paired(wanted, read, (g, r) => g.Span is { } a && r.Span is { } b && Spans.Overlap(a, b) > 0
            && g.Json.Text("measure") == r.Json.Text("measure") && g.Json.Number("low") == r.Json.Number("low") && g.Json.Number("high") == r.Json.Number("high"));
        tally.Add("figures", pairs.Count, wanted.Length, read.Length);
        pairs.ForEach(p => tally.Check("figure claimant", Likeness.SameClaimant(p.Gold.Json.Text("claimed_by"), p.Read.Json.Field("claimed_by"))));
    }

    private void Relations(JsonElement gold, JsonElement reading)
    {
        var (wanted, read) = (gold.Items("relations"), reading.Items("relations"));
        var pairs = Paired(wanted, read, (g, r) => g.Text("type") == r.Text("type") && End(g, r, "from") && End(g, r, "to"));
        tally.Add("relations", pairs.Count, wanted.Length, read.Length);

        static bool End(JsonElement gold, JsonElement read, string name) =>
            (read.Text(name) is { } words ? [words] : Likeness.Names(read.Field(name))).Any(n => Likeness.Alike(gold.Text(name), n));
    }

    private List<(JsonElement Gold, JsonElement Read)> Micro(string measure, JsonElement gold, JsonElement read, Func<JsonElement, JsonElement, bool> same)
    {
        var (wanted, items) = (gold.Items(measure), read.Items(measure));
        var pairs = Paired(wanted, items, same);
        tally.Add(measure, pairs.Count, wanted.Length, items.Length);
        return pairs;
    }

    /// <summary>Greedy, one to one, in order.</summary>
    private static List<(T Gold, T Read)> Paired<T>(IReadOnlyList<T> gold, IReadOnlyList<T> read, Func<T, T, bool> same)
    {
        var left = read.ToList();
        var pairs = new List<(T, T)>();
        foreach (var g in gold)
        {
            var at = left.FindIndex(r => same(g, r));
            if (at >= 0)
            {
                pairs.Add((g, left[at]));
                left.RemoveAt(at);
            }
        }

        return pairs;
    }

    private static int SlotCount(JsonElement e) =>
        3 + e.Items("actors").Length + e.Items("recipients").Length + e.Items("casualties").Length + (e.Field("time").IsFilled() ? 1 : 0) + (e.Field("place").IsFilled() ? 1 : 0);

    private static readonly JsonElement Empty = JsonDocument.Parse("{}").RootElement;
}

using System.Text.Json;

namespace Dateline.Training.Events.Muc;

/// <summary>The words in the full key of an incident that stand for each <see cref="MucAside"/>, in <see cref="MucText.Normal"/> form.</summary>
internal sealed class MucAsides
{
    public static readonly int Count = Enum.GetValues<MucAside>().Length;

    private readonly HashSet<string>[] words = [.. Enumerable.Range(0, Count).Select(_ => new HashSet<string>(StringComparer.Ordinal))];

    private MucAsides()
    {
    }

    public static MucAsides None { get; } = new();

    /// <summary>Of a line's templates, in their order.</summary>
    public static IEnumerable<MucAsides> Of(JsonElement line) => line.GetProperty("full_templates").EnumerateArray().Select(template =>
    {
        var asides = new MucAsides();
        asides.Add(template);
        return asides;
    });

    public bool Has(MucAside aside, string normal) => words[(int)aside].Contains(normal);

    private void Add(JsonElement template)
    {
        foreach (var value in Values(template, "hum_tgt_description"))
        {
            foreach (var description in Quoted(value.Split("\": ")[0]))
            {
                Add(MucAside.Description, description);
            }
        }

        foreach (var value in Values(template, "hum_tgt_effect"))
        {
            foreach (var target in Quoted(value))
            {
                Add(value.StartsWith("DEATH", StringComparison.Ordinal) ? MucAside.Dead : MucAside.Unhurt, target);
            }
        }

        foreach (var value in Values(template, "incident_location"))
        {
            foreach (var place in value.Split([':', '-', '/', ')']))
            {
                Add(MucAside.Place, place.Split('(')[0]);
            }
        }
    }

    private void Add(MucAside aside, string text)
    {
        if (MucText.Normal(text) is { Length: > 1 } normal)
        {
            words[(int)aside].Add(normal);
        }
    }

    private static IEnumerable<string> Values(JsonElement template, string slot) =>
        template.TryGetProperty(slot, out var values) ? values.EnumerateArray().Select(v => v.GetString()!) : [];

    /// <summary>What stands between quotation marks.</summary>
    private static IEnumerable<string> Quoted(string value) => value.Split('"').Where((_, i) => i % 2 == 1);
}

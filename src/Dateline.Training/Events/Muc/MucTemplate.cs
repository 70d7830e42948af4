using System.Text.Json;

namespace Dateline.Training.Events.Muc;

/// <summary>An incident: its type and, by role, entities as lists of their alternative mentions, in <see cref="MucText.Normal"/> form.</summary>
internal sealed record MucTemplate(string Type, IReadOnlyDictionary<MucRole, IReadOnlyList<IReadOnlyList<string>>> Fillers)
{
    /// <summary>What else the key tells; nothing in an answer.</summary>
    public MucAsides Asides { get; init; } = MucAsides.None;

    /// <summary>The templates of a gold line, equal ones once; mentions come with their offsets there.</summary>
    public static IReadOnlyList<MucTemplate> Gold(JsonElement line) =>
    [
        .. line.GetProperty("gtt_templates").EnumerateArray().Zip(MucAsides.Of(line)).DistinctBy(t => t.First.GetRawText(), StringComparer.Ordinal).Select(t => new MucTemplate(
            t.First.GetProperty("incident_type").GetString()!,
            Enum.GetValues<MucRole>().ToDictionary(role => role, role => (IReadOnlyList<IReadOnlyList<string>>)
            [
                .. t.First.GetProperty(role.ToString()).EnumerateArray().Where(e => e.GetArrayLength() > 0)
                    .Select(e => (IReadOnlyList<string>)[.. e.EnumerateArray().Select(m => MucText.Normal(m[0].GetString()!))]),
            ])) { Asides = t.Second }),
    ];

    /// <summary>A line as the set's scorer reads it: the templates, and as extracts the entities of the whole document.</summary>
    public static string Write(string id, IEnumerable<MucTemplate> templates, IReadOnlyDictionary<MucRole, IReadOnlyList<IReadOnlyList<string>>> entities) => JsonSerializer.Serialize(new
    {
        docid = id,
        templates = templates.Select(t => new Dictionary<string, object>(t.Fillers.Select(f => KeyValuePair.Create(f.Key.ToString(), (object)f.Value)), StringComparer.Ordinal) { ["incident_type"] = t.Type }),
        extracts = entities.ToDictionary(e => e.Key.ToString(), e => e.Value, StringComparer.Ordinal),
    });
}

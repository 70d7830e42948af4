using System.Text.Json;

namespace Dateline.Training.Places;

/// <summary>English names of first-level regions (CLDR 48).</summary>
internal static class SubdivisionNames
{
    /// <summary>Names by ISO 3166-2 in lower case without hyphen ("sydi").</summary>
    public static Dictionary<string, string> Read(NpmCache npm)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(npm.Fetch("cldr-subdivisions-full", "48.2.0"), "subdivisions", "en", "en.json")));
        return json.RootElement.GetProperty("subdivisions").GetProperty("localeDisplayNames").GetProperty("subdivisions").EnumerateObject()
            .ToDictionary(p => p.Name, p => p.Value.GetString()!, StringComparer.Ordinal);
    }
}

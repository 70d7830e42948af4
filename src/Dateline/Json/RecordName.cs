using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.Json;

namespace Dateline.Json;

/// <summary>Enum values as the record writes them: "siege-lifted", "at-least".</summary>
public static class RecordName
{
    private static readonly ConcurrentDictionary<Enum, string> Names = new();

    public static string Of(Enum value) => Names.GetOrAdd(value, static v => JsonNamingPolicy.KebabCaseLower.ConvertName(v.ToString()));

    /// <summary>The value of a name; null for null and for what is no name.</summary>
    public static T? Parse<T>(string? name)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (string.Equals(Of(value), name, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>All values of an enum in their order.</summary>
    public static ImmutableArray<string> All<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(v => Of(v))];
}

using System.Reflection;
using System.Runtime.CompilerServices;

namespace Dateline.Tests.Conventions;

/// <summary>What the library hands out cannot be changed.</summary>
public sealed class ImmutabilityTests
{
    [Fact]
    public void Public_properties_can_be_set_at_most_once()
    {
        var wrong = typeof(Reading).Assembly.GetExportedTypes()
            .SelectMany(t => t.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(p => p.SetMethod is { IsPublic: true } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)))
            .Select(p => $"{p.DeclaringType}.{p.Name}");

        Assert.Empty(wrong);
    }

    [Fact]
    public void Public_nouns_hold_no_collection_that_can_be_changed()
    {
        var wrong = typeof(Reading).Assembly.GetExportedTypes()
            .SelectMany(t => t.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(p => p.PropertyType.IsArray || (p.PropertyType.IsGenericType && p.PropertyType.GetGenericTypeDefinition() is var g
                && (g == typeof(List<>) || g == typeof(Dictionary<,>) || g == typeof(HashSet<>) || g == typeof(IList<>) || g == typeof(ICollection<>))))
            .Select(p => $"{p.DeclaringType}.{p.Name}");

        Assert.Empty(wrong);
    }

    [Fact]
    public void No_type_keeps_changing_state_in_static_fields()
    {
        var wrong = typeof(Reading).Assembly.GetTypes()
            .Where(t => t.GetCustomAttribute<CompilerGeneratedAttribute>() is null && !t.Name.Contains('<', StringComparison.Ordinal) && t.Namespace?.StartsWith("Dateline", StringComparison.Ordinal) == true)
            .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(f => !f.IsInitOnly && !f.IsLiteral && f.GetCustomAttribute<CompilerGeneratedAttribute>() is null && !f.Name.StartsWith('_') && !f.Name.Contains('<', StringComparison.Ordinal)
                && !f.DeclaringType!.Name.EndsWith("JsonContext", StringComparison.Ordinal))
            .Select(f => $"{f.DeclaringType}.{f.Name}");

        Assert.Empty(wrong);
    }
}

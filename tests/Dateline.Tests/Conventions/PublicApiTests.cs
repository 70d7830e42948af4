using System.Reflection;
using System.Text;

namespace Dateline.Tests.Conventions;

/// <summary>The library's public surface stands in a reviewed file; a change shows as a difference there.</summary>
public sealed class PublicApiTests
{
    private const string Page = "tests/Dateline.Tests/Conventions/PublicApi.txt";

    [Fact]
    public void The_public_surface_is_the_reviewed_one()
    {
        var now = Surface();
        if (Environment.GetEnvironmentVariable("DATELINE_WRITE_API") == "1")
        {
            File.WriteAllText(Checkout.File(Page), now);
        }

        Assert.True(
            File.ReadAllText(Checkout.File(Page)).ReplaceLineEndings("\n") == now,
            $"the public API has changed; look at the difference after: DATELINE_WRITE_API=1 ./build test -class {typeof(PublicApiTests).FullName}");
    }

    private static string Surface()
    {
        var page = new StringBuilder();
        foreach (var type in typeof(Reading).Assembly.GetExportedTypes().OrderBy(t => t.FullName, StringComparer.Ordinal))
        {
            page.Append(type.IsEnum ? "enum " : type.IsValueType ? "struct " : type.IsInterface ? "interface " : "class ").Append(type.FullName).Append('\n');
            var members = type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
                .Where(m => m is PropertyInfo or FieldInfo or MethodInfo { IsSpecialName: false } && !m.Name.Contains('<', StringComparison.Ordinal) && !IsOfRecord(m))
                .Select(m => m is MethodInfo method ? $"  {m.Name}({string.Join(", ", method.GetParameters().Select(p => p.ParameterType.Name))})"
                    : m is PropertyInfo property ? $"  {m.Name}: {property.PropertyType.Name}" : $"  {m.Name}")
                .Order(StringComparer.Ordinal);
            page.Append(string.Concat(members.Select(m => m + "\n")));
        }

        return page.ToString();
    }

    private static bool IsOfRecord(MemberInfo member) =>
        member is MethodInfo { Name: "Equals" or "GetHashCode" or "ToString" or "Deconstruct" } or FieldInfo { Name: "value__" };
}

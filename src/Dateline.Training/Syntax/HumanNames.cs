using Dateline.Training.Places;

namespace Dateline.Training.Syntax;

/// <summary>Names of persons of all countries (npm humannames).</summary>
internal static class HumanNames
{
    public static IEnumerable<string> Read(NpmCache npm) => File.ReadLines(Path.Combine(npm.Fetch("humannames", "1.0.5"), "list.txt")).Select(l => l.Trim());
}

using System.CommandLine;

namespace Dateline.App.Commands;

/// <summary>A command of the program; its help ends with examples that can be copied.</summary>
internal abstract class ExampledCommand(string name, string description, params string[] examples) : Command(name, description)
{
    /// <summary>Command lines with what they do: <c>dateline read story.txt   # ...</c></summary>
    public IReadOnlyList<string> Examples { get; } = examples;
}

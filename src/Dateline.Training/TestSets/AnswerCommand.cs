using System.CommandLine;

namespace Dateline.Training.TestSets;

/// <summary>A command <c>NAME IN OUT</c> that answers a test set: JSON Lines in, a JSON line for each answer out, in the order of the input.</summary>
internal abstract class AnswerCommand : Command
{
    private readonly Argument<FileInfo> input;
    private readonly Argument<FileInfo> output;

    /// <param name="name">Of the command.</param>
    /// <param name="description">What it does.</param>
    /// <param name="given">The fields of the input that are read.</param>
    /// <param name="answered">The fields of the output.</param>
    protected AnswerCommand(string name, string description, string given, string answered)
        : base(name, description)
    {
        input = new Argument<FileInfo>("in") { Description = $"JSON Lines with {given}." };
        output = new Argument<FileInfo>("out") { Description = $"JSON Lines with {answered}." };
        Add(input.AcceptExistingOnly());
        Add(output);
        SetAction(Run);
    }

    /// <summary>The lines of the output.</summary>
    /// <exception cref="InvalidDataException">A line of the input lacks what is needed; the message names file and line.</exception>
    protected abstract IEnumerable<string> Answer(FileInfo input, ParseResult parsed);

    private int Run(ParseResult parsed)
    {
        using var writer = new StreamWriter(parsed.GetRequiredValue(output).FullName) { NewLine = "\n" };
        foreach (var line in Answer(parsed.GetRequiredValue(input), parsed))
        {
            writer.WriteLine(line);
        }

        return 0;
    }
}

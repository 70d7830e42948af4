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

    /// <exception cref="InvalidDataException">The output is read-only, or the input.</exception>
    private int Run(ParseResult parsed)
    {
        var (from, to) = (parsed.GetRequiredValue(input), parsed.GetRequiredValue(output));

        // An administrator may write what is marked read-only: a test set's gold given as OUT by mistake would be gone.
        if (to.Exists && (to.IsReadOnly || to.FullName == from.FullName))
        {
            throw new InvalidDataException($"{to.FullName}: {(to.IsReadOnly ? "is read-only" : "is the input")}; give another file to write the answers to");
        }

        using var writer = new StreamWriter(to.FullName) { NewLine = "\n" };
        foreach (var line in Answer(from, parsed))
        {
            writer.WriteLine(line);
        }

        return 0;
    }
}

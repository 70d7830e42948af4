using System.CommandLine;
using System.Text;
using Dateline.Cleaning;
using Dateline.Ingest;
using Dateline.Syntax;

namespace Dateline.App.Commands;

/// <summary>Prints the syntax of reports, or fills in that of a CoNLL-U file.</summary>
internal sealed class ParseCommand : ExampledCommand
{
    private readonly Argument<string[]> paths = new("path") { Description = "Reports, as read takes them; with --from conllu, CoNLL-U files.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<InputForm> from = new("--from") { Description = "conllu keeps the sentences and words given and fills in the rest.", HelpName = "text|conllu" };
    private readonly Option<int> maxReport = ReadingSettings.MaxReport();

    public ParseCommand()
        : base(
            "parse",
            "Print sentences, words, tags, trees and names as CoNLL-U.",
            "dateline parse story.txt",
            "dateline parse --from conllu treebank.conllu   # sentences and words are kept",
            "echo 'Troops entered the town.' | dateline parse -")
    {
        Add(paths);
        Add(from);
        Add(maxReport);
        SetAction(Run);
    }

    /// <summary>What the files hold.</summary>
    private enum InputForm
    {
        Text,
        Conllu,
    }

    private int Run(ParseResult parsed)
    {
        var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        var data = DataFolder.Locate();
        using var syntax = new SyntaxParser(data);
        var cleaner = new Cleaner(data);
        var limits = new InputLimits(parsed.GetValue(maxReport));
        var texts = parsed.GetValue(from) == InputForm.Conllu
            ? parsed.GetRequiredValue(paths).Select(path => Filled(syntax, path))
            : new InputReader(limits).Read(parsed.GetRequiredValue(paths)).Select(input =>
                (input.Report is { } raw ? ConlluWriter.Write(syntax.Parse(cleaner.Clean(raw))) : null, input.Problem));
        var (read, failed) = (0, 0);
        foreach (var (conllu, problem) in texts)
        {
            if (conllu is null)
            {
                failed++;
                error.WriteLine($"dateline: {problem}");
                continue;
            }

            read++;
            output.Write(conllu);
        }

        return failed == 0 ? ExitCode.Done : read == 0 ? ExitCode.Unreadable : ExitCode.SomeFailed;
    }

    private static (string? Conllu, InputProblem? Problem) Filled(SyntaxParser syntax, string path)
    {
        try
        {
            using var reader = path == "-" ? new StreamReader(Console.OpenStandardInput(), Encoding.UTF8) : new StreamReader(path, Encoding.UTF8);
            return (ConlluWriter.Write(syntax.Fill(ConlluDocument.Read(reader))), null);
        }
        catch (FileNotFoundException)
        {
            return (null, new InputProblem(path, "no such file", "check the path"));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, new InputProblem(path, $"cannot be read ({e.Message})", "check the path"));
        }
        catch (FormatException e)
        {
            return (null, new InputProblem(path, $"no CoNLL-U: {e.Message}", "see universaldependencies.org/format"));
        }
    }
}

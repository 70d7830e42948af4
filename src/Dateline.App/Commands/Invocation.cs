using System.CommandLine;
using System.CommandLine.Help;
using System.Text;
using Dateline.Storage;

namespace Dateline.App.Commands;

/// <summary>Runs a command line: results on standard output, every complaint as one line on standard error.</summary>
internal static class Invocation
{
    private const int HelpWidth = 110;

    /// <summary>Runs with the console as input and output.</summary>
    public static async Task<int> Run(RootCommand root, string[] args)
    {
        Console.OutputEncoding = new UTF8Encoding(false);
        await using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), 1 << 16) { AutoFlush = !Console.IsOutputRedirected };
        return await Run(root, args, output, Console.Error);
    }

    /// <summary>Runs with the writers given.</summary>
    public static async Task<int> Run(RootCommand root, string[] args, TextWriter output, TextWriter error)
    {
        WithExamples(root);
        var parsed = root.Parse(args);
        if (parsed.Action is not ExamplesHelp && (parsed.Errors.Count > 0 || UsageComplaint.MistakenOptions(parsed).Any()))
        {
            foreach (var complaint in UsageComplaint.Of(parsed))
            {
                error.WriteLine($"dateline: {complaint}");
            }

            return ExitCode.Unreadable;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException or CaseFileException)
        {
            error.WriteLine($"dateline: {e.Message}");
            return ExitCode.Unreadable;
        }
    }

    /// <summary>Makes every command's help end with its examples, and lays it out to one width wherever it runs.</summary>
    public static HelpOption WithExamples(RootCommand root)
    {
        var help = root.Options.OfType<HelpOption>().Single();
        var usual = (HelpAction)help.Action!;
        usual.MaxWidth = HelpWidth;
        help.Action = new ExamplesHelp(usual);
        return help;
    }
}

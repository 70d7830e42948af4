using System.CommandLine;
using System.Globalization;
using Dateline.Rules;

namespace Dateline.App.Commands;

/// <summary>Reads a rule file and runs its examples; the rules are tried before those of the program.</summary>
internal sealed class RulesTestCommand : ExampledCommand
{
    private readonly Argument<string> rules = new("file") { Description = "A .rules file (docs/stages/events.md tells the language)." };
    private readonly Option<string?> examples = new("--examples")
    {
        Description = "Tab-separated under the header rule, sign, sentence, trigger: FILE/NAME, + or -, a sentence, words of the trigger. [default: FILE with .examples.tsv for .rules]",
    };

    public RulesTestCommand()
        : base("test", "Run a rule file against its examples.", "dateline rules test mine.rules", "dateline rules test mine.rules --examples cases.tsv")
    {
        Add(rules);
        Add(examples);
        SetAction(parsed =>
        {
            var file = parsed.GetRequiredValue(rules);
            var table = parsed.GetValue(examples) ?? Path.ChangeExtension(file, ".examples.tsv");
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            foreach (var needed in new[] { file, table })
            {
                if (!File.Exists(needed))
                {
                    error.WriteLine($"dateline: {needed}: no such file; write it, or name another (--examples for the sentences)");
                    return ExitCode.Unreadable;
                }
            }

            var names = RuleFile.Load(file).Select(r => r.Id).ToList();
            var cases = RuleExampleFile.Load(table);
            var reader = new ReportReader(DataFolder.Locate(), [file]);
            var failed = 0;
            foreach (var example in cases)
            {
                if (RuleExampleCheck.Complaint(reader, example, out _) is { } complaint)
                {
                    failed++;
                    output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{table}:{example.Line}: {complaint}"));
                }
            }

            foreach (var name in names.Where(n => cases.All(c => c.Rule != n)))
            {
                failed++;
                output.WriteLine($"{file}: rule {name} has no example; add one to {table}");
            }

            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{names.Count} rules, {cases.Length} examples, {failed} failed"));
            return failed == 0 ? ExitCode.Done : ExitCode.SomeFailed;
        });
    }
}

using System.CommandLine;
using System.Diagnostics;
using Dateline.Cleaning;
using Dateline.Ingest;
using Dateline.Syntax;

namespace Dateline.Training.Syntax;

/// <summary>Times the syntax stage on plain text files: load, words per second on one thread from raw text to names, resident memory.</summary>
internal sealed class SyntaxSpeedCommand : Command
{
    private readonly Argument<string[]> files = new("file") { Description = "Plain text files; each is a report.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<double> seconds = new("--seconds") { Description = "Least time to measure.", DefaultValueFactory = _ => 10 };

    public SyntaxSpeedCommand()
        : base("syntax-speed", "Time tokenizer, tagger, parser and name finder on plain text.")
    {
        Add(files);
        Add(seconds);
        SetAction(parsed => Run(parsed.GetRequiredValue(files), parsed.GetRequiredValue(seconds)));
    }

    private static int Run(string[] files, double least)
    {
        var reports = files.Select(File.ReadAllText).Select(text => Report.Plain(RawReport.Plain("t", text))).ToArray();
        var data = DataFolder.Locate();
        var (watch, start) = (Stopwatch.StartNew(), Cpu());
        using var parser = new SyntaxParser(data);
        parser.Parse(reports[0]);
        Console.WriteLine(FormattableString.Invariant($"load and first report: {watch.Elapsed.TotalSeconds:0.00} s, {Cpu() - start:0.00} s of CPU time"));
        var words = reports.Sum(r => parser.Parse(r).Sentences.Sum(s => s.Length));
        (watch, start) = (Stopwatch.StartNew(), Cpu());
        var runs = 0;
        for (; watch.Elapsed.TotalSeconds < least; runs++)
        {
            foreach (var report in reports)
            {
                parser.Parse(report);
            }
        }

        var (wall, cpu) = (watch.Elapsed.TotalSeconds, Cpu() - start);
        Console.WriteLine(FormattableString.Invariant($"{words} words, {runs} runs: {words * runs / wall:0} words/s, {words * runs / cpu:0} words per second of CPU time"));
        Console.WriteLine(FormattableString.Invariant($"resident {Environment.WorkingSet / 1048576.0:0} MB"));
        return 0;
    }

    private static double Cpu() => Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds;
}

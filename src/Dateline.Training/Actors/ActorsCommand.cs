using System.CommandLine;
using Dateline.Ingest;

namespace Dateline.Training.Actors;

/// <summary>Prints the actor mentions of plain-text files, with the parse on request: for looking at one sentence closely.</summary>
internal sealed class ActorsCommand : Command
{
    private readonly Argument<FileInfo[]> files = new("files") { Description = "Plain-text files.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<bool> tree = new("--tree") { Description = "Print the parse too." };

    public ActorsCommand()
        : base("actors", "Print the actor mentions of plain-text files.")
    {
        Add(files);
        Add(tree);
        SetAction(parsed => Run(parsed.GetRequiredValue(files), parsed.GetValue(tree)));
    }

    private static int Run(FileInfo[] files, bool tree)
    {
        var reader = new ReportReader(DataFolder.Locate());
        foreach (var file in files)
        {
            var report = reader.Annotate(reader.Parse(RawReport.Plain(file.Name, File.ReadAllText(file.FullName))));
            Console.WriteLine($"{file.Name}: theatre {report.Theatre}");
            foreach (var sentence in report.Sentences)
            {
                for (var i = 0; tree && i < sentence.Length; i++)
                {
                    var token = sentence[i];
                    Console.WriteLine($"{i}\t{token.Form}\t{token.Upos}\t{token.Xpos}\t{token.Head}\t{token.Deprel}\t{token.Name}");
                }

                foreach (var mention in report.ActorsIn(sentence.Index))
                {
                    var actor = mention.Value;
                    Console.WriteLine($"  {sentence.Index}:{mention.First}-{mention.End} head {sentence[mention.Head].Form} | {actor.Text} | {actor.Name} | {actor.Country} {actor.Sector} {actor.Group} | {actor.Role}");
                }
            }
        }

        return 0;
    }
}

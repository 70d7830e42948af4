using System.CommandLine;
using Dateline.Syntax;

namespace Dateline.Training.Syntax.Grammar;

/// <summary>Writes generated, dependency-annotated sentences of news on war as CoNLL-U.</summary>
internal sealed class GenerateSyntaxCommand : Command
{
    private readonly Option<int> seed = new("--seed") { DefaultValueFactory = _ => 1 };
    private readonly Option<int> sentences = new("--sentences") { Description = "How many.", DefaultValueFactory = _ => 4000 };
    private readonly Argument<string> output = new("output") { Description = "CoNLL-U file to write." };

    public GenerateSyntaxCommand()
        : base("generate-syntax", "Make dependency-annotated sentences of news on war from the project's own grammar.")
    {
        Add(seed);
        Add(sentences);
        Add(output);
        SetAction(parsed => File.WriteAllText(
            parsed.GetRequiredValue(output), ConlluWriter.Write(new NewsGrammar().Generate(parsed.GetValue(seed), parsed.GetValue(sentences)))));
    }
}

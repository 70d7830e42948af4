using System.CommandLine;

namespace Dateline.App.Commands;

/// <summary>Event rules of the user's own.</summary>
internal sealed class RulesCommand : ExampledCommand
{
    public RulesCommand()
        : base("rules", "Check event rules of your own against example sentences.", "dateline rules test mine.rules --examples mine.examples.tsv")
    {
        Add(new RulesTestCommand());
    }
}

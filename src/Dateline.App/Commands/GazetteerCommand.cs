using System.CommandLine;

namespace Dateline.App.Commands;

/// <summary>The user's own places.</summary>
internal sealed class GazetteerCommand : ExampledCommand
{
    public GazetteerCommand()
        : base("gazetteer", "Keep places of your own beside the gazetteer.", "dateline gazetteer add villages.tsv")
    {
        Add(new GazetteerAddCommand());
    }
}

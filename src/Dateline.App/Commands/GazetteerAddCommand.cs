using System.CommandLine;
using System.Globalization;
using Dateline.Places;

namespace Dateline.App.Commands;

/// <summary>Adds a table of places to the user's own, which every later reading uses.</summary>
internal sealed class GazetteerAddCommand : ExampledCommand
{
    private readonly Argument<string> path = new("file")
    {
        Description = "Tab-separated: name, country (alpha-3), admin1, lat, lon, and where known feature (GeoNames code) and aliases ('|' between).",
    };

    public GazetteerAddCommand()
        : base("add", "Add a table of places; nothing is added where a row is bad.", "dateline gazetteer add villages.tsv")
    {
        Add(path);
        SetAction(parsed =>
        {
            var file = parsed.GetRequiredValue(path);
            var error = parsed.InvocationConfiguration.Error;
            if (!File.Exists(file))
            {
                error.WriteLine($"dateline: {file}: no such file; give a tab-separated table of places");
                return ExitCode.Unreadable;
            }

            var (added, errors) = UserGazetteer.Add(file);
            foreach (var line in errors)
            {
                error.WriteLine($"dateline: {line}");
            }

            if (errors.Length > 0)
            {
                return ExitCode.Unreadable;
            }

            parsed.InvocationConfiguration.Output.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"{added} places added to {UserGazetteer.DefaultPath}"));
            return ExitCode.Done;
        });
    }
}

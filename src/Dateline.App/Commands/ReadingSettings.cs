using System.CommandLine;
using System.Globalization;
using Dateline.Ingest;

namespace Dateline.App.Commands;

/// <summary>Options that every command which reads reports shares.</summary>
internal static class ReadingSettings
{
    /// <summary>How many reports to read at a time; 0 where the user says nothing.</summary>
    public static Option<int> Jobs()
    {
        var option = new Option<int>("--jobs")
        {
            Description = "Reports read at a time. [default: number of processors]",
            HelpName = "N",
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && !(int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n is >= 1 and <= 1024))
            {
                result.AddError($"--jobs must be a number from 1 to 1024, not {result.Tokens[0].Value}");
            }
        });
        return option;
    }

    public static Option<DateOnly?> Published() => new("--published")
    {
        Description = "The day the reports were published, YYYY-MM-DD; goes before what they say themselves.",
        HelpName = "DATE",
        CustomParser = result =>
        {
            if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                return day;
            }

            result.AddError($"--published must be a day as YYYY-MM-DD, not {result.Tokens[0].Value}");
            return null;
        },
    };

    public static Option<int> MaxReport()
    {
        var option = new Option<int>("--max-report")
        {
            Description = "Largest report in characters.",
            HelpName = "CHARS",
            DefaultValueFactory = _ => InputLimits.DefaultMaxCharacters,
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && !(int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n is >= 1 and <= 1_000_000_000))
            {
                result.AddError($"--max-report must be a number from 1 to 1000000000, not {result.Tokens[0].Value}");
            }
        });
        return option;
    }
}

using System.CommandLine;

namespace Dateline.App.Commands;

/// <summary>Options of the commands that serve a page.</summary>
internal static class ServeOptions
{
    public static Option<int?> Port()
    {
        var option = new Option<int?>("--port") { Description = "Port to listen on; 0 for any free one. [default: 8030, or a free one where it is taken]", HelpName = "N" };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && !(int.TryParse(result.Tokens[0].Value, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var n) && n <= 65535))
            {
                result.AddError($"--port must be a number from 0 to 65535, not {result.Tokens[0].Value}");
            }
        });
        return option;
    }

    public static Option<bool> NoOpen() => new("--no-open") { Description = "Do not open the browser." };
}

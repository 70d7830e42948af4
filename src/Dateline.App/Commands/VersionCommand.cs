using System.Reflection;
using System.Runtime.InteropServices;

namespace Dateline.App.Commands;

/// <summary>Prints the program's version, the record's schema and where the data lies.</summary>
internal sealed class VersionCommand : ExampledCommand
{
    public VersionCommand()
        : base("version", "Print the version, the record's schema and the data folder in use.", "dateline version")
    {
        SetAction(parsed =>
        {
            var output = parsed.InvocationConfiguration.Output;
            output.WriteLine($"dateline {Number}");
            output.WriteLine($"schema   {new Reading { Report = new ReadingReport { Id = "", Sha256 = "", Text = "" } }.Schema}");
            output.WriteLine($"data     {DataFolder.Locate().Root}");
            output.WriteLine($"runtime  {RuntimeInformation.FrameworkDescription}");
            return ExitCode.Done;
        });
    }

    /// <summary>"0.1.0", without the commit.</summary>
    public static string Number => typeof(VersionCommand).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}

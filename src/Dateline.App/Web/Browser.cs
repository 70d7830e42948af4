using System.ComponentModel;
using System.Diagnostics;

namespace Dateline.App.Web;

/// <summary>Opens an address in the user's browser where there is one; otherwise nothing happens.</summary>
internal static class Browser
{
    public static void Open(string address)
    {
        var opener = OperatingSystem.IsWindows() ? new ProcessStartInfo(address) { UseShellExecute = true }
            : OperatingSystem.IsMacOS() ? Quiet("open", address)
            : HasScreen() ? Quiet("xdg-open", address)
            : null;
        try
        {
            using var process = opener is null ? null : Process.Start(opener);
        }
        catch (Exception e) when (e is Win32Exception or InvalidOperationException or FileNotFoundException)
        {
            // No opener is installed: the address has been printed.
        }
    }

    private static bool HasScreen() => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("DISPLAY"))
        || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("WAYLAND_DISPLAY"));

    private static ProcessStartInfo Quiet(string program, string address) => new(program, [address]) { RedirectStandardOutput = true, RedirectStandardError = true };
}

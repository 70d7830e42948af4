using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dateline.Storage;

/// <summary>With what a run reads: a report that was read with the same is not read again.</summary>
/// <param name="ToolVersion">Version of Dateline, for people.</param>
/// <param name="Program">Fingerprint of the program's code.</param>
/// <param name="Data">Fingerprint of its data files.</param>
/// <param name="Mentions">Whether everything found is kept, used or not.</param>
public sealed record RunSettings(string ToolVersion, string Program, string Data, bool Mentions = false)
{
    /// <summary>The settings as one line of JSON, always in the same order.</summary>
    [JsonIgnore]
    public string Json => JsonSerializer.Serialize(this, StorageJsonContext.Default.RunSettings);

    [JsonIgnore]
    public string Sha256 => ContentId.Sha256(Json);

    /// <summary>The settings of this program with a data folder.</summary>
    public static RunSettings Of(DataFolder data, ReadingOptions options)
    {
        var assembly = typeof(RunSettings).Assembly;
        var version = assembly.GetName().Version?.ToString(3) ?? "0";
        return new RunSettings(version, assembly.ManifestModule.ModuleVersionId.ToString("N")[..16], Fingerprint(data.Root), options.Mentions);
    }

    private static string Fingerprint(string folder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(f => (Path: f, Name: Path.GetRelativePath(folder, f).Replace('\\', '/')))
            .OrderBy(f => f.Name, StringComparer.Ordinal);
        foreach (var (path, name) in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(name));
            using var stream = File.OpenRead(path);
            hash.AppendData(SHA256.HashData(stream));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }
}

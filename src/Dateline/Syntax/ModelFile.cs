using System.IO.Compression;
using System.Security.Cryptography;

namespace Dateline.Syntax;

/// <summary>A model file: "DLSY", format version, SHA-256 of the packed payload, then the payload, Brotli-packed.</summary>
internal static class ModelFile
{
    public const int Version = 2;

    private const string Rebuild = "rebuild it with the command that data/README.md names beside it";

    private static ReadOnlySpan<byte> Magic => "DLSY"u8;

    public static void Write(string path, Action<BinaryWriter> write)
    {
        using var payload = new MemoryStream();
        using (var brotli = new BrotliStream(payload, CompressionLevel.Optimal, leaveOpen: true))
        using (var to = new BinaryWriter(brotli))
        {
            write(to);
        }

        using var file = new BinaryWriter(File.Create(path));
        file.Write(Magic);
        file.Write(Version);
        file.Write(SHA256.HashData(payload.GetBuffer().AsSpan(0, (int)payload.Length)));
        file.Write(payload.GetBuffer(), 0, (int)payload.Length);
    }

    /// <exception cref="InvalidDataException">Not a model, another version, or damaged; the message says which and what to do.</exception>
    public static T Read<T>(string path, Func<BinaryReader, T> read)
    {
        var bytes = File.ReadAllBytes(path);
        if (bytes.Length < 40 || !bytes.AsSpan(0, 4).SequenceEqual(Magic))
        {
            throw new InvalidDataException($"{path}: not a Dateline syntax model; restore the file from the checkout or {Rebuild}");
        }

        var version = BitConverter.ToInt32(bytes, 4);
        if (version != Version)
        {
            throw new InvalidDataException($"{path}: model format {version}, this program reads format {Version}; {Rebuild}");
        }

        if (!SHA256.HashData(bytes.AsSpan(40)).AsSpan().SequenceEqual(bytes.AsSpan(8, 32)))
        {
            throw new InvalidDataException($"{path}: checksum does not match, the file is damaged; restore it from the checkout");
        }

        using var brotli = new BrotliStream(new MemoryStream(bytes, 40, bytes.Length - 40), CompressionMode.Decompress);
        using var from = new BinaryReader(new BufferedStream(brotli, 1 << 16));
        return read(from);
    }
}

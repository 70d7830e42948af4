using System.IO.Compression;
using System.Text.Json;

namespace Dateline.Training.TestSets;

/// <summary>Reads the JSON Lines of test sets, plain or gzipped (<c>.gz</c>); empty lines are passed over.</summary>
internal static class TestSetFile
{
    /// <exception cref="InvalidDataException">A line is no JSON; the message names file and line.</exception>
    public static IEnumerable<TestSetLine> Lines(FileInfo file)
    {
        using Stream stream = file.OpenRead();
        using var plain = file.Extension == ".gz" ? new GZipStream(stream, CompressionMode.Decompress) : stream;
        using var reader = new StreamReader(plain);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length > 0)
            {
                using var json = Parse(file, number, line);
                yield return new TestSetLine(file.FullName, number, json.RootElement);
            }
        }
    }

    private static JsonDocument Parse(FileInfo file, int number, string line)
    {
        try
        {
            return JsonDocument.Parse(line);
        }
        catch (JsonException e)
        {
            throw new TestSetLine(file.FullName, number, default).Wrong($"no JSON ({e.Message})");
        }
    }
}

using System.CommandLine;
using System.IO.Compression;
using System.Text.Json;
using Dateline.Cleaning;
using Dateline.Ingest;

namespace Dateline.Training.Cleaning;

/// <summary>
/// Extracts the article from every page of a test set: JSON Lines of <c>{"id", "html_file"}</c> in,
/// <c>{"id", "text"}</c> out. <c>html_file</c> is relative to the input and may be gzipped.
/// </summary>
internal sealed class ArticlesCommand : Command
{
    private readonly Argument<FileInfo> input = new("in") { Description = "JSON Lines with id and html_file." };
    private readonly Argument<FileInfo> output = new("out") { Description = "JSON Lines with id and text." };

    public ArticlesCommand()
        : base("articles", "Extract the article text of HTML pages, to be scored against clean bodies.")
    {
        Add(input);
        Add(output);
        SetAction(parsed => Run(parsed.GetRequiredValue(input), parsed.GetRequiredValue(output)));
    }

    private static int Run(FileInfo input, FileInfo output)
    {
        var cleaner = new Cleaner(DataFolder.Locate());
        using var writer = new StreamWriter(output.FullName);
        foreach (var line in File.ReadLines(input.FullName))
        {
            using var row = JsonDocument.Parse(line);
            var id = row.RootElement.GetProperty("id").GetString()!;
            var bytes = Page(Path.Combine(input.DirectoryName!, row.RootElement.GetProperty("html_file").GetString()!));
            var report = cleaner.Clean(new RawReport { Id = id, Sha256 = "", Bytes = bytes, Html = TextDecoder.Decode(bytes).Text });
            var story = report.Blocks.Where(b => b.Kind is not (BlockKind.Boilerplate or BlockKind.Title))
                .Select(b => report.Text[b.Extent.Start..b.Extent.End]);
            writer.WriteLine(JsonSerializer.Serialize(new { id, text = string.Join('\n', story) }));
        }

        return 0;
    }

    private static byte[] Page(string path)
    {
        using var file = File.OpenRead(path);
        using Stream stream = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}

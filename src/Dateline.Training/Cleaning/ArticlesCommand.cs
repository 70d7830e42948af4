using System.CommandLine;
using System.IO.Compression;
using System.Text.Json;
using Dateline.Cleaning;
using Dateline.Ingest;
using Dateline.Training.TestSets;

namespace Dateline.Training.Cleaning;

/// <summary>
/// Extracts the article from every page of a test set: JSON Lines of <c>{"id", "html_file"}</c> in,
/// <c>{"id", "text"}</c> out. <c>html_file</c> is relative to the input and may be gzipped.
/// </summary>
internal sealed class ArticlesCommand : AnswerCommand
{
    public ArticlesCommand()
        : base("articles", "Extract the article text of HTML pages, to be scored against clean bodies.", "id and html_file", "id and text")
    {
    }

    protected override IEnumerable<string> Answer(FileInfo input, ParseResult parsed)
    {
        var cleaner = new Cleaner(DataFolder.Locate());
        foreach (var line in TestSetFile.Lines(input))
        {
            var id = line.Text("id");
            var bytes = Page(Path.Combine(input.DirectoryName!, line.Text("html_file")));
            var report = cleaner.Clean(new RawReport { Id = id, Sha256 = "", Bytes = bytes, Html = TextDecoder.Decode(bytes).Text });
            var story = report.Blocks.Where(b => b.Kind is not (BlockKind.Boilerplate or BlockKind.Title))
                .Select(b => report.Text[b.Extent.Start..b.Extent.End]);
            yield return JsonSerializer.Serialize(new { id, text = string.Join('\n', story) });
        }
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

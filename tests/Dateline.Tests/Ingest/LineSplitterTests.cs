using System.Text;
using Dateline.Ingest;
using FsCheck;
using FsCheck.Fluent;

namespace Dateline.Tests.Ingest;

public sealed class LineSplitterTests
{
    [Fact]
    public void Gives_back_the_lines_that_were_joined() => Prop.ForAll<string[]>(strings =>
    {
        var lines = strings.Select(s => (s ?? "").Replace("\n", "", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal) + "x").ToArray();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', lines)));
        var splitter = new LineSplitter(stream, 1_000_000);
        var read = new List<string>();
        while (splitter.Next(out var line, out _))
        {
            read.Add(Encoding.UTF8.GetString(line.Span));
        }

        // Half surrogates do not survive UTF-8.
        return read.SequenceEqual(lines.Select(l => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(l)))) && splitter.Number == lines.Length;
    }).QuickCheckThrowOnFailure();
}

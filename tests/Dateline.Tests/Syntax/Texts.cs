using Dateline.Cleaning;
using Dateline.Ingest;
using Dateline.Syntax;

namespace Dateline.Tests.Syntax;

internal static class Texts
{
    public static readonly SyntaxParser Parser = new(DataFolder.Locate());

    public static Report Report(string text, params Block[] blocks) => new()
    {
        Raw = new RawReport { Id = "t", Sha256 = "", Bytes = default, Text = text },
        Text = text,
        Blocks = blocks.Length > 0 ? [.. blocks] : [new Block(new(0, text.Length), BlockKind.Body)],
    };

    public static ParsedReport Parse(string text) => Parser.Parse(Report(text));

    public static string[] Forms(string text) => [.. Parse(text).Sentences.SelectMany(s => s.Tokens).Select(t => t.Form)];
}

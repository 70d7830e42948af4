using System.Text;
using Dateline.Ingest;

namespace Dateline.Tests.Ingest;

public sealed class TextDecoderTests
{
    private const string Sample = "Troops took the “old town” of Düzce – witnesses said.";

    public static TheoryData<string> Encodings => ["utf-8", "utf-8 with mark", "utf-16", "utf-16 with mark", "utf-16be", "utf-16be with mark", "windows-1252"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Reads_the_same_text_from_every_encoding(string name)
    {
        var decoded = TextDecoder.Decode(Encode(name));

        Assert.Null(decoded.Junk);
        Assert.Equal(Sample, decoded.Text);
    }

    [Fact]
    public void One_broken_byte_does_not_turn_a_UTF8_text_into_Windows_1252()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("Düzce, Şanlıurfa, Muğla "), 0xE9, .. Encoding.UTF8.GetBytes(" Iğdır")];

        Assert.Contains("Şanlıurfa", TextDecoder.Decode(bytes).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Reads_the_charset_that_a_page_declares()
    {
        var windows1251 = CodePagesEncodingProvider.Instance.GetEncoding(1251)!;
        var page = windows1251.GetBytes("<html><head><meta charset=\"windows-1251\"></head><body>Донецк</body></html>");

        Assert.Contains("Донецк", TextDecoder.Decode(page, isPage: true).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Knows_junk_from_text()
    {
        var random = new byte[4096];
        new Random(1).NextBytes(random);

        Assert.Equal("binary data", TextDecoder.Decode(random).Junk);
        Assert.Equal("a PDF document", TextDecoder.Decode("%PDF-1.7 ..."u8).Junk);
    }

    private static byte[] Encode(string name) => name switch
    {
        "utf-8" => Encoding.UTF8.GetBytes(Sample),
        "utf-8 with mark" => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Sample)],
        "utf-16" => Encoding.Unicode.GetBytes(Sample),
        "utf-16 with mark" => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Sample)],
        "utf-16be" => Encoding.BigEndianUnicode.GetBytes(Sample),
        "utf-16be with mark" => [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Sample)],
        _ => CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Sample),
    };
}

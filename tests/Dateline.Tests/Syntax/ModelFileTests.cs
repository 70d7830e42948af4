using Dateline.Syntax;

namespace Dateline.Tests.Syntax;

public sealed class ModelFileTests
{
    [Fact]
    public void What_is_written_is_read() => Within(path => Assert.Equal(42, ModelFile.Read(path, from => from.ReadInt32())));

    [Fact]
    public void A_damaged_file_is_refused_with_its_name_and_the_remedy() => Within(path =>
    {
        var bytes = File.ReadAllBytes(path);
        bytes[^1] ^= 1;
        File.WriteAllBytes(path, bytes);
        var message = Assert.Throws<InvalidDataException>(() => ModelFile.Read(path, from => from.ReadInt32())).Message;
        Assert.Contains("checksum does not match", message, StringComparison.Ordinal);
        Assert.Contains(path, message, StringComparison.Ordinal);
    });

    [Fact]
    public void Another_version_is_refused() => Within(path =>
    {
        var bytes = File.ReadAllBytes(path);
        bytes[4] = 99;
        File.WriteAllBytes(path, bytes);
        Assert.Contains("model format 99", Assert.Throws<InvalidDataException>(() => ModelFile.Read(path, from => from.ReadInt32())).Message, StringComparison.Ordinal);
    });

    [Fact]
    public void Another_kind_of_file_is_refused() => Within(path =>
    {
        File.WriteAllText(path, "This is not a model at all, it is a text that someone put here.");
        Assert.Contains("not a Dateline syntax model", Assert.Throws<InvalidDataException>(() => ModelFile.Read(path, from => from.ReadInt32())).Message, StringComparison.Ordinal);
    });

    private static void Within(Action<string> test)
    {
        var path = Path.GetTempFileName();
        try
        {
            ModelFile.Write(path, to => to.Write(42));
            test(path);
        }
        finally
        {
            File.Delete(path);
        }
    }
}

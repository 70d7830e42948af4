namespace Dateline.App.Output;

/// <summary>A table of entries: its headers and how a row is made.</summary>
internal sealed record CaseTable<T>(string[] Headers, Func<T, string?[]> Row)
{
    public void Write(IEnumerable<T> items, TextWriter output, int width) =>
        new TextTable(Headers).Write([.. items.Select(i => Array.ConvertAll(Row(i), cell => cell ?? ""))], output, width);
}

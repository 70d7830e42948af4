namespace Dateline.Places;

/// <summary>A country of the gazetteer; alpha-3 "---" stands for seas and regions over several countries.</summary>
internal sealed record Country(string Alpha2, string Alpha3, string Name)
{
    public static Country Parse(string line)
    {
        var cells = line.Split('\t');
        return new(cells[0], cells[1], cells[2]);
    }
}

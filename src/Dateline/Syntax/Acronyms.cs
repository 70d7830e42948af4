namespace Dateline.Syntax;

/// <summary>
/// Acronyms spelled like a common word ("WHO", "US"). In a sentence that is not all capitals the network reads them as another acronym of their kind.
/// </summary>
internal static class Acronyms
{
    /// <summary>Reads acronyms.tsv: form, what it reads as.</summary>
    /// <exception cref="FormatException">A line is malformed.</exception>
    public static Dictionary<string, string> Load(string path)
    {
        var table = new Dictionary<string, string>(StringComparer.Ordinal);
        var lines = File.ReadAllLines(path);
        for (var i = 1; i < lines.Length; i++)
        {
            var cells = lines[i].Split('\t');
            if (cells.Length != 2 || cells[0].Length == 0 || cells[1].Length == 0)
            {
                throw new FormatException($"{path}:{i + 1}: want \"form<TAB>reads as\"");
            }

            table[cells[0]] = cells[1];
        }

        return table;
    }
}

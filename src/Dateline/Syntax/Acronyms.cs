using System.Collections.Frozen;

namespace Dateline.Syntax;

/// <summary>
/// Acronyms spelled like a common word ("WHO", "US"). In a sentence that is not all capitals the network reads them as another acronym of their kind.
/// </summary>
internal static class Acronyms
{
    /// <summary>Reads acronyms.tsv: form, what it reads as.</summary>
    /// <exception cref="InvalidDataException">A row cannot be read; the message names file and line.</exception>
    public static FrozenDictionary<string, string> Load(string path) => DataTable.Load(path, "form", "reads as")
        .By(r => r[0], r => r.TextOrNull(1) ?? throw r.Wrong($"'{r[0]}' reads as nothing"), StringComparer.Ordinal);
}

namespace Dateline.Export;

/// <summary>
/// Keeps a spreadsheet from taking a report's words for a formula: a cell that begins with one of <c>= + - @</c>, a tab or a carriage return gets
/// an apostrophe before it (OWASP, CSV injection).
/// </summary>
internal static class CellSafety
{
    public static string Safe(string cell)
    {
        var start = cell.AsSpan().TrimStart(' ');
        return start.Length > 0 && start[0] is ('=' or '+' or '-' or '@' or '\t' or '\r' or '＝' or '＋' or '－' or '＠') ? "'" + cell : cell;
    }
}

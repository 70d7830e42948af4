using System.Text;

namespace Dateline.App.Output;

/// <summary>A plain table for a terminal: columns as wide as they need, the widest cut with an ellipsis where the line is too short.</summary>
internal sealed class TextTable(params string[] headers)
{
    private const string Gap = "  ";
    private const int LeastWidth = 6;

    public void Write(IReadOnlyList<string[]> rows, TextWriter output, int width)
    {
        var cells = rows.Select(row => Array.ConvertAll(row, TerminalText.OneLine)).Prepend(headers).ToList();
        var widths = Enumerable.Range(0, headers.Length).Select(c => cells.Max(row => TerminalText.Width(row[c]))).ToArray();
        Fit(widths, width - (Gap.Length * (headers.Length - 1)));
        foreach (var row in cells)
        {
            var line = new StringBuilder();
            for (var c = 0; c < row.Length; c++)
            {
                var cell = TerminalText.Cut(row[c], widths[c]);
                line.Append(cell).Append(' ', c == row.Length - 1 ? 0 : widths[c] - TerminalText.Width(cell) + Gap.Length);
            }

            output.Write(line.ToString().TrimEnd());
            output.Write('\n');
        }
    }

    /// <summary>Takes from the widest column until the line fits.</summary>
    private static void Fit(int[] widths, int room)
    {
        for (var over = widths.Sum() - room; over > 0; over = widths.Sum() - room)
        {
            var widest = widths.Max();
            if (widest <= LeastWidth)
            {
                return;
            }

            var second = widths.Where(w => w < widest).DefaultIfEmpty(LeastWidth).Max();
            var same = widths.Count(w => w == widest);
            var take = Math.Max(1, Math.Min((widest - Math.Max(second, LeastWidth)), (over + same - 1) / same));
            for (var c = 0; c < widths.Length && over > 0; c++)
            {
                if (widths[c] == widest)
                {
                    var cut = Math.Min(take, over);
                    widths[c] -= cut;
                    over -= cut;
                }
            }
        }
    }
}

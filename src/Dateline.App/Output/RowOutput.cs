using System.Globalization;
using System.Text;
using System.Text.Json;
using Dateline.Export;
using Dateline.Json;

namespace Dateline.App.Output;

/// <summary>Prints rows of values: text, whole numbers, decimals, bytes (as hex) and null.</summary>
internal static class RowOutput
{
    /// <returns>How many rows.</returns>
    public static int Write(IReadOnlyList<string> columns, IEnumerable<object?[]> rows, RowFormat format, TextWriter output)
    {
        switch (format)
        {
            case RowFormat.Csv:
                return CsvExporter.Write(columns, rows, output);
            case RowFormat.Table:
                var all = rows.Select(row => Array.ConvertAll(row, Plain)).ToList();
                new TextTable([.. columns]).Write(all, output, Terminal.Width);
                return all.Count;
            default:
                return Json(columns, rows, format == RowFormat.Json, output);
        }
    }

    private static int Json(IReadOnlyList<string> columns, IEnumerable<object?[]> rows, bool array, TextWriter output)
    {
        var count = 0;
        output.Write(array ? "[" : "");
        foreach (var row in rows)
        {
            using var bytes = new MemoryStream();
            using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = ReadingJson.Encoder }))
            {
                json.WriteStartObject();
                for (var i = 0; i < row.Length; i++)
                {
                    Value(json, columns[i], row[i]);
                }

                json.WriteEndObject();
            }

            output.Write(array && count > 0 ? ",\n" : "");
            output.Write(Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length));
            output.Write(array ? "" : "\n");
            count++;
        }

        output.Write(array ? "]\n" : "");
        return count;
    }

    private static void Value(Utf8JsonWriter json, string name, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNull(name);
                break;
            case long whole:
                json.WriteNumber(name, whole);
                break;
            case double number when double.IsFinite(number):
                json.WriteNumber(name, number);
                break;
            default:
                json.WriteString(name, Plain(value));
                break;
        }
    }

    private static string Plain(object? value) => value switch
    {
        null => "",
        byte[] bytes => Convert.ToHexStringLower(bytes),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}

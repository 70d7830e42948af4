using System.Globalization;
using System.Text;

namespace Dateline.Ingest;

/// <summary>A text file as sentences, one a line; what comes from JSON or a page stays whole.</summary>
internal static class SentenceLines
{
    /// <summary>A report a line that has words; its id is the line's number, 1-based.</summary>
    public static IEnumerable<RawReport> Of(RawReport report)
    {
        if (report.Text is null || !IsPlain(report))
        {
            yield return report;
            yield break;
        }

        var number = 0;
        foreach (var line in report.Text.Split('\n'))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
            {
                var bytes = Encoding.UTF8.GetBytes(line);
                yield return report with
                {
                    Id = number.ToString(CultureInfo.InvariantCulture),
                    Bytes = bytes,
                    Sha256 = Fingerprint.Of(bytes),
                    Text = line.TrimEnd('\r'),
                };
            }
        }
    }

    /// <summary>A report out of JSON has the object for its bytes.</summary>
    private static bool IsPlain(RawReport report)
    {
        var start = report.Bytes.Span.TrimStart(" \t\r\n\uFEFF"u8);
        return start.IsEmpty || start[0] != '{';
    }
}

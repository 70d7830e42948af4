using System.Globalization;

namespace Dateline.Ingest;

/// <summary>Reads a day of publication as metadata writes it: ISO 8601 with or without time, RFC 1123, or an English date.</summary>
internal static class PublishedDay
{
    private static readonly string[] Formats =
    [
        "yyyy-MM-dd", "yyyyMMdd", "yyyy/MM/dd", "yyyy.MM.dd", "d MMMM yyyy", "d MMM yyyy", "MMMM d, yyyy", "MMM d, yyyy", "MMM. d, yyyy", "MMMM d yyyy",
        "MMM d yyyy", "ddd, d MMM yyyy", "dddd, MMMM d, yyyy", "dddd, d MMMM yyyy", "ddd, dd MMM yyyy HH:mm:ss 'GMT'", "ddd, dd MMM yyyy HH:mm:ss zzz",
        "yyyyMMdd'T'HHmmss'Z'", "yyyyMMddHHmmss",
    ];

    /// <summary>The day as written, in the time zone it was written in; null where the text is no date.</summary>
    public static DateOnly? Parse(string text)
    {
        var value = text.AsSpan().Trim();
        if (value.Length >= 11 && value[4] == '-' && value[7] == '-' && value[10] is 'T' or ' ' or 't'
            && DateOnly.TryParseExact(value[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var iso))
        {
            return iso;
        }

        return DateTimeOffset.TryParseExact(value, Formats, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces | DateTimeStyles.AssumeUniversal, out var day)
            ? DateOnly.FromDateTime(day.DateTime)
            : null;
    }
}

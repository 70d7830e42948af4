namespace Dateline.Storage;

/// <summary>A report that was read and waits for its batch: everything computed, nothing written.</summary>
internal sealed record PendingReport(
    string Key, string ReadingKey, string InputSha256, Reading Reading, string Json, int ByteCount, string Encoding, byte[] Bytes, List<TableRow> Rows);

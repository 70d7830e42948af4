namespace Dateline.Storage;

/// <summary>One row to write: values in the order of the table's columns; days are ISO 8601 text, flags 0 and 1.</summary>
internal readonly record struct TableRow(CaseTable Table, object?[] Values);

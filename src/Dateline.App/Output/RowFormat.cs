namespace Dateline.App.Output;

/// <summary>How the rows of an SQL question are printed.</summary>
internal enum RowFormat
{
    Table,
    Csv,
    Json,
    Jsonl,
}

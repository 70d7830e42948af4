namespace Dateline.App.Output;

/// <summary>How readings are printed.</summary>
internal enum OutputFormat
{
    Table,
    Json,
    Jsonl,
}

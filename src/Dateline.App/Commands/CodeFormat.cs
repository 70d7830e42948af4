namespace Dateline.App.Commands;

/// <summary>The formats that coded rows are printed in.</summary>
internal enum CodeFormat
{
    Tsv,
    Jsonl,
}

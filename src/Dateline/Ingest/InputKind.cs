namespace Dateline.Ingest;

/// <summary>The form an input comes in.</summary>
internal enum InputKind
{
    Text,
    Page,
    Json,
    JsonLines,
}

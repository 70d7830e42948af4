using System.Text.Json.Serialization;

namespace Dateline.Training.Statements.Polnear;

/// <summary>An attribution as PolNeAR's scorer reads it: offsets <c>[start, end]</c> of source, cue and content.</summary>
internal sealed record Attribution(
    [property: JsonPropertyName("source")] int[][] Source,
    [property: JsonPropertyName("cue")] int[][] Cue,
    [property: JsonPropertyName("content")] int[][] Content);

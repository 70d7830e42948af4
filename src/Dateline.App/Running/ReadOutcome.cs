using Dateline.Ingest;

namespace Dateline.App.Running;

/// <summary>What became of one input: a reading with the report it is of, or a problem.</summary>
/// <param name="Raw">The report, where there is a reading.</param>
/// <param name="Reading">The reading, or null.</param>
/// <param name="Prepared">The reading as the output wants it, made on the worker; null where it wants nothing.</param>
/// <param name="Problem">Why there is no reading, or null.</param>
internal readonly record struct ReadOutcome(RawReport? Raw, Reading? Reading, string? Prepared, InputProblem? Problem);

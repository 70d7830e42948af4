using System.Collections.Immutable;

namespace Dateline.Storage;

/// <summary>What a case holds.</summary>
public sealed record CaseInfo(
    string Path, int Schema, long Bytes, long Reports, long Readings, long Statements, long Events, long Figures, long Relations, long Control,
    long Warnings, long Places, long UnresolvedPlaces, long Actors, long Outlets, string? FirstDay, string? LastDay, ImmutableArray<RunEntry> Runs);

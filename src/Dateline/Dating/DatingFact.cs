namespace Dateline.Dating;

/// <summary>A dated fact of the world that a report may point to: a war, an office held, a group's name.</summary>
internal sealed record DatingFact(string Id, DateOnly? Start, DateOnly? End);

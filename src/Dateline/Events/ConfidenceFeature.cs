namespace Dateline.Events;

/// <summary>Something that is or is not found of an event.</summary>
internal sealed record ConfidenceFeature(string Name, Func<EventMention, bool> Holds);

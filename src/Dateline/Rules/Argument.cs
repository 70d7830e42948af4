namespace Dateline.Rules;

/// <summary>A filler of a trigger's slot: the head token of a phrase. Slots are subject, object, poss, modifier, or a preposition.</summary>
internal readonly record struct Argument(string Slot, int Token);

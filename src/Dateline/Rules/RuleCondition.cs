using System.Collections.Immutable;

namespace Dateline.Rules;

/// <summary>
/// A test on one argument: some filler of the slot is (or, for <c>unless</c>, none is) of one of the classes. A class in quotes is a lemma;
/// <c>none</c> holds for an empty slot.
/// </summary>
internal sealed record RuleCondition(bool Unless, string Slot, ImmutableArray<string> Classes);

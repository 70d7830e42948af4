namespace Dateline.Times;

/// <summary>One <c>field=value</c> of a rule: a constant, or what a slot of the pattern matched.</summary>
/// <param name="Field">The field set.</param>
/// <param name="Slot">Index of the slot in the pattern, -1 for a constant.</param>
/// <param name="Symbol">The class by which the slot's value is read.</param>
/// <param name="Constant">The constant, or the factor of the slot's value.</param>
/// <param name="Add">Added to the slot's value.</param>
internal readonly record struct TimeAssignment(TimeField Field, int Slot, int Symbol, double Constant, double Add);

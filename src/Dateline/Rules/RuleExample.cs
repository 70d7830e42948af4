namespace Dateline.Rules;

/// <summary>A sentence that a rule must (or must not) match, with the trigger it must find there.</summary>
/// <param name="Rule">Id of the rule, <c>file/name</c>; a rule of type none names what must not be found.</param>
/// <param name="Positive">Whether the rule must match.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Trigger">Words that the event's trigger must contain.</param>
/// <param name="Line">1-based line in the example file.</param>
internal sealed record RuleExample(string Rule, bool Positive, string Sentence, string Trigger, int Line);

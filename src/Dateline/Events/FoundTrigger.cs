using Dateline.Rules;

namespace Dateline.Events;

/// <summary>Tokens <c>[First, End)</c> of a sentence that set off a rule, with the frame read there.</summary>
internal sealed record FoundTrigger(EventRule Rule, int Token, int First, int End, Frame Frame);

using Dateline.Rules;

namespace Dateline.Events;

/// <summary>One trigger pattern of a rule.</summary>
internal readonly record struct RuleTrigger(EventRule Rule, TriggerPattern Pattern);

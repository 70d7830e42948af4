using System.Collections.Immutable;

namespace Dateline.Rules;

/// <summary>One named rule of <c>data/events/*.rules</c>: trigger words, tests on the arguments, and what each argument becomes.</summary>
internal sealed record EventRule
{
    /// <summary>File stem and rule name: <c>territory/capture.take</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The type of event, or null for a rule that only says what is not one (<c>type none</c>).</summary>
    public required EventType? Type { get; init; }

    public required ImmutableArray<TriggerPattern> Triggers { get; init; }

    public ImmutableArray<RuleCondition> Conditions { get; init; } = [];

    /// <summary>Slot to role, over the defaults of the trigger's part of speech.</summary>
    public ImmutableDictionary<string, Role> Roles { get; init; } = ImmutableDictionary<string, Role>.Empty;

    /// <summary>Status that the words themselves carry ("threaten to"), or null.</summary>
    public EventStatus? Status { get; init; }

    /// <summary>Whether the words name a state or a process ("siege", "fighting"), which may still be on.</summary>
    public bool Durative { get; init; }

    /// <summary>Whether an actor, a recipient or a place must be found for the rule to hold.</summary>
    public bool NeedsParty { get; init; }
}

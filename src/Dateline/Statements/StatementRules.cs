using System.Collections.Immutable;

namespace Dateline.Statements;

/// <summary>The ids of the stage's rules, as derivations carry them. What each does: <c>docs/stages/statements.md</c>.</summary>
internal static class StatementRules
{
    public static readonly ImmutableArray<string> All =
    [
        "statements/according-to",
        "statements/address",
        "statements/around",
        "statements/clause-after",
        "statements/clause-before",
        "statements/colon-after-words",
        "statements/colon-before-words",
        "statements/noun",
        "statements/object",
        "statements/passive",
        "statements/quote-before",
        "statements/quote-continued",
        "statements/quoted-as-saying",
        "statements/speaker.after",
        "statements/speaker.agent",
        "statements/speaker.apposed",
        "statements/speaker.before",
        "statements/speaker.colon",
        "statements/speaker.noun-saying",
        "statements/speaker.object",
        "statements/speaker.of-main-clause",
        "statements/speaker.of-noun",
        "statements/speaker.quoted-as",
        "statements/speaker.relative",
        "statements/speaker.same",
        "statements/speaker.subject",
        "statements/stance.cue",
        "statements/stance.plain",
        "statements/stance.question",
        "statements/stance.words",
    ];
}

using System.Collections.Immutable;

namespace Dateline.Figures;

/// <summary>The ids of the stage's rules, as derivations carry them. What each does: <c>docs/stages/figures.md</c>.</summary>
internal static class FigureRules
{
    public static readonly ImmutableArray<string> All =
    [
        "figures/aid",
        "figures/area",
        "figures/distance",
        "figures/duration",
        "figures/effect-noun",
        "figures/money",
        "figures/people-object",
        "figures/people-subject",
        "figures/population",
        "figures/share",
        "figures/share-beside-area",
        "figures/share-of-people",
        "figures/share-of-things",
        "figures/stock",
        "figures/things",
        "figures/troops",
    ];
}

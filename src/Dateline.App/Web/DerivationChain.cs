using System.Collections.Immutable;

namespace Dateline.App.Web;

/// <summary>The decisions behind a fact or one of its parts, in the order they were made.</summary>
/// <param name="Of">Which part: "Event", "Place: Nubl".</param>
internal sealed record DerivationChain(string Of, ImmutableArray<DerivationStep> Steps);

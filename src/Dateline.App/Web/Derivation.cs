using System.Collections.Immutable;

namespace Dateline.App.Web;

/// <summary>Why a fact was written down.</summary>
/// <param name="Same">False where this version reads the report differently and does not find the fact.</param>
/// <param name="Version">Version of Dateline that explains.</param>
/// <param name="Chains">The decisions, for the fact and for each of its parts.</param>
internal sealed record Derivation(bool Same, string Version, ImmutableArray<DerivationChain> Chains);

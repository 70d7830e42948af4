using System.Collections.Immutable;

namespace Dateline.Statements;

/// <summary>Words (forms or lemmas, lower-case) that give a statement its stance; some only in the speaker's own words.</summary>
internal sealed record StancePattern(ImmutableArray<string> Words, Stance Stance, bool Quoted);

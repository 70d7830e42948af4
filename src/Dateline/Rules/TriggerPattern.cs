using System.Collections.Immutable;

namespace Dateline.Rules;

/// <summary>The words that set off a rule: for a verb its lemma and the lemmas that go with it ("blow up"); for a noun its head and the words before it ("car bomb").</summary>
internal sealed record TriggerPattern(bool IsVerb, ImmutableArray<string> Lemmas)
{
    /// <summary>The lemma that rules are looked up by: the verb, or the last word of a noun.</summary>
    public string Key => IsVerb ? Lemmas[0] : Lemmas[^1];
}

namespace Dateline.Figures;

/// <summary>A verb that says what befell the counted, who are its object ("killed 22", "22 were killed") or its subject ("22 died").</summary>
internal sealed record EffectVerb(string Verb, Measure Measure, bool Object);

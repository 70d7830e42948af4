namespace Dateline.Codes;

/// <summary>
/// One condition of a row of <c>data/codes/events.tsv</c>: <c>word:</c> a word of the trigger, a weapon or an actor, <c>weapon:</c> or <c>target:</c> a class of
/// <c>data/events/classes.tsv</c>, <c>actor:</c>, <c>recipient:</c> or <c>casualty:</c> a sector; any of the values given will do.
/// </summary>
internal sealed record EventCondition(string Slot, string[] Values)
{
    private static readonly string[] Slots = ["word", "weapon", "target", "actor", "recipient", "casualty"];

    /// <exception cref="InvalidDataException">The condition has no known slot; the message names file and line.</exception>
    public static EventCondition Parse(DataRow row, string text)
    {
        var parts = text.Split(':', 2);
        return parts.Length == 2 && Slots.Contains(parts[0]) && parts[1].Length > 0
            ? new EventCondition(parts[0], parts[1].Split(','))
            : throw row.Wrong($"'{text}' is no condition; write slot:value,value with one of {string.Join(", ", Slots)}");
    }

    public bool Holds(EventMention e) => Slot switch
    {
        "word" => HasWord(e.Trigger.Text) || e.Weapons.Any(w => HasWord(w.Text)) || e.Actors.Any(a => HasWord(a.Text)),
        "weapon" => e.Weapons.Any(w => Has(w.Class)),
        "target" => e.Targets.Any(t => Has(t.Class)),
        "actor" => e.Actors.Any(a => Has(a.Sector)),
        "recipient" => e.Recipients.Any(r => Has(r.Sector)),
        _ => e.Casualties.Any(c => Has(c.Group)),
    };

    private bool Has(string? value) => value is not null && Values.Contains(value);

    private bool HasWord(string text)
    {
        foreach (var range in text.AsSpan().SplitAny(" -\u2010\u2011\n\t"))
        {
            foreach (var value in Values)
            {
                if (text.AsSpan()[range].Equals(value, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return false;
    }
}

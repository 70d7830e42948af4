using System.Collections.Frozen;

namespace Dateline.Events;

/// <summary>Which types a word of a wider type may stand for: "the attack" for a shelling (<c>data/events/wider.tsv</c>).</summary>
internal sealed class WiderTypes
{
    private readonly FrozenSet<(EventType Wide, EventType Narrow)> pairs;

    private WiderTypes(FrozenSet<(EventType Wide, EventType Narrow)> pairs) => this.pairs = pairs;

    /// <exception cref="InvalidDataException">A row cannot be read; the message names file and line.</exception>
    public static WiderTypes Load(string path) =>
        new(DataTable.Load(path, "type", "may_be").Select(r => (r.Parse<EventType>(0), r.Parse<EventType>(1))).ToFrozenSet());

    public bool MayBe(EventType wide, EventType narrow) => pairs.Contains((wide, narrow));
}

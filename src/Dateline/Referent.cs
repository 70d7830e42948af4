namespace Dateline;

/// <summary>An actor, a place, or plain words: exactly one is set. Written as whichever it is.</summary>
public sealed record Referent
{
    public Actor? Actor { get; private init; }

    public Place? Place { get; private init; }

    public string? Text { get; private init; }

    public static Referent Of(Actor actor) => new() { Actor = actor };

    public static Referent Of(Place place) => new() { Place = place };

    public static Referent Of(string text) => new() { Text = text };
}

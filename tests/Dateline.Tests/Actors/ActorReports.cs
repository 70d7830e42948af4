using Dateline.Actors;

namespace Dateline.Tests.Actors;

/// <summary>Texts read up to their actors.</summary>
internal static class ActorReports
{
    public static AnnotatedReport Read(string text, DateOnly? published = null) => Story.Annotate(Story.Raw(text, published));

    /// <summary>The mentions with these words, in text order.</summary>
    public static Actor[] Called(this AnnotatedReport report, string words) =>
        [.. report.Actors.Where(m => m.Value.Text == words).Select(m => m.Value)];

    /// <summary>"SYR MIL group" of an actor, "-" where a part is absent.</summary>
    public static string Code(this Actor actor) => $"{actor.Country ?? "-"} {actor.Sector ?? "-"} {actor.Group ?? "-"}";
}

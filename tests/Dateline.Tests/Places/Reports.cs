using Dateline.Places;
using Dateline.Tests.Syntax;

namespace Dateline.Tests.Places;

/// <summary>Sentences written for the tests, parsed by the shipped model and resolved with the shipped gazetteer.</summary>
internal static class Reports
{
    private static readonly SettingWords Words = new(Checkout.Data);
    private static readonly PlaceResolver Resolver = new(Checkout.Data);

    public static PlaceReading Read(string text) => Resolver.Resolve(Texts.Parse(text));

    /// <summary>The place that a mention of exactly this text means.</summary>
    public static Place At(string text, string mention) => Assert.Single(Read(text).Mentions, m => m.Value.Text == mention).Value;

    /// <summary>Places of the happening that the first occurrence of a word tells.</summary>
    public static IReadOnlyList<Place> Attached(string text, string trigger)
    {
        var parsed = Texts.Parse(text);
        var places = Resolver.Resolve(parsed);
        var sentence = parsed.Sentences.First(s => s.Tokens.Any(t => t.Form == trigger));
        var token = sentence.Tokens.Select((t, i) => (t, i)).First(p => p.t.Form == trigger).i;
        var attacher = new PlaceAttacher(parsed, places.Mentions, _ => false, places.TheatrePlace, Words);
        var own = attacher.Own(sentence.Index, token, token, []).Places;
        return own.IsEmpty && attacher.Pointed(sentence.Index, token) is { } pointed ? [pointed] : own;
    }
}

using Dateline.Training.Events.Muc;

namespace Dateline.Tests.Events.Muc;

/// <summary>How verdicts on phrases become incidents.</summary>
public sealed class MucAssemblyTests
{
    private const int Attack = 0;
    private static readonly double[] Thresholds = [0.5, 0.2, 0.5, 0.5];

    [Fact]
    public void Targets_that_go_together_are_one_incident() => Assert.Equal(["stone bridge+school"], Targets(0.9, ("stone bridge", 0.9), ("school", 0.8)));

    [Fact]
    public void Targets_that_do_not_are_two() => Assert.Equal(["stone bridge", "school"], Targets(0.1, ("stone bridge", 0.9), ("school", 0.8)));

    [Fact]
    public void Of_phrases_that_share_words_the_more_probable_is_taken() => Assert.Equal(["bridge"], Targets(0.9, ("stone bridge", 0.7), ("bridge", 0.8)));

    [Fact]
    public void An_improbable_phrase_is_left_out() => Assert.Equal(["school"], Targets(0.9, ("stone bridge", 0.1), ("school", 0.8)));

    /// <summary>The targets of each incident, where an attack is certain and these phrases are as probable; any two go together as told.</summary>
    private static IEnumerable<string> Targets(double together, params (string Normal, double Probability)[] verdicts)
    {
        var report = Story.Annotate(Story.Raw("REBELS BLEW UP A STONE BRIDGE NEAR TOLA AND BURNED DOWN A SCHOOL."));
        var phrases = MucPhrases.Find(report);
        var pairs = Enumerable.Range(0, phrases.Count).SelectMany(a => Enumerable.Range(a + 1, phrases.Count - a - 1).Select(b => (a, b))).ToArray();
        var c = new MucCase(new MucDocument("test", report, [], phrases, []), MucWords.Load(Checkout.Data))
        {
            Incidents = [.. MucAssembly.Types.Select((_, t) => t == Attack ? 1.0 : 0)],
            Types = [.. phrases.Select(_ => MucAssembly.Types.Select((_, t) => t == Attack ? 1.0 : 0).ToArray())],
            Slots = [.. phrases.Select(p => Enum.GetValues<MucRole>().Select(r => r is MucRole.Target ? verdicts.FirstOrDefault(v => v.Normal == p.Normal).Probability : 0).ToArray())],
            Pairs = new MucPairs(pairs, [.. pairs.Select(_ => together)]),
        };
        return MucAssembly.Templates(c, Thresholds).Select(t => string.Join('+', t.Fillers[MucRole.Target].Select(e => e[0])));
    }
}

using System.Diagnostics;
using System.Text.Json;
using Dateline.Json;
using Dateline.Ingest;
using Dateline.Training.Evaluation;

namespace Dateline.Tests.Evaluation;

/// <summary>The project's measures are those of the reference scorer, which lies in the evaluation folder.</summary>
public sealed class ReferenceScorerTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("examples")]
    [InlineData("seeds")]
    [InlineData("dev")]
    public void Scores_as_the_reference_does(string name)
    {
        var script = Checkout.Shared("score/score_readings.py");
        var set = GoldSet.Present(Checkout.Root).Single(s => s.Name == name);
        var readings = new InputReader(new InputLimits()).Read(set.Inputs).Select(i => i.Report!).ToDictionary(r => set.IdOf(r)!, r => ReadingJson.Write(Story.Reader.Read(r)), StringComparer.Ordinal);
        var file = folder.Write("readings.jsonl", string.Join('\n', readings.Values));
        var goldFolder = name == "examples" ? Checkout.File("examples/gold") : Checkout.Shared($"gold/{name}");

        using var reference = JsonDocument.Parse(Python(script, "--gold", goldFolder, "--readings", file, "--json"));
        var tally = set.Score(readings);

        foreach (var measure in Measures.F1)
        {
            var expected = reference.RootElement.GetProperty(measure);
            Assert.Equal((expected.GetProperty("gold").GetInt32(), expected.GetProperty("pred").GetInt32()), (tally.Gold(measure), tally.Read(measure)));
            Assert.Equal(expected.GetProperty("f1").GetDouble(), tally.F1(measure), 0.11);
        }

        foreach (var measure in Measures.Accuracy)
        {
            var expected = reference.RootElement.GetProperty(measure);
            Assert.Equal(expected.GetProperty("of").GetInt32(), tally.Gold(measure));
            Assert.Equal(expected.GetProperty("accuracy") is { ValueKind: JsonValueKind.Number } n ? n.GetDouble() : -1, tally.Accuracy(measure) ?? -1, 0.11);
        }

        Assert.Equal(reference.RootElement.GetProperty("false spans").GetInt32(), tally.FalseSpans);
    }

    private static string Python(params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("python3", arguments) { RedirectStandardOutput = true })!;
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return output;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("needs python3 for ../shared/score, which is not installed");
            return "";
        }
    }
}

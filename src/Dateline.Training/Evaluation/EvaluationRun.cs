using System.Diagnostics;
using Dateline.Json;
using Dateline.Ingest;

namespace Dateline.Training.Evaluation;

/// <summary>Reads a gold set's reports on one thread, with the time it took, and scores them.</summary>
internal sealed class EvaluationRun(ReportReader reader)
{
    public SetScore Run(GoldSet set)
    {
        var readings = new Dictionary<string, string>(StringComparer.Ordinal);
        var (words, differing) = (0L, new List<string>());
        var clock = new Stopwatch();
        foreach (var input in new InputReader(new InputLimits()).Read(set.Inputs))
        {
            if (input.Report is not { } raw || set.IdOf(raw) is not { } id)
            {
                continue;
            }

            clock.Start();
            var reading = reader.Read(raw);
            clock.Stop();
            words += WordCount(reading.Report.Text);
            readings[id] = ReadingJson.Write(reading);
            if (reading.Report.Text != set.Gold[id].Text("text"))
            {
                differing.Add(id);
            }
        }

        return new SetScore(set, set.Score(readings), words, clock.Elapsed, differing);
    }

    private static long WordCount(string text)
    {
        var (words, inside) = (0L, false);
        foreach (var c in text)
        {
            words += !inside && !char.IsWhiteSpace(c) ? 1 : 0;
            inside = !char.IsWhiteSpace(c);
        }

        return words;
    }
}

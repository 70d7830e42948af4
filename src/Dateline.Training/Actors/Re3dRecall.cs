using Dateline.Ingest;
using Dateline.Training.TestSets;

namespace Dateline.Training.Actors;

/// <summary>How many persons, organisations and groups of re3d (confidence 1) have an actor mention on their last word.</summary>
internal static class Re3dRecall
{
    private static readonly string[] Types = ["Organisation", "Person", "MilitaryPlatform"];

    public static void Run(ReportReader reader, string path)
    {
        var counts = new SortedDictionary<string, (int Found, int All)>(StringComparer.Ordinal);
        foreach (var line in TestSetFile.Lines(new FileInfo(path)))
        {
            var text = line.Text("text");
            var report = reader.Annotate(reader.Parse(RawReport.Plain("re3d", text)));
            foreach (var entity in line["entities"].EnumerateArray())
            {
                var type = entity.GetProperty("type").GetString()!;
                var (begin, end) = (entity.GetProperty("begin").GetInt32(), entity.GetProperty("end").GetInt32());
                if (!Types.AsSpan().Contains(type) || entity.GetProperty("confidence").GetDouble() < 1)
                {
                    continue;
                }

                var found = report.Actors.Any(m => m.Value.Span is { } span && span.Start < end && begin < span.End
                    && report.Sentences[m.Sentence][m.Head] is var head && head.Start >= begin && head.End <= end);
                var (hits, all) = counts.GetValueOrDefault(type);
                counts[type] = (hits + (found ? 1 : 0), all + 1);
            }
        }

        foreach (var (type, (found, all)) in counts)
        {
            Console.WriteLine(FormattableString.Invariant($"re3d {type}: {found} of {all} ({100.0 * found / all:0.0} %)"));
        }
    }
}

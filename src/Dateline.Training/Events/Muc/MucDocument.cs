using Dateline.Actors;
using Dateline.Ingest;
using Dateline.Training.TestSets;

namespace Dateline.Training.Events.Muc;

/// <summary>A text of the set as the stages read it, its phrases, and the gold templates where the line has them.</summary>
internal sealed record MucDocument(string Id, AnnotatedReport Report, IReadOnlyList<EventMention> Events, IReadOnlyList<MucPhrase> Phrases, IReadOnlyList<MucTemplate> Gold)
{
    public static IEnumerable<MucDocument> Read(DataFolder data, FileInfo file)
    {
        var reader = new ReportReader(data);
        foreach (var line in TestSetFile.Lines(file))
        {
            var id = line.Text("docid");
            var (report, _, events) = reader.ReadEvents(reader.Parse(RawReport.Plain(id, line.Text("text"))));
            yield return new MucDocument(id, report, events, MucPhrases.Find(report), line.Json.TryGetProperty("gtt_templates", out _) ? MucTemplate.Gold(line.Json) : []);
        }
    }
}

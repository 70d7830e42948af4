using System.Text.Json;
using Dateline.Actors;
using Dateline.Ingest;
using Dateline.Statements;

namespace Dateline.Training.Events.Muc;

/// <summary>A text of the set as the stages read it, its phrases, and the gold templates where the line has them.</summary>
internal sealed record MucDocument(string Id, AnnotatedReport Report, IReadOnlyList<EventMention> Events, IReadOnlyList<MucPhrase> Phrases, IReadOnlyList<MucTemplate> Gold)
{
    public static IEnumerable<MucDocument> Read(DataFolder data, FileInfo file)
    {
        var reader = new ReportReader(data);
        var statements = new StatementReader(data);
        var events = new Dateline.Events.EventReader(data, []);
        foreach (var line in File.ReadLines(file.FullName).Where(l => l.Length > 0))
        {
            using var row = JsonDocument.Parse(line);
            var json = row.RootElement;
            var id = json.GetProperty("docid").GetString()!;
            var report = reader.Annotate(reader.Parse(new RawReport { Id = id, Sha256 = "", Bytes = default, Text = json.GetProperty("text").GetString()! }));
            yield return new MucDocument(
                id, report, events.Read(report, statements.Read(report)), MucPhrases.Find(report), json.TryGetProperty("gtt_templates", out _) ? MucTemplate.Gold(json) : []);
        }
    }
}

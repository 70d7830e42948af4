using System.CommandLine;
using System.Text.Json;
using Dateline.Ingest;
using Dateline.Places;
using Dateline.Syntax;
using Dateline.Training.Evaluation;

namespace Dateline.Training.Places;

/// <summary><c>place-attachment GOLD</c>: with the gold's triggers given, how often the place that a sentence tells for an event is the gold's.</summary>
internal sealed class PlaceAttachmentCommand : Command
{
    private readonly Argument<DirectoryInfo> gold = new("gold") { Description = "Folder of gold readings." };
    private readonly Option<bool> show = new("--show") { Description = "Print each miss." };

    public PlaceAttachmentCommand()
        : base("place-attachment", "Measure the places that sentences tell for the gold's triggers.")
    {
        Add(gold);
        Add(show);
        SetAction(parsed => Run(parsed.GetRequiredValue(gold), parsed.GetValue(show)));
    }

    private static int Run(DirectoryInfo gold, bool show)
    {
        var data = DataFolder.Locate();
        var parser = new SyntaxParser(data);
        var resolver = new PlaceResolver(data);
        var words = new SettingWords(data);
        var (right, all, adminRight, adminAll, linked, linkedAll) = (0, 0, 0, 0, 0, 0);
        foreach (var file in gold.GetFiles("*.json").OrderBy(f => f.Name, StringComparer.Ordinal))
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(file.FullName));
            var text = json.RootElement.GetProperty("text").GetString()!;
            var parsed = ToponymFile.Parse(parser, file.Name, text);
            var places = resolver.Resolve(parsed);
            var attacher = new PlaceAttacher(parsed, places.Mentions, _ => false, places.TheatrePlace, words);
            foreach (var item in json.RootElement.GetProperty("events").EnumerateArray())
            {
                var (sentence, token) = Trigger(parsed, text, item);
                if (sentence < 0)
                {
                    continue;
                }

                var found = attacher.Own(sentence, token, token, []).Places;
                found = found.IsEmpty && attacher.Pointed(sentence, token) is { } pointed ? [pointed] : found;
                if (found.IsEmpty)
                {
                    continue;
                }

                var place = item.TryGetProperty("place", out var p) && p.ValueKind == JsonValueKind.Object && p.TryGetProperty("name", out var n) && n.GetString() is { } name ? name : null;
                var ok = place is null ? found.IsEmpty : found.Length > 0 && Same(place, found[0]);
                all++;
                right += ok ? 1 : 0;
                if (ok && place is not null && p.TryGetProperty("admin1", out var a) && a.GetString() is { } admin1)
                {
                    adminAll++;
                    var same = found[0].Admin1 is { } own && Likeness.Alike(admin1, own);
                    adminRight += same ? 1 : 0;
                    if (!same && show)
                    {
                        Console.WriteLine($"ADMIN1\t{file.Name}\t{place}\tgold {admin1}\tfound {found[0].Name}/{found[0].Admin1}/{found[0].Country} {found[0].Feature}");
                    }
                }

                if (place is not null)
                {
                    linkedAll++;
                    linked += places.Mentions.Any(m => Same(place, m.Value)) ? 1 : 0;
                }

                if (!ok && show)
                {
                    var any = place is not null && places.Mentions.Any(m => Same(place, m.Value));
                    Console.WriteLine($"{(any ? "ATTACH" : "FIND")}\t{file.Name}\t{item.GetProperty("type").GetString()}\tgold {place ?? "-"}\tfound {string.Join("; ", found.Select(f => $"{f.Name} {f.Role} {f.Derivation?.LastOrDefault()?.Rule}"))}\t[{parsed.Sentences[sentence][token].Form}] {item.GetProperty("quote").GetString()}");
                }
            }
        }

        Console.WriteLine($"events with a place of their own {all}  right {100.0 * right / all:F1}  admin1 {100.0 * adminRight / Math.Max(1, adminAll):F1} of {adminAll}  gold place found anywhere in the report {100.0 * linked / linkedAll:F1}");
        return 0;
    }

    private static bool Same(string gold, Place place) =>
        new[] { place.Name, place.Text }.Concat(place.Aliases.Take(3)).Any(n => n is not null && Likeness.Alike(gold, n));

    private static (int Sentence, int Token) Trigger(ParsedReport parsed, string text, JsonElement item)
    {
        var quote = text.IndexOf(item.GetProperty("quote").GetString()!, StringComparison.Ordinal);
        var word = item.TryGetProperty("trigger", out var t) && t.GetString() is { Length: > 0 } trigger ? text.IndexOf(trigger, Math.Max(0, quote), StringComparison.Ordinal) : quote;
        foreach (var sentence in parsed.Sentences)
        {
            for (var i = 0; i < sentence.Length; i++)
            {
                if (word >= 0 && sentence[i].Start <= word && word < sentence[i].End)
                {
                    return (sentence.Index, i);
                }
            }
        }

        return (-1, -1);
    }
}

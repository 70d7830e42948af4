using Dateline.Rules;
using Dateline.Syntax;

namespace Dateline.Training.Events.Muc;

/// <summary>What the features look up in a document: which token triggers which event, which words stand in which slot of it.</summary>
internal sealed class MucContext
{
    private readonly Dictionary<(int, int), EventMention> triggers = [];
    private readonly List<(EventMention Event, TextSpan Span, string Role)> roles = [];

    public MucContext(MucDocument document, MucWords words)
    {
        Document = document;
        Words = words;
        foreach (var e in document.Events)
        {
            var s = document.Report.Sentences[e.Sentence];
            for (var i = 0; i < s.Length; i++)
            {
                if (s[i].Start < e.Trigger.End && e.Trigger.Start < s[i].End)
                {
                    triggers.TryAdd((e.Sentence, i), e);
                }
            }

            Add(e, "actor", e.Actors.Select(a => a.Span));
            Add(e, "recipient", e.Recipients.Select(a => a.Span));
            Add(e, "weapon", e.Weapons.Select(w => (TextSpan?)w.Span));
            Add(e, "target", e.Targets.Select(t => (TextSpan?)t.Span));
            Add(e, "toll", e.Casualties.Select(c => (TextSpan?)c.Span));
            Add(e, "claimant", e.ClaimedBy.Select(c => c.Span));
        }
    }

    public MucDocument Document { get; }

    public MucWords Words { get; }

    public EventMention? TriggerAt(int sentence, int token) => triggers.GetValueOrDefault((sentence, token));

    /// <summary>"attack:recipient" for every slot whose words overlap the extent.</summary>
    public IEnumerable<string> RolesAt(int start, int end) => At(start, end).Select(r => r.Role);

    /// <summary>The events that have the words of an extent in a slot.</summary>
    public IEnumerable<EventMention> EventsAt(int start, int end) => At(start, end).Select(r => r.Event);

    public IEnumerable<EventMention> EventsIn(int sentence) => Document.Events.Where(e => e.Sentence == sentence);

    /// <summary>A word's class, or what kind of name it is, or its part of speech.</summary>
    public string KindOf(Sentence s, int token) =>
        Words.ClassOf(s[token].Lemma.ToLowerInvariant())
            ?? (s[token].Name != NameKind.None ? s[token].Name.ToString() : Words.SenseOf(s[token].Lemma.ToLowerInvariant()) ?? s[token].Upos.ToString());

    private IEnumerable<(EventMention Event, TextSpan Span, string Role)> At(int start, int end) => roles.Where(r => r.Span.Start < end && start < r.Span.End);

    private void Add(EventMention e, string role, IEnumerable<TextSpan?> spans) =>
        roles.AddRange(spans.Where(s => s is not null).Select(s => (e, s!, $"{e.Type}:{role}")));
}

using Dateline.Actors;
using Dateline.Rules;
using Dateline.Syntax;

namespace Dateline.Events;

/// <summary>Phrases of whom an act is done to: people joined by "and", things of no party.</summary>
internal sealed class RecipientPhrases(WordClasses words)
{
    /// <summary>"pushed them out", "holds Russia responsible": whom the words of the act enclose.</summary>
    public static bool IsPartyWithin(AnnotatedReport report, EventDraft draft, string slot, int token) =>
        slot == "object" && !draft.IsNoun && !draft.Sentence[token].LowerLemma.EndsWith("self", StringComparison.Ordinal) && !draft.Sentence[token].LowerLemma.EndsWith("selves", StringComparison.Ordinal) && token > draft.Token && token < draft.End - 1 && (report.ActorAt(draft.Sentence.Index, token) is not null || report.PlaceAt(draft.Sentence.Index, token) is not null);

    /// <summary>The first with the phrase up to the last, unless a verb stands between.</summary>
    public static Actor Joined(AnnotatedReport report, Sentence s, Actor first, int token, Actor last)
    {
        if (first.Span is not { } start || last.Span is not { } end || end.End <= start.End)
        {
            return first;
        }

        for (var i = token - 1; i >= 0 && s[i].Start >= start.End; i--)
        {
            if (s[i].Upos is Upos.Verb)
            {
                return first;
            }
        }

        var whole = TextSpan.Of(report.Text, start.Start, end.End);
        return first with { Text = whole.Text, Span = whole };
    }

    /// <summary>"18 people, mostly women and children": who they were, told already.</summary>
    public static bool IsPart(Sentence s, int token)
    {
        for (var steps = 0; s[token].Deprel is "conj" && steps < 3 && s[token].Head >= 0 && s[token].Head < token; steps++)
        {
            if (token > 0 && s[token - 1].LowerLemma is "mostly" or "mainly" or "largely")
            {
                return true;
            }

            token = s[token].Head;
        }

        return token > 0 && s[token - 1].LowerLemma is "mostly" or "mainly" or "largely";
    }

    /// <summary>"a man and two women": people of one kind, named once; the place of the first among the recipients, or -1.</summary>
    public static int JoinedTo(EventDraft draft, AnnotatedReport report, int token, Actor actor)
    {
        var s = draft.Sentence;
        if (s[token].Deprel is not "conj" || actor is not { Group: null, Name: null, Sector: Sectors.Civilian } || s[s[token].Head].Upos is Upos.Propn
            || report.ActorAt(s.Index, s[token].Head)?.Value is not { Group: null, Name: null, Sector: Sectors.Civilian } first || first.Country != actor.Country)
        {
            return -1;
        }

        return draft.Recipients.FindIndex(r => r.Span is { } span && span.Start == first.Span?.Start);
    }

    /// <summary>"a tank", "two vehicles": things of nobody the text names are hit, but no party.</summary>
    public bool IsBareThing(Sentence s, int token, string lemma, Actor actor) =>
        IsThing(lemma) && actor is { Group: null, Name: null, Sector: Sectors.Military } && s.Child(token, "compound", "nmod:poss") < 0 && !HasOrigin(s, token);

    private bool IsThing(string lemma) => words.Is(lemma, "thing-vehicle") || words.Is(lemma, "aircraft") || words.Is(lemma, "armor") || words.Is(lemma, "artillery");

    private static bool HasOrigin(Sentence s, int token)
    {
        foreach (var child in s.Children(token))
        {
            if (s[child].Deprel is "nmod" || (s[child].Deprel is "amod" && char.IsUpper(s[child].Form[0])))
            {
                return true;
            }
        }

        return false;
    }
}

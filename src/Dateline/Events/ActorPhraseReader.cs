using Dateline.Actors;
using Dateline.Rules;
using Dateline.Syntax;

namespace Dateline.Events;

/// <summary>Reads a person-like noun phrase that no list of actors knows ("shepherds", "14 pilgrims") as an actor.</summary>
internal sealed class ActorPhraseReader(WordClasses words)
{
    public Actor? Read(AnnotatedReport report, Sentence s, int token)
    {
        var lemma = s[token].LowerLemma;
        var isNumber = s[token].Upos == Upos.Num || lemma is "dozen" or "hundred" or "thousand" or "score" or "million";
        if (!isNumber && !words.Is(lemma, "person") && !words.Is(lemma, "force") && s[token].Name != NameKind.Person)
        {
            return null;
        }

        var first = token;
        while (first > 0 && s[first - 1].Head == token && s[first - 1].Deprel is "compound" or "amod" or "nummod" or "flat")
        {
            first--;
        }

        var span = report.Parsed.SpanOf(s.Index, first, token + 1);
        return new Actor
        {
            Text = span.Text,
            Span = span,
            Sector = words.Is(lemma, "force") && !words.Is(lemma, "person") ? Sectors.Military : Sectors.Civilian,
            Country = report.Theatre,
        };
    }
}

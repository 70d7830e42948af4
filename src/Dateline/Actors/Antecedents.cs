using Dateline.Syntax;

namespace Dateline.Actors;

/// <summary>The actors mentioned so far, and the search among them for what a later word stands for.</summary>
internal sealed class Antecedents(ActorLexicon lexicon)
{
    private const int Reach = 60;

    /// <summary>How many points nearer an earlier speaker is to a pronoun that speaks; a sentence's distance is 3.</summary>
    private const int SpeakerBonus = 8;

    private readonly List<(FoundActor Found, bool Subject, bool Nested, bool Speaks)> all = [];
    private readonly Dictionary<string, FoundActor> persons = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Actor> acronyms = new(StringComparer.Ordinal);

    public void Add(FoundActor found, Sentence sentence)
    {
        var head = found.Mention.Head;
        var nested = sentence[head].Deprel is "compound" or "amod" or "nmod:poss" or "nmod" or "nmod:desc" or "flat";
        all.Add((found, FoundActor.IsSubject(sentence, head), nested, FoundActor.Speaks(sentence, head, lexicon)));
        if (found is { Nature: ActorNature.Person, Actor.Name: { } name } && name.Contains(' ', StringComparison.Ordinal))
        {
            foreach (var part in name.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (part.Length > 2 && Vocabulary.Fold(part) is { Length: > 2 } folded)
                {
                    persons[folded] = found;
                }
            }
        }
    }

    public void AddAcronym(string form, Actor actor) => acronyms[form] = actor;

    public Actor? Acronym(string form) => acronyms.GetValueOrDefault(form);

    /// <summary>The person whose full name holds this surname, also where an apostrophe before its s is lost.</summary>
    public FoundActor? Person(string name)
    {
        FoundActor? person = null;
        foreach (var part in name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries))
        {
            var folded = Vocabulary.Fold(part);
            if (folded.Length <= 2)
            {
                continue;
            }

            if (!persons.TryGetValue(folded, out var known) && !(folded.EndsWith('s') && persons.TryGetValue(folded[..^1], out known)))
            {
                return null;
            }

            person = known;
        }

        return person;
    }

    /// <summary>The last mention that fits, or null.</summary>
    public FoundActor? Last(Func<FoundActor, bool> fits, int sentence, int within)
    {
        for (var i = all.Count - 1; i >= 0; i--)
        {
            if (sentence - all[i].Found.Mention.Sentence > within)
            {
                return null;
            }

            if (fits(all[i].Found))
            {
                return all[i].Found;
            }
        }

        return null;
    }

    /// <summary>The likeliest antecedent: near, a subject, not inside another phrase; of a pronoun that speaks, one who spoke.</summary>
    public FoundActor? Nearest(Func<FoundActor, bool> fits, int sentence, int within, bool speaking = false)
    {
        FoundActor? best = null;
        var bestScore = int.MaxValue;
        for (var i = all.Count - 1; i >= Math.Max(0, all.Count - Reach); i--)
        {
            var (found, subject, nested, speaks) = all[i];
            var distance = sentence - found.Mention.Sentence;
            if (distance > within)
            {
                break;
            }

            if (!fits(found))
            {
                continue;
            }

            var score = (distance * 3) + (subject || speaks ? 0 : 2) + (nested ? 3 : 0) - (speaks && speaking ? SpeakerBonus : 0);
            if (score < bestScore)
            {
                (best, bestScore) = (found, score);
            }
        }

        return best;
    }
}

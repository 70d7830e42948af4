using Dateline.Actors;
using Dateline.Places;
using Dateline.Syntax;

namespace Dateline.Events;

/// <summary>Tells place names that only name a party from those that say where: "Moscow accused", "Lebanon's Hezbollah", "the Islamic State in Iraq".</summary>
internal static class PartyNames
{
    private const int LongestGloss = 8;
    private const int LongestSide = 6;

    public static bool IsParty(AnnotatedReport report, Mention<Place> place, PlaceNouns nouns)
    {
        var s = report.Sentences[place.Sentence];
        if ((place.Value.Precision is PlacePrecision.Country || place.Value.Feature is "PPLC") && (IsDoer(s, place.Head) || IsGovernment(s, place) || IsSide(report, s, place)))
        {
            return true;
        }

        if (!PlaceGrain.IsNational(place.Value) && IsCalledPlace(s, place, nouns) && !(report.ActorAt(place.Sentence, place.Head)?.Value is { Group: not null } group && group.Text == place.Value.Text && place.Value.Precision is PlacePrecision.Unresolved))
        {
            return false;
        }

        if (IsBranch(s, place) || IsGloss(report, s, place) || IsPartyWord(report, place, s[place.Head].Form))
        {
            return true;
        }

        foreach (var actor in report.ActorsIn(place.Sentence))
        {
            if (IsSeat(s, actor, place))
            {
                return true;
            }

            if (!actor.Covers(place.Head))
            {
                continue;
            }

            if (place.Value.Precision is PlacePrecision.Country && s[place.Head].Deprel is "compound" or "nmod:poss" && s[place.Head].Head == actor.Head && ArgumentClasses.HasPower(actor.Value))
            {
                // "|U.S. forces destroyed ..."
                return true;
            }

            if (actor.Value is { Group: not null, Country: { } country } && s[place.Head].Deprel is "compound" && s[place.Head].Head == actor.Head && place.Value.Country is { } other && other != country)
            {
                // "|Fano militia" of Ethiopia
                return true;
            }

            if (actor.Head == place.Head ? (actor.Value.Group is not null && IsAbbreviation(actor.Value.Text)) || s[place.Head].Deprel is "nsubj" or "nsubj:pass" or "obl:agent" or "nmod:poss" or "compound" or "amod" : place.Value.Precision is not PlacePrecision.Site && IsKnown(actor.Value) && IsName(s, actor))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the name is a government's: "the |X government", "|X's authorities".</summary>
    private static bool IsGovernment(Sentence s, Mention<Place> place) =>
        s[place.Head].Deprel is "compound" or "nmod:poss" && s[s[place.Head].Head].Lemma is "government" or "regime" or "authority" or "administration" or "leadership" or "junta";

    /// <summary>Whether "between" names it beside a party that is no place: "talks between the rebels and |X", read by the words as parsers part the pair.</summary>
    private static bool IsSide(AnnotatedReport report, Sentence s, Mention<Place> place)
    {
        var before = BeforeArticle(s, place);
        if (before < 0)
        {
            return false;
        }

        if (s[before].Form is "between")
        {
            return place.End < s.Length && s[place.End].Form is "and" && IsPartyFrom(report, s, place.End + 1);
        }

        if (s[before].Form is not "and")
        {
            return false;
        }

        for (var i = before - 1; i >= 0 && before - i <= LongestSide; i--)
        {
            if (s[i].Form is "between")
            {
                return IsPartyFrom(report, s, i + 1);
            }
        }

        return false;
    }

    /// <summary>The token before the name and its article; -1 at the start.</summary>
    private static int BeforeArticle(Sentence s, Mention<Place> place) => place.First > 0 && s[place.First - 1].Form is "the" ? place.First - 2 : place.First - 1;

    /// <summary>Whether the phrase that begins at a token names a party, not a place.</summary>
    private static bool IsPartyFrom(AnnotatedReport report, Sentence s, int first)
    {
        foreach (var actor in report.ActorsIn(s.Index))
        {
            if (actor.First >= first && actor.First <= first + 1)
            {
                return report.PlaceAt(s.Index, actor.Head) is null;
            }
        }

        return false;
    }

    /// <summary>Whether a word beside the name calls it a place: "rebel-held |X city", "the district of |X".</summary>
    private static bool IsCalledPlace(Sentence s, Mention<Place> place, PlaceNouns nouns) =>
        (place.End < s.Length && s[place.End].Upos is Upos.Noun && nouns.IsPlace(s[place.End]))
        || (place.First > 1 && s[place.First - 1].Form is "of" && nouns.IsPlace(s[place.First - 2]));

    /// <summary>Whether the name says where a party's parent sits: "a branch of X in the Levant".</summary>
    private static bool IsBranch(Sentence s, Mention<Place> place)
    {
        var before = BeforeArticle(s, place);
        return before > 0 && s[before].Form is "in" && s[before - 1].Lemma is "branch" or "affiliate" or "wing" or "offshoot" or "arm" or "chapter" or "franchise";
    }

    /// <summary>Whether the name ends what brackets say of a group: "Jaish X (the Army of Y)".</summary>
    private static bool IsGloss(AnnotatedReport report, Sentence s, Mention<Place> place)
    {
        var open = place.First - 1;
        while (open > 0 && s[open].Form is not ("(" or ")") && place.First - open < LongestGloss)
        {
            open--;
        }

        return open > 0 && s[open].Form is "(" && place.First > open + 2 && report.ActorAt(s.Index, open - 1)?.Value.Group is not null;
    }

    /// <summary>Whether a one-word name is a party's: "Assads" for "Assad's", or a surname that no gazetteer knows.</summary>
    private static bool IsPartyWord(AnnotatedReport report, Mention<Place> place, string form)
    {
        var whole = place.Value.Precision is PlacePrecision.Unresolved && place.End - place.First == 1;
        if (form.Length < 4 || (!whole && form[^1] != 's'))
        {
            return false;
        }

        foreach (var actor in report.Actors)
        {
            var name = actor.Value.Text.AsSpan();
            if ((form[^1] == 's' && EndsInWord(name, form.AsSpan(0, form.Length - 1))) || (whole && name.Length > form.Length && EndsInWord(name, form))
                || (whole && IsBand(actor.Value) && name.StartsWith(form, StringComparison.Ordinal) && (name.Length == form.Length || name[form.Length] is ' ' or '-')))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an actor goes by a name of its own: "Fatah al-Sham", "Asharq Al-Awsat".</summary>
    private static bool IsBand(Actor actor) => (actor.Group is not null && actor.Sector is not Sectors.Unknown) || actor.Sector is Sectors.Rebel or Sectors.ProGovernmentMilitia;

    private static bool EndsInWord(ReadOnlySpan<char> name, ReadOnlySpan<char> word) =>
        name.EndsWith(word, StringComparison.Ordinal) && (name.Length == word.Length || name[name.Length - word.Length - 1] is ' ' or '-');

    /// <summary>Whether a word does something or is made to: "Moscow demanded", "prompted Washington to strike".</summary>
    private static bool IsDoer(Sentence s, int token) =>
        s[token].Deprel is "nsubj" || (s[token].Deprel is "obj" or "iobj" && s.Child(s[token].Head, "xcomp") is >= 0 and var act && act > token);

    /// <summary>Where those who speak sit: "officials in X said", "the government in X denied".</summary>
    private static bool IsSeat(Sentence s, Mention<Actor> actor, Mention<Place> place) =>
        actor.Value.Sector is Sectors.Government or Sectors.International or Sectors.NonGovernmental or Sectors.Journalist or Sectors.Legislature or Sectors.Judiciary
        && s[actor.Head].Deprel is "nsubj" or "obl" && actor.Head != place.Head && s.Is(place.Head, "nmod") && s[place.Head].Head == actor.Head;

    private static bool IsAbbreviation(string name) => !name.Any(char.IsLower);

    private static bool IsKnown(Actor actor) => actor.Group is not null || actor.Sector is not (null or Sectors.Unknown or Sectors.Civilian);

    /// <summary>Whether all words of a mention belong to a proper name.</summary>
    private static bool IsName(Sentence s, Mention<Actor> actor)
    {
        for (var i = actor.First; i < actor.End; i++)
        {
            if (char.IsLower(s[i].Form[0]) && s[i].Form is not ("in" or "of" or "the" or "and" or "for" or "al" or "el") && !s[i].Form.Contains('-', StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }
}

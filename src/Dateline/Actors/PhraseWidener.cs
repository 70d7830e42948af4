using Dateline.Syntax;

namespace Dateline.Actors;

/// <summary>Takes into a phrase what stands right before it and belongs to it though the parse says otherwise.</summary>
internal sealed class PhraseWidener(SentenceNames names)
{
    private const int FarthestNationality = 5;

    /// <summary>The first token of a phrase whose head is the role <paramref name="role"/>.</summary>
    public int Widen(int first, RoleMatch role)
    {
        first = Math.Min(first, role.First);
        for (var moved = true; moved;)
        {
            moved = false;
            if (Owner(first) is { } owner)
            {
                (first, moved) = (owner, true);
            }
            else if (first > 0 && names.Sentence[first].Upos is not (Upos.Num or Upos.Det) && IsModifier(first - 1))
            {
                (first, moved) = (first - 1, true);
            }
        }

        return Nationality(first);
    }

    /// <summary>"Centre for Policy Studies", "Army of Conquest": the end of a capitalised name that goes on after of or for.</summary>
    public int WithComplement(int end, RoleMatch role)
    {
        var sentence = names.Sentence;
        if (role.Role.Kind is not (RoleKind.Institute or RoleKind.Body or RoleKind.Force or RoleKind.Group)
            || !char.IsUpper(sentence[role.End - 1].Form[0]) || end + 1 >= sentence.Length || sentence[end].Form is not ("of" or "for"))
        {
            return end;
        }

        var at = end + 1;
        while (at < sentence.Length && (IsOwnWord(at) || (at + 1 < sentence.Length && sentence[at].Form is "and" or "-" or "the" && IsOwnWord(at + 1))))
        {
            at++;
        }

        return at > end + 1 ? at : end;
    }

    private bool IsOwnWord(int token) => names.Sentence[token] is { Upos: Upos.Propn or Upos.Noun or Upos.Adj } word && char.IsUpper(word.Form[0])
        && names.MatchAt(token) is null && !names.IsPlace(token) && word.Name is not NameKind.Person;

    /// <summary>First token of a name in the genitive ("Russia's", "Assads") or used as an adjective right before a token, or null.</summary>
    private int? Owner(int first)
    {
        var at = first - 1;
        var genitive = at > 0 && names.Sentence[at].Form is "'s" or "’s" or "'" or "’";
        if (genitive)
        {
            at--;
        }

        if (at < 0)
        {
            return null;
        }

        if (names.MatchAt(at) is { } match && match.End == at + 1)
        {
            var adjective = match.Sense.Sort is NameSort.Nationality or NameSort.People
                || (match.Sense.Sort is NameSort.Group or NameSort.Country && !IsArgument(at) && names.LinkAfter(match) is null);
            return genitive || match.LostPossessive || adjective ? match.First : null;
        }

        return genitive && names.RoleEndingAt(at) is { } role ? role.First : null;
    }

    private bool IsArgument(int token) => names.Sentence[token].Deprel is "nsubj" or "obl" or "nmod" or "obl:agent" or "iobj" or "root";

    private bool IsModifier(int token)
    {
        if (names.ModifierAt(token) is not { } effect || IsArgument(token) && names.Sentence[token].Upos is not Upos.Noun and not Upos.Adj)
        {
            return false;
        }

        return names.Sentence[token].Upos is Upos.Noun or Upos.Adj or Upos.Propn
            || (names.Sentence[token].Upos is Upos.Verb && (effect.Armed is Sectors.Rebel || names.Sentence[token].Xpos is "VBN" or "VBD"));
    }

    /// <summary>"a Russian Mi-8 transport helicopter": a nationality a few nouns further left.</summary>
    private int Nationality(int first)
    {
        for (var at = first - 1; at >= Math.Max(0, first - FarthestNationality); at--)
        {
            if (names.MatchAt(at) is { Sense.Sort: NameSort.Nationality } match && names.LinkAfter(match) is null)
            {
                return match.First;
            }

            if (at > 0 && names.Sentence[at].Form is "'s" or "’s" && names.MatchAt(at - 1) is { Sense.Sort: not NameSort.Capital } owner && owner.End == at)
            {
                return owner.First;
            }

            if (!(names.Sentence[at].Upos is Upos.Noun or Upos.Propn or Upos.Num or Upos.Adj) && !names.IsHyphen(at))
            {
                return first;
            }
        }

        return first;
    }
}

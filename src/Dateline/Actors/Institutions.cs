using Dateline.Syntax;

namespace Dateline.Actors;

/// <summary>Gives institutions that no list holds a stable slug: state televisions, defence ministries, and organisations called by a name of their own.</summary>
internal static class Institutions
{
    public static Actor Named(Actor actor, ActorRole role, int first, int roleFirst, int end, SentenceNames names)
    {
        if (actor.Group is not null)
        {
            return actor;
        }

        if (actor.Country is { } country && names.Lexicon.Adjectives.TryGetValue(country, out var adjective))
        {
            var slug = role.Term switch
            {
                "state television" => Slug(adjective) + "-state-tv",
                "defence ministry" => Slug(adjective) + "-defense-ministry",
                _ => null,
            };
            if (slug is not null)
            {
                return actor with { Group = slug, Name = role.Term is "state television" ? adjective + " state TV" : adjective + " Defense Ministry" };
            }
        }

        return role.Kind is RoleKind.Force or RoleKind.Group or RoleKind.Body or RoleKind.Institute && OwnName(first, roleFirst, end, names) is { } name
            ? actor with { Name = name, Group = Slug(name), Sector = SectorOf(actor, role) }
            : actor;
    }

    /// <summary>Lower-case words joined by hyphens, without diacritics.</summary>
    public static string Slug(string name)
    {
        var words = new List<string>();
        foreach (var word in name.Split([' ', '-', '–', '/', ',', '(', ')', '"'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (Vocabulary.Fold(word) is { Length: > 0 } folded)
            {
                words.Add(folded);
            }
        }

        return string.Join('-', words);
    }

    /// <summary>A brigade or movement with a name of its own and no state's name on it is taken for a rebel one.</summary>
    private static string? SectorOf(Actor actor, ActorRole role) =>
        role.Term is "brigade" or "battalion" or "faction" or "movement" or "alliance" && actor.Sector is Sectors.Military or Sectors.Unknown ? Sectors.Rebel : actor.Sector;

    /// <summary>
    /// "Al-Farouq Brigade", "Zabira monitoring group": the capitalised words, if one of them is neither nationality nor office nor place.
    /// </summary>
    private static string? OwnName(int first, int roleFirst, int end, SentenceNames names)
    {
        var own = false;
        var last = first;
        for (var token = first; token < end; token++)
        {
            var word = names.Sentence[token];
            if (word.Upos is Upos.Punct or Upos.Part or Upos.Adp or Upos.Cconj || names.IsHyphen(token))
            {
                continue;
            }

            if (!char.IsUpper(word.Form[0]) && !char.IsDigit(word.Form[0]) && !names.Lexicon.IsArticle(names.Lexicon.Vocabulary.Find(word.Form)))
            {
                if (token < roleFirst)
                {
                    return null;
                }

                break;
            }

            last = token + 1;
            own |= word.Upos == Upos.Propn && word.Form.Length > 2 && (token < roleFirst || token > roleFirst)
                && names.MatchAt(token) is null && !names.IsPlace(token) && names.ModifierAt(token) is null && names.RoleEndingAt(token) is null;
        }

        return own ? names.Text[names.Sentence[first].Start..names.Sentence[last - 1].End] : null;
    }
}

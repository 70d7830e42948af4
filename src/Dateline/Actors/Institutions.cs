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

        return role.Kind is RoleKind.Force or RoleKind.Group or RoleKind.Body && IsOwnName(first, roleFirst, end, names)
            ? actor with { Name = actor.Text, Group = Slug(actor.Text) }
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

    /// <summary>"Al-Farouq Brigade": capitalised throughout, with a word of its own that is neither nationality nor office nor modifier.</summary>
    private static bool IsOwnName(int first, int roleFirst, int end, SentenceNames names)
    {
        var own = false;
        for (var token = first; token < end; token++)
        {
            var word = names.Sentence[token];
            if (word.Upos is Upos.Punct or Upos.Part or Upos.Adp || names.IsHyphen(token))
            {
                continue;
            }

            if (!char.IsUpper(word.Form[0]) && !(token < roleFirst && names.Lexicon.IsArticle(names.Lexicon.Vocabulary.Find(word.Form))))
            {
                return false;
            }

            own |= token < roleFirst && word.Upos == Upos.Propn && word.Form.Length > 2
                && names.MatchAt(token) is null && !names.IsPlace(token) && names.ModifierAt(token) is null && names.RoleEndingAt(token) is null;
        }

        return own;
    }
}

using System.Globalization;
using Dateline.Syntax;

namespace Dateline.Training.Syntax.Grammar;

/// <summary>
/// One constituent of a rule: <c>*</c> for the head, then what it is (<c>&lt;phrase.argument&gt;</c>, <c>@class/TAG</c> from the lexicon, <c>%pattern</c> for an invented name or number,
/// or <c>word/TAG</c>, <c>(one|other)/TAG/lemma</c>), then <c>=relation</c>, <c>!NAME</c> for the kind of name it is, <c>?30</c> for its chance in percent.
/// A relation on a head is the one the phrase has wherever it is used with <c>=.</c>
/// </summary>
internal sealed record GrammarItem(string What, bool Head, string Relation, NameKind Name, int Chance)
{
    public static GrammarItem Parse(string text)
    {
        var (head, chance, name) = (text[0] == '*', 100, NameKind.None);
        var what = head ? text[1..] : text;
        if (Cut(ref what, '?') is { } percent)
        {
            chance = int.TryParse(percent, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : throw new FormatException($"\"{percent}\" is not a chance in percent");
        }

        if (Cut(ref what, '!') is { } kind)
        {
            name = kind switch
            {
                "PER" => NameKind.Person, "LOC" => NameKind.Location, "ORG" => NameKind.Organisation, "GRP" => NameKind.Group,
                _ => throw new FormatException($"\"{kind}\" is not a kind of name"),
            };
        }

        var relation = Cut(ref what, '=') ?? "";
        return head || relation.Length > 0 ? new(what, head, relation, name, chance) : throw new FormatException($"\"{text}\" has no relation");
    }

    private static string? Cut(ref string text, char mark)
    {
        var at = text.LastIndexOf(mark);
        if (at <= 0)
        {
            return null;
        }

        var tail = text[(at + 1)..];
        text = text[..at];
        return tail;
    }
}

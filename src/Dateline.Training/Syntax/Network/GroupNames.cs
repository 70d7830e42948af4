using Dateline.Syntax;
using Dateline.Syntax.Network;

namespace Dateline.Training.Syntax.Network;

/// <summary>
/// Turns the tags of a name set into classes. The sets disagree on nationalities and groups: a capitalised demonym outside any name is one,
/// OTH and MISC count where they are a single word that looks like one; the rest of OTH and MISC are names that are not shown.
/// </summary>
internal static class GroupNames
{
    private static readonly string[] Endings = ["an", "ans", "i", "is", "ese", "ish", "sh", "ch", "ite", "ites", "im", "ims", "ist", "ists", "ic", "ics", "ew", "ews", "urd", "urds", "urdish", "rab", "rabs"];

    public static int[] Classes(string[] forms, string[] tags, NameLists lists)
    {
        var lowers = forms.Select(WordShape.Lower).ToArray();
        var flags = new ulong[forms.Length];
        lists.Mark(forms, lowers, forms.Length, flags, false);
        var classes = new int[forms.Length];
        for (var i = 0; i < forms.Length; i++)
        {
            var kind = tags[i].Length < 3 ? "" : tags[i][2..];
            var open = kind is "OTH" or "MISC";
            var alone = tags[i].Length > 2 && tags[i][0] == 'B' && (i + 1 == tags.Length || tags[i + 1].Length < 3 || tags[i + 1][0] == 'B');
            if (kind is "PER" or "LOC" or "ORG")
            {
                classes[i] = NameClass(tags[i]);
            }
            else if (tags[i] == DerivedNames.Open)
            {
                classes[i] = NameTags.Open;
            }
            else if (char.IsUpper(forms[i][0]) && (NameLists.IsDemonym(flags[i]) || (open && alone && Endings.Any(e => lowers[i].EndsWith(e, StringComparison.Ordinal)))) && (!open || alone))
            {
                classes[i] = NameTags.Of(NameKind.Group, true);
            }
            else
            {
                classes[i] = open ? NameTags.Other + (tags[i][0] == 'B' ? 0 : 1) : 0;
            }
        }

        return classes;
    }

    private static int NameClass(string iob) => NameTags.Of(iob[2..] switch { "PER" => NameKind.Person, "LOC" => NameKind.Location, _ => NameKind.Organisation }, iob[0] == 'B');
}

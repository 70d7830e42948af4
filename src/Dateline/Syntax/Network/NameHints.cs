namespace Dateline.Syntax.Network;

/// <summary>Shifts the scores of places and persons towards what the name lists say. The two weights were tuned on the development sets of UNER-EWT, WikiGold and GUM-open.</summary>
internal static class NameHints
{
    private const float Place = 1.5f;
    private const float Person = 1f;

    public static void Add(Span<float> scores, ulong flags)
    {
        var kinds = NameLists.OneWordKinds(flags);
        scores[NameTags.Of(NameKind.Location, true)] += NameLists.Has(kinds, NameLists.Place) && !NameLists.Has(kinds, NameLists.Country) ? Place : 0;
        scores[NameTags.Of(NameKind.Person, true)] += NameLists.Has(kinds, NameLists.Given) ? Person : 0;
        scores[NameTags.Of(NameKind.Person, false)] += (kinds & ((1 << NameLists.Given) | (1 << NameLists.Surname))) != 0 ? Person : 0;
    }
}

using Dateline.Places;
using Dateline.Syntax;

namespace Dateline.Actors;

/// <summary>Decides which of its senses a listed name has in one report: its case, its war, its time and what the report names in full.</summary>
internal sealed class NameChooser
{
    /// <summary>So many letters stand for many bodies of the world, also where the lists have but one.</summary>
    private const int ShortAcronym = 3;

    private readonly ActorLexicon lexicon;
    private readonly string? theatre;
    private readonly int year;
    private readonly HashSet<string> countries = new(StringComparer.Ordinal);
    private readonly HashSet<string> groups = new(StringComparer.Ordinal);
    private readonly HashSet<string> leaders = new(StringComparer.Ordinal);

    public NameChooser(ActorLexicon lexicon, PlaceReading places, Published published)
    {
        this.lexicon = lexicon;
        theatre = places.Theatre;
        year = published.End?.Year ?? published.Start?.Year ?? 0;
        foreach (var place in places.Mentions)
        {
            if (place.Value.Country is { } country)
            {
                countries.Add(country);
            }
        }
    }

    /// <summary>The sense a match has, or null where none fits.</summary>
    public NameSense? Choose(List<NameSense> senses, ReadOnlySpan<WordUnit> units, bool upperText, Sentence sentence)
    {
        NameSense? best = null;
        var bestScore = int.MinValue;
        foreach (var sense in senses)
        {
            if (!Fits(sense, senses.Count, units, upperText, sentence))
            {
                continue;
            }

            var score = Score(sense);
            if (score > bestScore)
            {
                (best, bestScore) = (sense, score);
            }
        }

        Remember(best, units.Length);
        return best;
    }

    private void Remember(NameSense? sense, int words)
    {
        if (sense?.Sort is NameSort.Country or NameSort.Nationality or NameSort.Nationals && sense.Country is not null)
        {
            countries.Add(sense.Country);
        }
        else if (sense is { Sort: NameSort.Group, Group: not null } && words > 1)
        {
            groups.Add(sense.Group);
        }
        else if (sense?.Sort == NameSort.Leader && words > 1)
        {
            leaders.Add(sense.Name);
        }
    }

    private int Score(NameSense sense)
    {
        var score = sense.Country is not null && string.Equals(sense.Country, theatre, StringComparison.Ordinal) ? 4
            : sense.Country is not null && countries.Contains(sense.Country) ? 2 : 0;
        return year == 0 || sense.Start == 0 || (sense.Start <= year && (sense.End == 0 || year <= sense.End + 3)) ? score + 3 : score;
    }

    private bool Fits(NameSense sense, int senses, ReadOnlySpan<WordUnit> units, bool upperText, Sentence sentence)
    {
        if (!CaseFits(sense, units, upperText, sentence))
        {
            return false;
        }

        if (sense.SharedAcronym && units.Length == 1 && (senses > 1 || units[0].End - units[0].Start <= ShortAcronym))
        {
            return groups.Contains(sense.Group!) || IsNear(sense.Country);
        }

        if (sense.Sort == NameSort.Leader && units.Length == 1)
        {
            return leaders.Contains(sense.Name)
                || (IsNear(sense.Country) && (year == 0 || (sense.Start <= year + 1 && (sense.End == 0 || year <= sense.End + 10))))
                || (sense.Country is null && countries.Count > 0);
        }

        return true;
    }

    private bool CaseFits(NameSense sense, ReadOnlySpan<WordUnit> units, bool upperText, Sentence sentence)
    {
        if (upperText)
        {
            return units.Length > 1 || sense.LeastCase != WordCase.Upper || !lexicon.IsPlainWord(units[0].Word)
                || sentence[units[0].Token].Upos == Upos.Propn;
        }

        if (units.Length == 1)
        {
            return units[0].Case >= sense.LeastCase;
        }

        if (sense.LeastCase == WordCase.Lower)
        {
            return true;
        }

        foreach (var unit in units)
        {
            if (unit.Case >= WordCase.Title)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsNear(string? country) =>
        country is not null && (string.Equals(country, theatre, StringComparison.Ordinal) || countries.Contains(country));
}

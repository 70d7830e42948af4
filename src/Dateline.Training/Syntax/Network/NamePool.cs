using Dateline.Syntax;
using Dateline.Syntax.Network;
using Dateline.Training.Places;

namespace Dateline.Training.Syntax.Network;

/// <summary>
/// Names to put in place of those of training sentences (Dai and Adel 2020), so that the network learns contexts and not names:
/// persons of <see cref="HumanNames"/>, places of GeoNames.
/// </summary>
internal sealed class NamePool
{
    private const int LeastPopulation = 5_000;
    private const double Share = 0.2;
    private readonly string[] persons;
    private readonly string[][][] places;

    public NamePool(NpmCache npm, WordClasses classes)
    {
        bool IsPlain(string word) => word.Length is > 2 and < 13 && char.IsAsciiLetterUpper(word[0]) && word.Skip(1).All(char.IsAsciiLetterLower)
            && classes.Find(word.ToLowerInvariant()) is var marks && (marks == 0 || marks >> WordClasses.Proper != 0);
        persons = [.. HumanNames.Read(npm).Where(IsPlain).Distinct(StringComparer.Ordinal)];
        var towns = GeoNamesCity.All(npm).Where(c => c.Population >= LeastPopulation)
            .Select(c => c.Name.Split(' ')).Where(n => n.All(w => w.Length > 1 && char.IsAsciiLetterUpper(w[0]) && w.All(char.IsAsciiLetter))).ToArray();
        places = [.. Enumerable.Range(0, 4).Select(n => towns.Where(t => t.Length == n).ToArray())];
    }

    /// <summary>The example with other persons and places in a share of the cases; tags and tree stay.</summary>
    public TreeExample Replace(TreeExample example, Random random)
    {
        if (random.NextDouble() >= Share || example.Names.All(n => n is <= 0 or NameTags.Open))
        {
            return example;
        }

        var forms = example.Forms.ToArray();
        for (var i = 0; i < forms.Length; i++)
        {
            if (example.Names[i] is not > 0 or NameTags.Open || !NameTags.IsFirst(example.Names[i]))
            {
                continue;
            }

            var end = i + 1;
            while (end < forms.Length && example.Names[end] == example.Names[i] + 1)
            {
                end++;
            }

            var kind = NameTags.Kind(example.Names[i]);
            if (kind == NameKind.Person)
            {
                for (var k = i; k < end; k++)
                {
                    forms[k] = IsName(forms[k]) ? AsWas(forms[k], persons[random.Next(persons.Length)]) : forms[k];
                }
            }
            else if (kind == NameKind.Location && end - i < places.Length && forms[i..end].All(IsName))
            {
                var place = places[end - i][random.Next(places[end - i].Length)];
                for (var k = i; k < end; k++)
                {
                    forms[k] = AsWas(forms[k], place[k - i]);
                }
            }
        }

        return example.With(forms);
    }

    private static bool IsName(string form) => form.Length > 2 && form.All(c => char.IsLetter(c) || c == '-');

    private static string AsWas(string old, string name) =>
        char.IsLower(old[0]) ? name.ToLowerInvariant() : char.IsUpper(old[^1]) ? name.ToUpperInvariant() : name;
}

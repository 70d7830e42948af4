namespace Dateline.Actors;

/// <summary>The listed names, roles and modifiers of <c>data/actors</c>, ready for matching. Immutable once loaded.</summary>
internal sealed class ActorLexicon
{
    private readonly HashSet<int> articles = [];
    private readonly HashSet<int> deeds = [];
    private readonly Dictionary<int, (string? Armed, string? Civil)> modifiers = [];
    private readonly Dictionary<int, string> links = [];
    private readonly HashSet<int> plainWords = [];
    private readonly HashSet<string> speechVerbs = new(StringComparer.OrdinalIgnoreCase);

    private ActorLexicon(DataFolder data)
    {
        string Path(string name) => data.File("actors/" + name);

        Vocabulary = new Vocabulary(
            DataTable.Load(Path("spellings.tsv"), "variant", "canonical").Select(r => (r[0], r[1])));
        foreach (var article in (ReadOnlySpan<string>)["al", "el", "ul"])
        {
            articles.Add(Vocabulary.Add(article));
        }

        foreach (var row in DataTable.Load(Path("plain-words.tsv"), "word"))
        {
            plainWords.Add(Vocabulary.Add(row[0]));
        }

        LoadGroups(Path("groups.tsv"));
        foreach (var compiled in (ReadOnlySpan<string>)["groups-ucdp.tsv", "groups-phoenix.tsv"])
        {
            LoadGroups(Path(compiled));
        }

        LoadCountries(Path("countries.tsv"));
        LoadPeoples(Path("peoples.tsv"));
        foreach (var table in (ReadOnlySpan<string>)["leaders.tsv", "leaders-factbook.tsv", "leaders-phoenix.tsv"])
        {
            LoadLeaders(Path(table));
        }

        LoadRoles(Path("roles.tsv"));
        foreach (var row in DataTable.Load(Path("modifiers.tsv"), "word", "armed", "civil"))
        {
            modifiers[Vocabulary.Add(Vocabulary.Fold(row[0]))] = (row.TextOrNull(1), row.TextOrNull(2));
        }

        foreach (var row in DataTable.Load(Path("deeds.tsv"), "word"))
        {
            deeds.Add(Vocabulary.Add(row[0]));
        }

        foreach (var row in DataTable.Load(Path("speech-verbs.tsv"), "lemma"))
        {
            speechVerbs.Add(row[0]);
        }

        foreach (var row in DataTable.Load(Path("links.tsv"), "word", "link"))
        {
            links[Vocabulary.Add(row[0])] = row[1];
        }
    }

    public Vocabulary Vocabulary { get; }

    public PhraseTrie<List<NameSense>> Names { get; } = new();

    public PhraseTrie<ActorRole> Roles { get; } = new();

    /// <summary>The adjective of each country ("Syrian"), for slugs of its institutions.</summary>
    public Dictionary<string, string> Adjectives { get; } = new(StringComparer.Ordinal);

    /// <exception cref="InvalidDataException">A table is malformed; the message names file and line.</exception>
    public static ActorLexicon Load(DataFolder data) => new(data);

    public bool IsArticle(int word) => articles.Contains(word);

    /// <summary>Whether a noun names an armed act or the arms for it: what "Russian" before it means is Russia's forces.</summary>
    public bool IsDeed(in WordUnit unit) => deeds.Contains(unit.Word) || deeds.Contains(unit.Stem);

    /// <summary>Whether an acronym is also an everyday English word (IS, WHO, US).</summary>
    public bool IsPlainWord(int word) => plainWords.Contains(word);

    /// <summary>The word's effect on a role it stands before, or null.</summary>
    public (string? Armed, string? Civil)? Modifier(int word) => modifiers.TryGetValue(word, out var effect) ? effect : null;

    /// <summary>"backs", "leads" and so on for the second half of "Iran-backed"; null for other words.</summary>
    public string? Link(int word) => links.GetValueOrDefault(word);

    /// <summary>Whether a lemma is a verb of saying.</summary>
    public bool IsSpeechVerb(string lemma) => speechVerbs.Contains(lemma);

    private void LoadGroups(string path)
    {
        foreach (var row in DataTable.Load(path, "slug", "name", "aliases", "country", "sector", "kind", "start", "end", "source"))
        {
            var group = new NameSense(NameSort.Group, row[1])
            {
                Country = row.TextOrNull(3), Sector = row[4], Group = row[0], Kind = row[5], Start = row.WholeOrNull(6) ?? 0, End = row.WholeOrNull(7) ?? 0,
            };
            Add(row[1], group);
            foreach (var alias in row.Values(2))
            {
                Add(alias, group);
            }
        }
    }

    private void LoadCountries(string path)
    {
        foreach (var row in DataTable.Load(path, "iso3", "names", "adjectives", "people", "capitals"))
        {
            var names = row.Values(1);
            foreach (var name in names)
            {
                Add(name, new NameSense(NameSort.Country, names[0]) { Country = row[0] });
            }

            var adjectives = row.Values(2);
            Adjectives[row[0]] = adjectives.Length > 0 ? adjectives[0] : names[0];
            foreach (var adjective in adjectives)
            {
                Add(adjective, new NameSense(NameSort.Nationality, names[0]) { Country = row[0] });
                if (adjective.EndsWith('n') || adjective.EndsWith('i'))
                {
                    Add(adjective + "s", new NameSense(NameSort.Nationals, names[0]) { Country = row[0] });
                }
            }

            foreach (var people in row.Values(3))
            {
                Add(people, new NameSense(NameSort.Nationals, names[0]) { Country = row[0] });
            }

            foreach (var capital in row.Values(4))
            {
                Add(capital, new NameSense(NameSort.Capital, names[0]) { Country = row[0] });
            }
        }
    }

    private void LoadPeoples(string path)
    {
        foreach (var row in DataTable.Load(path, "name", "country", "forms"))
        {
            var people = new NameSense(NameSort.People, row[0]) { Country = row.TextOrNull(1) };
            Add(row[0], people);
            foreach (var form in row.Values(2))
            {
                Add(form, people);
            }
        }
    }

    private void LoadLeaders(string path)
    {
        foreach (var row in DataTable.Load(path, "name", "aliases", "country", "sector", "role", "group", "start", "end"))
        {
            var leader = new NameSense(NameSort.Leader, row[0])
            {
                Country = row.TextOrNull(2), Sector = row[3], Kind = row[4], Group = row.TextOrNull(5),
                Start = row.WholeOrNull(6) ?? 0, End = row.WholeOrNull(7) ?? 0,
            };
            Add(row[0], leader);
            foreach (var alias in row.Values(1))
            {
                Add(alias, leader);
            }
        }
    }

    private void LoadRoles(string path)
    {
        foreach (var row in DataTable.Load(path, "term", "forms", "number", "sector", "kind", "modifiers", "country"))
        {
            var number = row.OneOf(2, "person", "body", "plural");
            var role = new ActorRole(
                row[0], row.TextOrNull(3), row.Parse<RoleKind>(4), row.Parse<SectorSource>(5), row.OneOf(6, "war", "none") is "war", number is "plural", number is "person");
            AddRole(row[0], role);
            foreach (var form in row.Values(1))
            {
                AddRole(form, role);
            }
        }
    }

    private void AddRole(string form, ActorRole role) => Roles.At(Words(form), () => role);

    private void Add(string alias, NameSense sense)
    {
        var words = Words(alias);
        if (words.Length == 0)
        {
            return;
        }

        var letters = alias.Count(char.IsLetter);
        var acronym = letters > 0 && letters <= 6 && !alias.Any(char.IsLower) && !alias.Contains(' ');
        var least = acronym && (letters <= 2 || IsPlainWord(words[0])) ? WordCase.Upper
            : char.IsLower(alias.FirstOrDefault(char.IsLetter)) && !alias.StartsWith("al-", StringComparison.Ordinal) ? WordCase.Lower : WordCase.Title;
        var shared = acronym && sense.Sort == NameSort.Group && sense.Country is not null && sense.Kind is not ("agency" or "media" or "igo" or "ngo")
            && letters <= 4 && !alias.Any(char.IsDigit);
        var senses = Names.At(words, () => []);
        if (!senses.Exists(s => s.Sort == sense.Sort && string.Equals(s.Group, sense.Group, StringComparison.Ordinal) && string.Equals(s.Country, sense.Country, StringComparison.Ordinal) && s.Name == sense.Name))
        {
            senses.Add(sense with { LeastCase = least, SharedAcronym = shared });
        }
    }

    /// <summary>The words of an alias as a text's <see cref="UnitReader"/> sees them: no articles, no possessive s.</summary>
    private int[] Words(string alias)
    {
        var words = new List<int>();
        foreach (var part in alias.Split([' ', '-', '–', '/', '(', ')', ',', '&'], StringSplitOptions.RemoveEmptyEntries))
        {
            var folded = Vocabulary.Fold(part.EndsWith("'s", StringComparison.Ordinal) ? part[..^2] : part);
            if (folded.Length > 0)
            {
                words.Add(Vocabulary.Add(folded));
            }
        }

        if (words.Count > 1)
        {
            words.RemoveAll(IsArticle);
        }

        return [.. words];
    }
}

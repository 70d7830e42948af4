using Dateline.Syntax;

namespace Dateline.Training.Syntax.Grammar;

/// <summary>Says phrases of the grammar: picks rules by weight and words by chance.</summary>
internal sealed class PhraseMaker(GrammarFile grammar, NewsLexicon lexicon, NameMaker names, Random random)
{
    /// <summary>Past this many words nothing optional is said any more.</summary>
    private const int Enough = 34;
    private const int Deepest = 60;
    private int words;
    private int depth;

    public WordNode Say(string phrase)
    {
        words = 0;
        return Phrase(phrase);
    }

    private WordNode Phrase(string phrase)
    {
        if (++depth > Deepest)
        {
            depth = 0;
            throw new FormatException($"<{phrase}> has no end");
        }

        var ways = grammar.Ways(phrase);
        var (roll, way) = (random.Next(ways.Sum(w => w.Weight)), 0);
        while (roll >= ways[way].Weight)
        {
            roll -= ways[way++].Weight;
        }

        var (before, after, waiting) = (new List<WordNode>(), new List<WordNode>(), new List<WordNode>());
        WordNode? head = null;
        foreach (var item in ways[way].Items)
        {
            if (item.Chance < 100 && (random.Next(100) >= item.Chance || words > Enough))
            {
                if (!Opens(item.Relation))
                {
                    waiting.Clear();
                }

                continue;
            }

            var node = Item(item.What);
            if (item.Name != NameKind.None)
            {
                node.MarkName(item.Name);
            }

            if (item.Relation is not ("" or "."))
            {
                node.Relation = item.Relation;
            }

            if (item.Head)
            {
                head = node;
            }
            else if (head is null)
            {
                // Commas close what was fronted.
                if (node.Relation is "punct" or "fixed" && before.Count > 0)
                {
                    before[^1].Attach([], [node]);
                }
                else
                {
                    before.Add(node);
                }
            }
            else if (Opens(node.Relation))
            {
                waiting.Add(node);
            }
            else
            {
                // Small words belong to the phrase that they open.
                node.Attach(waiting, []);
                waiting.Clear();
                after.Add(node);
            }
        }

        head!.Attach(before, [.. after, .. waiting]);
        depth--;
        return head;
    }

    private static bool Opens(string relation) => relation is "case" or "mark" or "det" or "nmod:poss" or "cc" or "cc:preconj" or "punct";

    private WordNode Item(string what) => what[0] switch
    {
        '<' => Phrase(what[1..^1]),
        '@' => Entry(what[1..]),
        '%' => Named(what[1..]),
        _ => Literal(what),
    };

    private WordNode Literal(string what)
    {
        var bar = what.LastIndexOf('/');
        var lemma = what.IndexOf('/', StringComparison.Ordinal) is var first && first > 0 && first < bar ? what[(bar + 1)..] : null;
        var (form, xpos) = lemma is null ? (what[..bar], what[(bar + 1)..]) : (what[..first], what[(first + 1)..bar]);
        if (form.Length > 2 && form[0] == '(')
        {
            var choices = form[1..^1].Split('|');
            form = choices[random.Next(choices.Length)];
        }

        return Word(form, lemma ?? (xpos == "NNP" ? form : xpos is "NNS" or "NNPS" ? Inflection.Singular(form) : form.ToLowerInvariant()), xpos);
    }

    private WordNode Entry(string what)
    {
        var bar = what.IndexOf('/', StringComparison.Ordinal);
        var (entries, xpos) = (lexicon[what[..bar]], what[(bar + 1)..]);
        var entry = entries[random.Next(entries.Length)];
        var verb = xpos[0] == 'V';
        var parts = entry.Split('+', '~');
        var (form, lemma) = Inflection.Of(verb ? parts[0] : parts[^1], xpos);
        var head = Word(form, lemma, xpos);
        if (parts.Length == 1)
        {
            return head;
        }

        if (verb)
        {
            head.Attach([], [Word(parts[1], parts[1], "RP", "compound:prt")]);
            return head;
        }

        var at = 0;
        var before = new List<WordNode>();
        foreach (var part in parts[..^1])
        {
            at += part.Length;
            var adjective = entry[at++] == '~';
            var tag = char.IsUpper(part[0]) ? "NNP" : adjective ? "JJ" : "NN";
            before.Add(Word(part, part, tag, adjective ? "amod" : "compound"));
        }

        head.Attach(before, []);
        return head;
    }

    private WordNode Named(string what) => what switch
    {
        "place" => Flat(names.Place()),
        "surname" => Flat(names.Surname()),
        "fullname" => Flat(names.FullName()),
        "movement" => Flat(names.Movement()),
        "acronym" => Flat(names.Acronym()),
        "designation" => Flat(names.Designation()),
        "count" => Number(names.Count()),
        "day" => Number(names.Day()),
        "year" => Number(names.Year()),
        "ordinal" => Word(names.Ordinal(), "", "NNP"),
        _ => throw new FormatException($"%{what} is nothing that can be invented"),
    };

    private WordNode Number(string form) => Word(form, form.Replace(",", "", StringComparison.Ordinal).ToLowerInvariant(), "CD");

    /// <summary>Words of a name, the first governs; a hyphen hangs on the word after it, but on an article that governs.</summary>
    private WordNode Flat(string name)
    {
        var nodes = new List<WordNode>();
        foreach (var part in name.Split(' '))
        {
            var dash = part.IndexOf('-', StringComparison.Ordinal);
            if (dash < 0)
            {
                nodes.Add(Word(part, part, "NNP", "flat"));
                continue;
            }

            var (left, hyphen) = (Word(part[..dash], part[..dash], "NNP", "flat"), Word("-", "-", "HYPH", "punct"));
            var rest = part[(dash + 1)..];
            var right = char.IsDigit(rest[0]) && rest.All(char.IsDigit) ? Number(rest) : Word(rest, rest, "NNP");
            right.Relation = "flat";
            nodes.Add(left);
            if (nodes.Count == 1 && left.Form is "al" or "Al" or "el")
            {
                left.Attach([], [hyphen]);
            }
            else
            {
                right.Attach([hyphen], []);
            }

            nodes.Add(right);
        }

        nodes[0].Attach([], nodes[1..]);
        return nodes[0];
    }

    private WordNode Word(string form, string lemma, string xpos, string relation = "root")
    {
        words++;
        return new(form, lemma.Length == 0 ? form : lemma, xpos) { Relation = relation };
    }
}

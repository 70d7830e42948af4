using System.Runtime.InteropServices;
using Dateline.Syntax;

namespace Dateline.Actors;

/// <summary>The listed names and role words of one sentence. One instance serves all sentences of a report in turn.</summary>
internal sealed class SentenceNames(ActorLexicon lexicon, NameChooser chooser, MentionIndex<Place> places, string text)
{
    private readonly UnitReader reader = new(lexicon.Vocabulary);
    private readonly List<WordUnit> units = [];
    private readonly List<NameMatch> matches = [];
    private readonly List<RoleMatch> roles = [];
    private int[] matchAt = [];
    private int[] roleEnding = [];
    private int[] unitAt = [];

    public Sentence Sentence { get; private set; } = null!;

    public string Text => text;

    public ActorLexicon Lexicon => lexicon;

    public IReadOnlyList<NameMatch> Matches => matches;

    public void Read(Sentence sentence)
    {
        Sentence = sentence;
        reader.Read(text, sentence, units);
        matches.Clear();
        roles.Clear();
        if (matchAt.Length < sentence.Length)
        {
            matchAt = new int[sentence.Length * 2];
            roleEnding = new int[sentence.Length * 2];
            unitAt = new int[sentence.Length * 2];
        }

        matchAt.AsSpan(0, sentence.Length).Fill(-1);
        roleEnding.AsSpan(0, sentence.Length).Fill(-1);
        unitAt.AsSpan(0, sentence.Length).Fill(-1);
        for (var i = 0; i < units.Count; i++)
        {
            if (unitAt[units[i].Token] < 0)
            {
                unitAt[units[i].Token] = i;
            }
        }

        FindNames(IsUpper());
        FindRoles();
    }

    /// <summary>The name that covers a token, or null.</summary>
    public NameMatch? MatchAt(int token) => matchAt[token] < 0 ? null : matches[matchAt[token]];

    /// <summary>The longest role phrase that ends with a token, or null.</summary>
    public RoleMatch? RoleEndingAt(int token) => roleEnding[token] < 0 ? null : roles[roleEnding[token]];

    /// <summary>What a token makes of an open role it stands before.</summary>
    public (string? Armed, string? Civil)? ModifierAt(int token)
    {
        if (unitAt[token] < 0 || lexicon.Modifier(LastUnit(token).Word) is not { } effect)
        {
            return null;
        }

        return PrefixOf(token) switch
        {
            "pro" => (Sectors.ProGovernmentMilitia, Sectors.ProGovernmentMilitia),
            "anti" => (Sectors.Rebel, Sectors.Opposition),
            _ => effect,
        };
    }

    /// <summary>"pro" or "anti" where it is joined to a token by a hyphen, else null.</summary>
    public string? PrefixOf(int token)
    {
        var form = Sentence[token].Form;
        if (form.StartsWith("pro-", StringComparison.OrdinalIgnoreCase))
        {
            return "pro";
        }

        if (form.StartsWith("anti-", StringComparison.OrdinalIgnoreCase))
        {
            return "anti";
        }

        return token > 1 && IsHyphen(token - 1) && Sentence[token - 2].Form.ToLowerInvariant() is "pro" or "anti"
            ? Sentence[token - 2].Form.ToLowerInvariant() : null;
    }

    public bool IsDeed(int token) => unitAt[token] >= 0 && lexicon.IsDeed(LastUnit(token));

    /// <summary>"backs" for the "backed" of "Iran-backed" or "Iran - backed" after a name that ends before <paramref name="end"/>, else null.</summary>
    public string? LinkAfter(NameMatch name)
    {
        var at = name.End - 1;
        for (var i = Math.Max(0, unitAt[name.First]); i < units.Count && units[i].Token <= at + 2; i++)
        {
            if (units[i].Start >= name.Stop)
            {
                return units[i].Token <= at || IsHyphen(at + 1) || (units[i].Token == at + 1 && !(at + 2 < Sentence.Length && RoleEndingAt(at + 2) is { } role && role.First == at + 1)) ? lexicon.Link(units[i].Word) : null;
            }
        }

        return null;
    }

    /// <summary>For "US" before "-led" the US-led coalition, as far as it is listed; else null.</summary>
    public NameSense? CoalitionLedBy(NameMatch leader)
    {
        var node = 0;
        for (var i = Math.Max(0, unitAt[leader.First]); i < units.Count && units[i].Start < leader.Stop && node >= 0; i++)
        {
            node = lexicon.Names.Next(node, units[i].Word);
        }

        foreach (var word in (ReadOnlySpan<string>)["led", "coalition"])
        {
            node = node < 0 ? node : lexicon.Names.Next(node, lexicon.Vocabulary.Find(word));
        }

        return node < 0 ? null : lexicon.Names.Value(node)?.Find(s => s.Sort == NameSort.Group);
    }

    /// <summary>Whether a token belongs to a place name that is no country and no listed actor.</summary>
    public bool IsPlace(int token) =>
        places.At(Sentence.Index, token) is { Value.Precision: not (PlacePrecision.Country or PlacePrecision.Unresolved) };

    public bool IsHyphen(int token) => token < Sentence.Length && Sentence[token].Form is "-" or "–" or "‑";

    private WordUnit LastUnit(int token)
    {
        var at = unitAt[token];
        while (at + 1 < units.Count && units[at + 1].Token == token)
        {
            at++;
        }

        return units[at];
    }

    private bool IsUpper()
    {
        var (upper, lower) = (0, 0);
        foreach (var unit in units)
        {
            upper += unit.Case == WordCase.Upper && unit.End - unit.Start > 3 ? 1 : 0;
            lower += unit.Case == WordCase.Upper ? 0 : 1;
        }

        return upper > 3 && upper > lower * 4;
    }

    private void FindNames(bool upperText)
    {
        for (var i = 0; i < units.Count;)
        {
            var (end, senses) = Longest(i);
            if (senses is not null && Sentence[units[i].Token].Lemma is "the" && end < units.Count && (Longest(i + 1).End > end || IsPartOfName(end)))
            {
                // "the National Liberation Army", "the National Coalition": not the newspaper The National.
                i++;
                continue;
            }

            var sense = senses is null ? null : chooser.Choose(senses, CollectionsMarshal.AsSpan(units)[i..end], upperText, Sentence);
            if (sense is null || (sense.Sort is not NameSort.Leader && EndsPerson(units[i].Token)))
            {
                i++;
                continue;
            }

            var first = i > 0 && lexicon.IsArticle(units[i - 1].Word) && sense.Sort is NameSort.Group or NameSort.Leader ? i - 1 : i;
            var lost = lexicon.Names.Next(0, units[end - 1].Word) < 0 && units[end - 1].Stem >= 0 && units[end - 1].Word < 0;
            var match = new NameMatch(units[first].Token, units[end - 1].Token + 1, units[first].Start, units[end - 1].End, sense, lost);
            for (var token = match.First; token < match.End; token++)
            {
                matchAt[token] = matchAt[token] < 0 ? matches.Count : matchAt[token];
            }

            matches.Add(match);
            i = end;
        }
    }

    /// <summary>Whether a token ends the name of a person: "Abdul-Malik al-|Houthi".</summary>
    private bool EndsPerson(int token)
    {
        for (var i = token; i > 0 && Sentence[i] is { Name: NameKind.Person, NameStart: false }; i--)
        {
            if (!IsHyphen(i - 1) && !(unitAt[i - 1] >= 0 && lexicon.IsArticle(LastUnit(i - 1).Word)))
            {
                return Sentence[i - 1].Name is NameKind.Person;
            }
        }

        return false;
    }

    /// <summary>Whether the word before a unit only modifies it, and both are names.</summary>
    private bool IsPartOfName(int unit) =>
        units[unit].Case != WordCase.Lower && Sentence[units[unit].Token].Upos is Upos.Propn && Sentence[units[unit - 1].Token].Head == units[unit].Token;

    private (int End, List<NameSense>? Senses) Longest(int start)
    {
        var (node, end, found) = (0, start, (List<NameSense>?)null);
        for (var i = start; i < units.Count; i++)
        {
            var unit = units[i];
            var next = lexicon.Names.Next(node, unit.Word);
            if (next < 0 && unit.Case != WordCase.Lower)
            {
                next = lexicon.Names.Next(node, unit.Stem);
            }

            if (next < 0)
            {
                if (i > start && lexicon.IsArticle(unit.Word))
                {
                    continue;
                }

                break;
            }

            node = next;
            if (lexicon.Names.Value(node) is { } senses)
            {
                (end, found) = (i + 1, senses);
            }
        }

        return (end, found);
    }

    private void FindRoles()
    {
        for (var i = 0; i < units.Count; i++)
        {
            var node = 0;
            for (var j = i; j < units.Count; j++)
            {
                var next = lexicon.Roles.Next(node, units[j].Word);
                if (next < 0)
                {
                    next = lexicon.Roles.Next(node, units[j].Stem);
                }

                if (next < 0)
                {
                    break;
                }

                node = next;
                if (lexicon.Roles.Value(node) is { } role)
                {
                    var (first, last) = (units[i].Token, units[j].Token);
                    if (roleEnding[last] < 0 || roles[roleEnding[last]].First > first)
                    {
                        roleEnding[last] = roles.Count;
                        roles.Add(new RoleMatch(first, last + 1, role));
                    }
                }
            }
        }
    }
}

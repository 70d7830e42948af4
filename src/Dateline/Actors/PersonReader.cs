using Dateline.Syntax;

namespace Dateline.Actors;

/// <summary>Reads names of persons with the offices before and after them.</summary>
internal sealed class PersonReader(SentenceNames names, ActorDescriber describer)
{
    private const int LongestApposition = 8;

    /// <summary>The person a phrase names, or null; widens <paramref name="end"/> where a title is parsed apart from its name.</summary>
    public Actor? Read(ref int first, ref int end, int head)
    {
        if (IsTitle(head, end))
        {
            end = NameEnd(end);
        }

        if (end == head + 1 && IsNamePart(head))
        {
            end = NameEnd(end);
        }

        var start = NameStart(Math.Min(first, RunStart(head)), end, head);
        if (start >= end)
        {
            return null;
        }

        first = Math.Min(first, start);

        first = WithTitle(first, start);
        var title = start > first ? names.RoleEndingAt(LastWord(first, start)) : null;
        if (title is { Role.Kind: not (RoleKind.Title or RoleKind.Person or RoleKind.Address) })
        {
            title = null;
        }

        var leader = names.MatchAt(end - 1) is { Sense.Sort: NameSort.Leader } match && match.First >= start ? match : (NameMatch?)null;
        var apposition = ReadApposition(end);
        var isPerson = title is not null || leader is not null || HasPersonTag(start, end)
            || (apposition is { } after && after.Role.Kind is RoleKind.Title or RoleKind.Person && LooksLikeName(start, end));
        return isPerson ? Build(first, start, end, title, apposition, leader) : null;
    }

    private bool IsTitle(int head, int end) =>
        head == end - 1 && names.RoleEndingAt(head) is { Role.Kind: RoleKind.Title or RoleKind.Address } or { Role.IsPerson: true, Role.PluralOnly: false }
        && end < names.Sentence.Length && IsNamePart(end) && !names.Sentence[head].Xpos.EndsWith('S');

    /// <summary>The first token of the run of name words around a token, whatever the parse makes of them.</summary>
    private int RunStart(int head)
    {
        var start = head;
        while (IsNamePart(head) && start > 0 && names.Sentence[start - 1] is { Upos: Upos.Propn, Name: NameKind.Person } && IsNamePart(start - 1))
        {
            start--;
        }

        return start;
    }

    private int NameEnd(int at)
    {
        var end = at;
        while (end < names.Sentence.Length && (IsNamePart(end) || (IsJoint(end) && end + 1 < names.Sentence.Length && IsNamePart(end + 1))))
        {
            end++;
        }

        return end;
    }

    /// <summary>The first token of the personal name at the end of a phrase; <paramref name="end"/> where there is none.</summary>
    private int NameStart(int first, int end, int head)
    {
        var start = end;
        while (start > first && (IsNamePart(start - 1) || (IsJoint(start - 1) && start - 1 > first && start < end && IsNamePart(start - 2))))
        {
            start--;
        }

        while (start < end && IsJoint(start))
        {
            start++;
        }

        return start <= head || names.RoleEndingAt(head) is not null ? start : end;
    }

    private bool IsNamePart(int token)
    {
        var word = names.Sentence[token];
        if (names.MatchAt(token) is { } match && match.Sense.Sort is not NameSort.Leader && (word.Name != NameKind.Person || !IsInPersonName(token)))
        {
            return false;
        }

        if (names.IsPlace(token) && (word.Name != NameKind.Person || !IsInPersonName(token)))
        {
            return false;
        }

        return (word.Upos == Upos.Propn || (word.Upos is Upos.Noun or Upos.X or Upos.Adj && word.Name == NameKind.Person))
            && char.IsLetter(word.Form[0])
            && (names.RoleEndingAt(token) is not { } role || (word.Name == NameKind.Person && role.Role.Kind is RoleKind.Person && IsOther(token - 1)));
    }

    /// <summary>Whether a neighbour that is no listed name belongs to the same person's name: "Jordan" of "Jordan Henderson".</summary>
    private bool IsInPersonName(int token) => IsOther(token - 1) || IsOther(token + 1);

    private bool IsOther(int token) => token >= 0 && token < names.Sentence.Length
        && names.Sentence[token] is { Name: NameKind.Person, Upos: Upos.Propn } && names.MatchAt(token) is null
        && !names.IsPlace(token) && names.RoleEndingAt(token) is null;

    /// <summary>Hyphens, particles, quotes of a nickname and initials within a name.</summary>
    private bool IsJoint(int token) =>
        names.Sentence[token].Form is "-" or "–" or "“" or "”" or "\"" or "'" or "al" or "Al" or "el" or "bin" or "ibn" or "bint" or "abu" or "de" or "von" or "van" or ".";

    private int LastWord(int first, int before)
    {
        var at = before - 1;
        while (at > first && names.Sentence[at].Upos is Upos.Punct)
        {
            at--;
        }

        return at;
    }

    /// <summary>Takes in a title that stands right before a name but was not parsed with it.</summary>
    private int WithTitle(int first, int start)
    {
        if (start > first)
        {
            return first;
        }

        var at = start;
        while (at > 0)
        {
            if (names.RoleEndingAt(at - 1) is { Role.Kind: RoleKind.Title or RoleKind.Address } role && !names.Sentence[at - 1].Xpos.EndsWith('S'))
            {
                at = role.First;
            }
            else if (at < start && (names.MatchAt(at - 1) is { Sense.Sort: not NameSort.Leader } || names.ModifierAt(at - 1) is not null)
                && names.Sentence[at - 1].Upos is not Upos.Verb)
            {
                at--;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    private bool HasPersonTag(int start, int end)
    {
        for (var token = start; token < end; token++)
        {
            if (names.Sentence[token].Name == NameKind.Person)
            {
                return true;
            }
        }

        return false;
    }

    private bool LooksLikeName(int start, int end) =>
        end - start is >= 2 and <= 6 && names.Sentence[start].Name is not NameKind.Location;

    /// <summary>A role after the name: ", a local journalist", "the governor of Hatay", with or without its commas.</summary>
    private RoleMatch? ReadApposition(int end)
    {
        var sentence = names.Sentence;
        var at = end;
        if (at < sentence.Length && sentence[at].Form is "," or "(" or "-" or "–")
        {
            at++;
        }

        for (var token = at; token < Math.Min(sentence.Length, at + LongestApposition); token++)
        {
            var word = sentence[token];
            if (names.RoleEndingAt(token) is { } role && role.First >= at)
            {
                return role.Role.Kind is RoleKind.Title or RoleKind.Person && !word.Xpos.EndsWith('S') && (token == at || token + 1 >= sentence.Length
                    || names.RoleEndingAt(token + 1) is null)
                    ? new RoleMatch(at, role.End, role.Role)
                    : names.RoleEndingAt(token) is { Role.Kind: RoleKind.Title or RoleKind.Person } ? null : role.Role.Kind is RoleKind.Force or RoleKind.Body or RoleKind.Group or RoleKind.Source ? Skip(token, at) : null;
            }

            if (word.Upos is Upos.Verb or Upos.Aux or Upos.Punct or Upos.Pron or Upos.Cconj or Upos.Sconj && !names.IsHyphen(token))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"..., a police officer": the role ends later than its first role word.</summary>
    private RoleMatch? Skip(int token, int at)
    {
        for (var next = token + 1; next < Math.Min(names.Sentence.Length, at + LongestApposition); next++)
        {
            if (names.Sentence[next].Upos is Upos.Verb or Upos.Aux or Upos.Punct or Upos.Pron or Upos.Adp)
            {
                return null;
            }

            if (names.RoleEndingAt(next) is { Role.Kind: RoleKind.Title or RoleKind.Person } role && !names.Sentence[next].Xpos.EndsWith('S'))
            {
                return new RoleMatch(at, role.End, role.Role);
            }
        }

        return null;
    }

    private Actor Build(int first, int start, int end, RoleMatch? title, RoleMatch? apposition, NameMatch? leader)
    {
        var text = describer.TextOf(first, end);
        var office = title is { Role.Kind: not RoleKind.Address } before
            ? describer.Described(before, first, before.End, before.End - 1)
            : null;
        if (apposition is { } after && (office is null || (office.Group is null && apposition.Value.Role.Kind == RoleKind.Title)))
        {
            var firstWord = after.First;
            while (firstWord < after.End - 1 && names.Sentence[firstWord].Upos is Upos.Det)
            {
                firstWord++;
            }

            var later = describer.Described(new RoleMatch(RoleStart(after), after.End, after.Role), firstWord, after.End, after.End - 1);
            office = office is null || later is { Group: not null } || (later is { Country: not null } && office.Country is null) ? later : office;
        }

        var sense = leader?.Sense;
        return new Actor
        {
            Text = text.Text,
            Span = text,
            Name = sense?.Name ?? describer.TextOf(start, end).Text,
            Country = sense is null ? office?.Country : sense.Country,
            Sector = sense?.Sector ?? office?.Sector ?? Sectors.Unknown,
            Group = sense is null ? office?.Group : sense.Group ?? office?.Group,
            Role = office?.Text,
        };
    }

    private int RoleStart(RoleMatch apposition) => names.RoleEndingAt(apposition.End - 1)?.First ?? apposition.End - 1;
}

using Dateline.Syntax;

namespace Dateline.Actors;

/// <summary>Actors that stand before the noun of a deed ("regime shelling", "US-led air strikes").</summary>
internal sealed partial class MentionCollector
{
    /// <summary>"US-led air strikes" are those of the US-led coalition.</summary>
    private void AddCoalition(NameMatch leader)
    {
        var led = names.IsHyphen(leader.End) ? leader.End + 1 : leader.End;
        if (led < names.Sentence.Length && names.Sentence[led] is { Deprel: "amod", Head: >= 0 and var deed } && IsDeedPhrase(deed) && names.CoalitionLedBy(leader) is { } coalition)
        {
            var text = describer.TextOf(leader.First, led + 1);
            Add(leader.First, led + 1, led, new Actor { Text = text.Text, Span = text, Name = coalition.Name, Country = coalition.Country, Sector = coalition.Sector, Group = coalition.Group }, ActorNature.Body, null);
        }
    }

    /// <summary>"regime shelling", "rebel fire": a role before a noun that is no actor itself; "major" and "general" before one are no ranks.</summary>
    private void AddRoleModifier(int token)
    {
        var sentence = names.Sentence;
        if (!(sentence[token].Deprel is "compound" or "amod" or "nmod:poss" or "nmod:unmarked" or "nmod:desc" or "obl:unmarked" or "dep")
            || names.RoleEndingAt(token) is not { } role || role.Role.Kind is RoleKind.Thing or RoleKind.Speech or RoleKind.Address
            || OwnerOf(token) is not null || (token + 1 < sentence.Length && names.RoleEndingAt(token + 1) is { } longer && longer.First <= token) || sentence[token].Head < 0 || OpensCompound(token) || (sentence[token].Upos is Upos.Adj && role.Role.Kind is RoleKind.Title))
        {
            return;
        }

        var first = widener.Widen(NounPhraseExtent.Of(sentence, token).First, role);
        if (role.Role.Kind is RoleKind.Craft && !(first < role.First && names.MatchAt(first) is { Sense.Sort: NameSort.Nationality } && IsDeedPhrase(sentence[token].Head)))
        {
            // "jet strikes", but "the Russian fighter jets air raids"
            return;
        }

        if (LeaderBefore(first, token, role) is { } leader)
        {
            first = leader;
            mentions.RemoveAll(m => m.Mention.First >= first && m.Mention.End <= token);
        }

        if (describer.Described(role, first, token + 1, token) is not { } actor)
        {
            return;
        }

        var deed = IsDeedPhrase(sentence[token].Head);
        var sector = deed && names.ModifierAt(token) is { Armed: { } armed } ? armed : actor.Sector;
        Add(first, token + 1, token, actor with { Sector = sector }, NatureOf(role.Role, token), role.Role);
    }

    /// <summary>"Assad regime air strikes": the name before the role that stands beside it under the deed.</summary>
    private int? LeaderBefore(int first, int token, RoleMatch role) =>
        first > 0 && role.Role.Kind is RoleKind.Body or RoleKind.Force && names.MatchAt(first - 1) is { Sense.Sort: NameSort.Leader } leader && leader.End == first
            && names.Sentence[first - 1].Head == names.Sentence[token].Head && names.Sentence[first - 1].Deprel is "compound" or "nmod:poss"
            ? leader.First
            : null;

    /// <summary>"state-of-the-art": the first word of a chain of hyphens is none by itself.</summary>
    private bool OpensCompound(int token) => token + 2 < names.Sentence.Length && names.IsHyphen(token + 1) && names.Sentence[token + 2].Upos is Upos.Adp;
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using Dateline.Rules;
using Dateline.Syntax;

namespace Dateline.Events;

/// <summary>All event rules in the order in which they are tried, found by the lemma that sets them off.</summary>
internal sealed class EventRuleBook
{
    private readonly FrozenDictionary<string, ImmutableArray<RuleTrigger>> verbs;
    private readonly FrozenDictionary<string, ImmutableArray<RuleTrigger>> nouns;

    public EventRuleBook(ImmutableArray<EventRule> rules)
    {
        Rules = rules;
        verbs = Index(rules, verb: true);
        nouns = Index(rules, verb: false);
    }

    public ImmutableArray<EventRule> Rules { get; }

    /// <summary>Loads the user's rule files, which are tried first, and every <c>.rules</c> file of <c>data/events</c> in name order.</summary>
    /// <exception cref="InvalidDataException">A rule cannot be read.</exception>
    public static EventRuleBook Load(DataFolder data, ImmutableArray<string> userFiles) =>
        new([.. userFiles.Concat(Directory.GetFiles(data.File("events"), "*.rules").Order(StringComparer.Ordinal)).SelectMany(p => RuleFile.Load(p))]);

    /// <summary>Rules whose trigger ends (noun) or starts (verb) with this lemma.</summary>
    public ImmutableArray<RuleTrigger> For(string lemma, bool verb) =>
        (verb ? verbs : nouns).TryGetValue(lemma, out var found) ? found : [];

    /// <summary>Whether a noun lemma alone can be an event.</summary>
    public bool IsEventNoun(string lemma) => nouns.ContainsKey(lemma);

    private static FrozenDictionary<string, ImmutableArray<RuleTrigger>> Index(ImmutableArray<EventRule> rules, bool verb)
    {
        var index = new Dictionary<string, List<RuleTrigger>>(StringComparer.Ordinal);
        foreach (var rule in rules)
        {
            foreach (var pattern in rule.Triggers.Where(t => t.IsVerb == verb).SelectMany(Spellings).OrderByDescending(t => t.Lemmas.Length))
            {
                if (!index.TryGetValue(pattern.Key, out var list))
                {
                    index[pattern.Key] = list = [];
                }

                list.Add(new RuleTrigger(rule, pattern));
            }
        }

        return index.ToFrozenDictionary(p => p.Key, p => p.Value.ToImmutableArray(), StringComparer.Ordinal);
    }

    /// <summary>A hyphenated word may be one token or several.</summary>
    private static IEnumerable<TriggerPattern> Spellings(TriggerPattern pattern)
    {
        yield return pattern;
        if (pattern.Lemmas.Any(l => l.Contains('-', StringComparison.Ordinal)))
        {
            yield return pattern with { Lemmas = [.. pattern.Lemmas.SelectMany(l => l.Split('-'))] };
        }
    }
}

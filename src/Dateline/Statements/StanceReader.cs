using System.Collections.Frozen;
using System.Collections.Immutable;
using Dateline.Syntax;

namespace Dateline.Statements;

/// <summary>What a speaker does with what is said: by the cue, and for neutral cues by words of the content (<c>data/statements/stances.tsv</c>).</summary>
internal sealed class StanceReader
{
    private readonly FrozenDictionary<string, ImmutableArray<StancePattern>> byFirst;

    public StanceReader(DataFolder data)
    {
        byFirst = DataTable.Load(data.File("statements/stances.tsv"), "words", "stance", "quoted")
            .Select(r => new StancePattern([.. r[0].Split(' ')], r.Parse<Stance>(1), r.OneOf(2, "quoted", "any") == "quoted"))
            .GroupBy(p => p.Words[0], StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(p => p.Words.Length).ToImmutableArray(), StringComparer.Ordinal);
    }

    public (Stance Stance, string Rule) Read(Sentence sentence, Cue? cue, TokenRange content, StatementKind kind)
    {
        if (cue is { Stance: not Stance.Asserts })
        {
            return (cue.Stance, "statements/stance.cue");
        }

        if (content.End < sentence.Length && sentence[content.End].Form is "?")
        {
            return (Stance.Asks, "statements/stance.question");
        }

        for (var i = content.First; i < content.End; i++)
        {
            foreach (var key in (ReadOnlySpan<string>)[sentence[i].Form.ToLowerInvariant(), sentence[i].LowerLemma])
            {
                foreach (var pattern in byFirst.TryGetValue(key, out var found) ? found : [])
                {
                    if ((!pattern.Quoted || kind is not StatementKind.Indirect) && Matches(sentence, i, content.End, pattern))
                    {
                        return (pattern.Stance, "statements/stance.words");
                    }
                }
            }
        }

        return (Stance.Asserts, "statements/stance.plain");
    }

    private static bool Matches(Sentence sentence, int at, int end, StancePattern pattern)
    {
        if (at + pattern.Words.Length > end)
        {
            return false;
        }

        for (var k = 1; k < pattern.Words.Length; k++)
        {
            var token = sentence[at + k];
            if (!token.Form.Equals(pattern.Words[k], StringComparison.OrdinalIgnoreCase) && !token.Lemma.Equals(pattern.Words[k], StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }
}

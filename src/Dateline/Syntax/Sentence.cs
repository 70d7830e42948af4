using System.Collections.Immutable;

namespace Dateline.Syntax;

/// <summary>A parsed sentence; children of each token in text order.</summary>
public sealed class Sentence
{
    private readonly int[] childStart;
    private readonly int[] children;
    private readonly int[] subtreeFirst;
    private readonly int[] subtreeEnd;

    public Sentence(int index, Extent extent, ImmutableArray<Token> tokens)
    {
        Index = index;
        Extent = extent;
        Tokens = tokens;
        var n = tokens.Length;
        childStart = new int[n + 2];
        children = new int[n];
        Root = -1;
        for (var i = 0; i < n; i++)
        {
            if (tokens[i].Head < 0)
            {
                Root = Root < 0 ? i : Root;
            }
            else
            {
                childStart[tokens[i].Head + 1]++;
            }
        }

        for (var i = 0; i < n; i++)
        {
            childStart[i + 1] += childStart[i];
        }

        var fill = childStart.AsSpan(0, n).ToArray();
        for (var i = 0; i < n; i++)
        {
            if (tokens[i].Head >= 0)
            {
                children[fill[tokens[i].Head]++] = i;
            }
        }

        subtreeFirst = new int[n];
        subtreeEnd = new int[n];
        for (var i = 0; i < n; i++)
        {
            subtreeFirst[i] = i;
            subtreeEnd[i] = i + 1;
        }

        for (var i = 0; i < n; i++)
        {
            var (up, steps) = (tokens[i].Head, 0);
            while (up >= 0 && steps++ <= n)
            {
                subtreeFirst[up] = Math.Min(subtreeFirst[up], i);
                subtreeEnd[up] = Math.Max(subtreeEnd[up], i + 1);
                up = tokens[up].Head;
            }
        }
    }

    /// <summary>0-based index in the report.</summary>
    public int Index { get; }

    public Extent Extent { get; }

    public ImmutableArray<Token> Tokens { get; }

    /// <summary>Index of the root token, -1 for an empty sentence.</summary>
    public int Root { get; }

    public int Length => Tokens.Length;

    public Token this[int token] => Tokens[token];

    /// <summary>Dependents of a token, in text order.</summary>
    public ReadOnlySpan<int> Children(int token) => children.AsSpan(childStart[token], childStart[token + 1] - childStart[token]);

    /// <summary>First token of the subtree's hull.</summary>
    public int SubtreeFirst(int token) => subtreeFirst[token];

    /// <summary>Index after the last token of the subtree's hull.</summary>
    public int SubtreeEnd(int token) => subtreeEnd[token];

    /// <summary>First dependent with one of the relations, subtype included or left out ("obl" finds "obl:agent"), or -1.</summary>
    public int Child(int token, params ReadOnlySpan<string> relations)
    {
        foreach (var child in Children(token))
        {
            foreach (var relation in relations)
            {
                if (Is(child, relation))
                {
                    return child;
                }
            }
        }

        return -1;
    }

    /// <summary>Whether a token's relation is the one given, or a subtype of it.</summary>
    public bool Is(int token, string relation)
    {
        var own = Tokens[token].Deprel;
        return own.StartsWith(relation, StringComparison.Ordinal) && (own.Length == relation.Length || own[relation.Length] == ':');
    }

    /// <summary>Whether <paramref name="token"/> stands below <paramref name="ancestor"/> or is it.</summary>
    public bool IsBelow(int token, int ancestor)
    {
        for (var steps = 0; token >= 0 && steps <= Tokens.Length; steps++)
        {
            if (token == ancestor)
            {
                return true;
            }

            token = Tokens[token].Head;
        }

        return false;
    }
}

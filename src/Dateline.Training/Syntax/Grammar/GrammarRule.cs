namespace Dateline.Training.Syntax.Grammar;

/// <summary>A way to say a phrase. Parameters are words to match, or variables (<c>$V</c>) that stand for the argument in the items.</summary>
internal sealed record GrammarRule(string[] Parameters, int Weight, string[] Items)
{
    /// <summary>The items with the arguments in place, or null where the arguments do not match.</summary>
    public GrammarItem[]? With(string[] arguments)
    {
        if (arguments.Length != Parameters.Length)
        {
            return null;
        }

        for (var i = 0; i < arguments.Length; i++)
        {
            if (Parameters[i][0] != '$' && Parameters[i] != arguments[i])
            {
                return null;
            }
        }

        return [.. Items.Select(item =>
        {
            for (var i = 0; i < arguments.Length; i++)
            {
                item = Parameters[i][0] == '$' ? item.Replace(Parameters[i], arguments[i], StringComparison.Ordinal) : item;
            }

            return GrammarItem.Parse(item);
        })];
    }
}

using Dateline.Syntax;

namespace Dateline.Rules;

/// <summary>
/// The logical arguments of a verb or an event noun: passives turned round, subjects shared by coordination and control, the arguments that a
/// light verb ("carried out", "came under") holds for its noun, conjuncts spread.
/// </summary>
internal sealed class Frame
{
    private readonly List<Argument> arguments = [];

    public required Sentence Sentence { get; init; }

    public required int Trigger { get; init; }

    public bool Passive { get; set; }

    /// <summary>The verb whose tense, mood and polarity the event takes: the trigger itself or the verb that governs it.</summary>
    public int Verb { get; set; } = -1;

    public IReadOnlyList<Argument> Arguments => arguments;

    public void Add(string slot, int token)
    {
        foreach (var argument in arguments)
        {
            if (argument.Token == token)
            {
                return;
            }
        }

        arguments.Add(new Argument(slot, token));
    }

    public bool Has(string slot)
    {
        foreach (var argument in arguments)
        {
            if (argument.Slot == slot)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>First filler of a slot, or -1.</summary>
    public int First(string slot)
    {
        foreach (var argument in arguments)
        {
            if (argument.Slot == slot)
            {
                return argument.Token;
            }
        }

        return -1;
    }
}

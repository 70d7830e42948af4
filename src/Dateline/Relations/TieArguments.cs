using Dateline.Statements;
using Dateline.Syntax;

namespace Dateline.Relations;

/// <summary>Finds of whom a tying word is said.</summary>
internal static class TieArguments
{
    /// <summary>What a participle or passive is said of: its subject, or the noun it modifies; -1 where none.</summary>
    public static int Theme(Sentence sentence, int verb)
    {
        var subject = sentence.Child(verb, "nsubj");
        if (subject >= 0 && !Verbs.IsRelative(sentence[subject]))
        {
            return IsSome(sentence, subject) ? Whole(sentence, subject) : subject;
        }

        if (sentence.Is(verb, "acl") && IsSome(sentence, sentence[verb].Head))
        {
            return Whole(sentence, sentence[verb].Head);
        }

        return sentence.Is(verb, "acl") || sentence.Is(verb, "amod") ? sentence[verb].Head
            : sentence.Is(verb, "conj") || sentence.Is(verb, "advcl") ? Theme(sentence, verb, sentence[verb].Head) : -1;
    }

    private static bool IsSome(Sentence sentence, int token) => sentence[token].Form is "some" or "others" or "many";

    /// <summary>"insurgents, some backed by X": of whom they are some.</summary>
    private static int Whole(Sentence sentence, int some) => sentence.Is(some, "appos") ? sentence[some].Head
        : some > 1 && sentence[some - 1].Form is "," && sentence[some - 2].Upos is Upos.Noun or Upos.Propn ? some - 2 : some;

    private static int Theme(Sentence sentence, int verb, int above) =>
        above >= 0 && sentence[above].Upos is Upos.Verb && above != verb ? sentence.Child(above, "nsubj") : -1;

    /// <summary>Who does what a verb says, also through coordination and control; -1 where nobody is told.</summary>
    public static int Subject(Sentence sentence, int verb)
    {
        var subject = sentence.Child(verb, "nsubj");
        if (subject >= 0)
        {
            return Verbs.IsRelative(sentence[subject]) ? sentence.Is(verb, "acl") ? sentence[verb].Head : -1 : subject;
        }

        if (sentence.Is(verb, "acl"))
        {
            return sentence[verb].Head;
        }

        var above = sentence[verb].Head;
        return above >= 0 && (sentence.Is(verb, "conj") || sentence.Is(verb, "advcl") || sentence.Is(verb, "xcomp")) ? sentence.Child(above, "nsubj") : -1;
    }

    /// <summary>The tokens from the first to the last of three.</summary>
    public static TokenRange Hull(int a, int b, int c) => new(Math.Min(a, Math.Min(b, c)), Math.Max(a, Math.Max(b, c)) + 1);
}

using Dateline.Syntax;

namespace Dateline.Training.Syntax;

/// <summary>A training sentence in ids.</summary>
internal sealed record Example(string[] Forms, int[] Tags, int[] Heads, int[] Labels)
{
    public static Example From(ConlluSentence sentence, Alphabet tags, Alphabet labels) => new(
        [.. sentence.Words.Select(w => w.Form)],
        [.. sentence.Words.Select(w => tags[TagName(w)])],
        [.. sentence.Words.Select(w => w.Head)],
        [.. sentence.Words.Select(w => labels[w.Deprel])]);

    public static string TagName(ConlluWord word) => (int)UposNames.Parse(word.Upos) + " " + word.Xpos;

    public void Fill(Draft draft)
    {
        draft.Clear(Forms.Length);
        for (var i = 0; i < Forms.Length; i++)
        {
            draft.Set(i, Forms[i]);
        }
    }
}

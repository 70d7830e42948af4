using System.Collections.Frozen;
using Dateline.Rules;

namespace Dateline.Training.Events.Muc;

/// <summary>Classes of words: those of the event rules, and for other nouns the kind of thing by WordNet (<c>eval/muc4/nouns.tsv</c>).</summary>
internal sealed class MucWords
{
    private readonly WordClasses classes;
    private readonly FrozenDictionary<string, string> senses;

    private MucWords(WordClasses classes, FrozenDictionary<string, string> senses)
    {
        this.classes = classes;
        this.senses = senses;
    }

    public static MucWords Load(DataFolder data) => new(
        WordClasses.Load(data.File("events/classes.tsv")),
        DataTable.Load(Path.Combine(MucModel.Folder(data), "nouns.tsv"), "noun", "class").By(r => r[0], r => r[1]));

    public string? ClassOf(string lemma) => classes.Of(lemma);

    public string? SenseOf(string lemma) => senses.GetValueOrDefault(lemma);
}

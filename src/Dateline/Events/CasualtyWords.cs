using System.Collections.Frozen;
using System.Globalization;

namespace Dateline.Events;

/// <summary>Words that tell a toll (<c>data/events/casualties.tsv</c>: lemma, kind verb|noun|adjective, effect, side object|subject).</summary>
internal sealed class CasualtyWords
{
    private readonly FrozenDictionary<(string Lemma, string Kind), (CasualtyEffect Effect, bool OfSubject)> words;

    private CasualtyWords(FrozenDictionary<(string Lemma, string Kind), (CasualtyEffect Effect, bool OfSubject)> words) => this.words = words;

    /// <exception cref="InvalidDataException">A line cannot be read; the message names file and line.</exception>
    public static CasualtyWords Load(string path)
    {
        var words = new Dictionary<(string Lemma, string Kind), (CasualtyEffect Effect, bool OfSubject)>();
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            if (++number == 1 || line.Length == 0)
            {
                continue;
            }

            var cells = line.Split('\t');
            if (cells.Length != 4 || !Enum.TryParse<CasualtyEffect>(cells[2], ignoreCase: true, out var effect))
            {
                throw new InvalidDataException(string.Create(
                    CultureInfo.InvariantCulture, $"{path}:{number}: expected 'lemma TAB verb|noun|adjective TAB effect TAB object|subject', found '{line}'"));
            }

            words[(cells[0], cells[1])] = (effect, cells[3] == "subject");
        }

        return new CasualtyWords(words.ToFrozenDictionary());
    }

    public (CasualtyEffect Effect, bool OfSubject)? Of(string lemma, string kind) =>
        words.TryGetValue((lemma, kind), out var found) ? found : null;
}

using Dateline.Actors;
using Dateline.Syntax;

namespace Dateline.Statements;

/// <summary>Who may speak: persons, actors, texts and the nouns listed for speakers.</summary>
internal sealed class Speakability(CueLexicon lexicon)
{
    /// <summary>Whether the head of a phrase stands for somebody or a text that speaks.</summary>
    public bool IsSpeakable(AnnotatedReport report, Sentence sentence, int head) => head >= 0
        && (lexicon.IsDocument(sentence[head].LowerLemma) || lexicon.IsSpeaker(sentence[head].LowerLemma)
            || (sentence[head].Upos is Upos.Propn && report.PlaceAt(sentence.Index, head) is null) || IsPersonal(sentence[head]) || report.ActorAt(sentence.Index, head) is not null);

    /// <summary>Whether a speaker is what its cue asks for.</summary>
    public bool MaySpeak(AnnotatedReport report, Sentence sentence, SpeakerPhrase speaker, CueSpeaker needed)
    {
        var head = sentence[speaker.Head];
        return needed switch
        {
            CueSpeaker.Document => lexicon.IsDocument(head.LowerLemma),
            CueSpeaker.Any => true,
            _ => head.Upos is Upos.Propn || IsSpeakable(report, sentence, speaker.Head),
        };
    }

    private static bool IsPersonal(Token token) => token.Upos is Upos.Pron
        && token.Form.ToLowerInvariant() is "he" or "she" or "they" or "it" or "we" or "i" or "you" or "who" or "which" or "that" or "some" or "many" or "others" or "most";
}

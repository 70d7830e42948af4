using Dateline.Actors;
using Dateline.Syntax;

namespace Dateline.Statements;

/// <summary>Reads colons that set speaker and words apart: "Minister: no troops will be sent", and at a headline's end "Rebels take airport: monitor".</summary>
internal sealed class ColonClauses(Speakability speakability)
{
    private const int LongestSpeaker = 8;
    private const int ShortestContent = 3;

    private static readonly Cue Colon = new(":", [":"], CueClass.Adposition, Stance.Asserts, CueFrames.Clause | CueFrames.Before, CueSpeaker.Speaker);

    public ReportingClause? Read(AnnotatedReport report, Sentence sentence)
    {
        for (var i = 1; i < sentence.Length - 1; i++)
        {
            if (sentence[i].Form is not ":")
            {
                continue;
            }

            var match = new CueMatch(Colon, i, new(i, i + 1));
            var after = Spans.Trim(sentence, i + 1, sentence.Length);
            if (i <= LongestSpeaker && OpensLine(report, sentence) && after.Length >= ShortestContent
                && Verbs.HasFinite(sentence, after) && Speaker(report, sentence, new(0, i)) is { } first)
            {
                return new(match, first, [after], "statements/colon-before-words");
            }

            if (sentence.Index == 0 && after.Length is > 0 and <= LongestSpeaker && Spans.Trim(sentence, 0, i) is { Length: >= ShortestContent } before
                && Verbs.HasVerb(sentence, before) && Speaker(report, sentence, after) is { } last)
            {
                return new(match, last, [before], "statements/colon-after-words");
            }

            return null;
        }

        return null;
    }

    private static bool OpensLine(AnnotatedReport report, Sentence sentence)
    {
        var start = sentence.Extent.Start;
        return start == 0 || report.Text.AsSpan(0, start).TrimEnd(" \t\"\u201C").EndsWith("\n");
    }

    /// <summary>A phrase without a verb whose head speaks and is no place: "Syria: ..." tells where, not who.</summary>
    private SpeakerPhrase? Speaker(AnnotatedReport report, Sentence sentence, TokenRange range)
    {
        var head = NounPhrases.HeadOf(sentence, range);
        if ((Verbs.HasVerb(sentence, range) && range.Length > 1) || !speakability.IsSpeakable(report, sentence, head) || report.PlaceAt(sentence.Index, head) is not null)
        {
            return null;
        }

        for (var i = range.First; i < range.End; i++)
        {
            if (report.TimeAt(sentence.Index, i) is not null || sentence[i].Form is "." or ";" or "|")
            {
                return null;
            }
        }

        return new(head, range, "statements/speaker.colon");
    }
}

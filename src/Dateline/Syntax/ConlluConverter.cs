using System.Collections.Immutable;

namespace Dateline.Syntax;

/// <summary>Turns a parsed report into CoNLL-U.</summary>
internal static class ConlluConverter
{
    public static ConlluDocument From(ParsedReport parsed)
    {
        var sentences = ImmutableArray.CreateBuilder<ConlluSentence>(parsed.Sentences.Length);
        foreach (var sentence in parsed.Sentences)
        {
            sentences.Add(Convert(parsed, sentence));
        }

        return new(sentences.MoveToImmutable());
    }

    private static ConlluSentence Convert(ParsedReport parsed, Sentence sentence)
    {
        var words = ImmutableArray.CreateBuilder<ConlluWord>(sentence.Length);
        var ranges = ImmutableArray.CreateBuilder<ConlluRange>();
        for (var i = 0; i < sentence.Length; i++)
        {
            var token = sentence[i];
            var end = i + 1;
            while (!token.Joined && end < sentence.Length && sentence[end].Joined)
            {
                end++;
            }

            if (end > i + 1)
            {
                var last = sentence[end - 1];
                ranges.Add(new(i, end, parsed.Text[token.Start..last.End], SpaceAfter(parsed, sentence, end - 1)));
            }

            var inside = token.Joined || end > i + 1;
            var space = inside ? "_" : SpaceAfter(parsed, sentence, i);
            var name = NameTag(token);
            words.Add(new()
            {
                Form = token.Form, Lemma = token.Lemma, Upos = UposNames.Of(token.Upos), Xpos = token.Xpos, Feats = token.Feats, Head = token.Head,
                Deprel = token.Deprel, Misc = (name, space) switch { (null, _) => space, (_, "_") => name, _ => name + "|" + space },
            });
        }

        var text = string.Join(' ', parsed.Text[sentence.Extent.Start..sentence.Extent.End].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return new()
        {
            Comments = [FormattableString.Invariant($"# sent_id = {parsed.Report.Raw.Id}-{sentence.Index + 1}"), "# text = " + text],
            Words = words.MoveToImmutable(), Ranges = ranges.ToImmutable(),
        };
    }

    public static string? NameTag(Token token) => NameTag(token.Name, token.NameStart);

    public static string? NameTag(NameKind name, bool start) => name switch
    {
        NameKind.None => null,
        NameKind.Person => start ? "Name=B-PER" : "Name=I-PER",
        NameKind.Location => start ? "Name=B-LOC" : "Name=I-LOC",
        NameKind.Organisation => start ? "Name=B-ORG" : "Name=I-ORG",
        _ => start ? "Name=B-GRP" : "Name=I-GRP",
    };

    /// <summary>MISC with its name tag replaced.</summary>
    public static string WithName(string misc, NameKind name, bool start)
    {
        var kept = string.Join('|', misc.Split('|').Where(m => m != "_" && !m.StartsWith("Name=", StringComparison.Ordinal)));
        var tag = NameTag(name, start);
        return (tag, kept) switch { (null, "") => "_", (null, _) => kept, (_, "") => tag, _ => tag + "|" + kept };
    }

    private static string SpaceAfter(ParsedReport parsed, Sentence sentence, int token)
    {
        var end = sentence[token].End;
        var next = token + 1 < sentence.Length ? sentence[token + 1].Start : end + 1;
        return next == end && end < parsed.Text.Length ? "SpaceAfter=No" : "_";
    }
}

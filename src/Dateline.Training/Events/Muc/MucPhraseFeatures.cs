using Dateline.Syntax;

namespace Dateline.Training.Events.Muc;

/// <summary>What the slot classifiers see of a phrase: its words, and every place where it stands.</summary>
internal static class MucPhraseFeatures
{
    public static HashSet<string> Of(MucContext context, MucPhrase phrase)
    {
        var set = new HashSet<string>(StringComparer.Ordinal) { "bias", "string=" + phrase.Normal };
        var words = phrase.Normal.Split(' ');
        foreach (var word in words)
        {
            set.Add("word=" + word);
        }

        set.Add("first=" + words[0]);
        set.Add("last=" + words[^1]);
        set.Add("length=" + Math.Min(6, words.Length));
        set.Add("times=" + Math.Min(5, phrase.Occurrences.Count));
        set.Add("where=" + Math.Min(8, phrase.Occurrences[0].Sentence));
        foreach (var occurrence in phrase.Occurrences)
        {
            Add(set, context, occurrence);
        }

        return set;
    }

    private static void Add(HashSet<string> set, MucContext context, MucOccurrence o)
    {
        var report = context.Document.Report;
        var s = report.Sentences[o.Sentence];
        var head = s[o.Head];
        var lemma = Lemma(head);
        var shape = Shape(s, o);
        var plain = context.KindOf(s, o.Head);
        var kind = plain;
        var number = head.Feats.Contains("Plur", StringComparison.Ordinal) ? "pl" : "sg";
        set.Add("head=" + lemma);
        set.Add("kind=" + kind);
        set.Add("kind+number=" + kind + number);
        var sense = context.Words.SenseOf(lemma) ?? kind;
        set.Add("sense=" + sense);
        set.Add("sense+number=" + sense + number);
        set.Add("shape=" + shape);
        set.Add("deprel=" + head.Deprel);
        if (report.ActorAt(s.Index, o.Head)?.Value is { } actor)
        {
            set.Add("sector=" + actor.Sector);
            set.Add("group=" + actor.Group);
            set.Add("named=" + (actor.Name is not null && actor.Group is null));
            kind += "/" + actor.Sector;
        }

        if (report.PlaceAt(s.Index, o.Head) is { } place)
        {
            set.Add("place=" + place.Value.Precision);
            kind += "/place";
        }

        // What the phrase leaves out on either side.
        var before = o.First > 0 ? Form(s, o.First - 1) : "<s>";
        var after = o.End < s.Length ? Form(s, o.End) : "</s>";
        set.Add("before=" + before);
        set.Add("after=" + after);
        var left = (o.First > 0 ? s[o.First - 1].Upos : Upos.X) + Inside(s, o.First - 1, o);
        var right = (o.End < s.Length ? s[o.End].Upos : Upos.X) + Inside(s, o.End, o);
        set.Add("before-pos=" + left);
        set.Add("after-pos=" + right);
        set.Add("before2=" + (o.First > 1 ? Form(s, o.First - 2) : "<s>") + "_" + before);
        set.Add("after2=" + after + "_" + (o.End + 1 < s.Length ? Form(s, o.End + 1) : "</s>"));
        set.Add("shape+edges=" + shape + left + right);
        set.Add("kind+edges=" + plain + left + right);
        set.Add("whole-name=" + (IsName(s, o.First, o.End) ? (o.First > 0 && s[o.First - 1].Upos is Upos.Propn) + "/" + (o.End < s.Length && s[o.End].Upos is Upos.Propn) : "none"));
        set.Add("ends=" + shape + Sense(context, s, o.First) + "/" + Sense(context, s, o.End - 1));
        set.Add("before-sense=" + left + Sense(context, s, o.First - 1));
        set.Add("after-sense=" + right + Sense(context, s, o.End));
        AddPath(set, context, s, o, kind, sense);
        AddEvents(set, context, s, o, kind);
        foreach (var child in s.Children(o.Head))
        {
            if (child < o.First || child >= o.End)
            {
                set.Add("child=" + s[child].Deprel + ":" + (s[child].Upos is Upos.Propn or Upos.Num ? s[child].Upos.ToString() : Lemma(s[child])));
            }
        }

        for (var i = 0; i < s.Length; i++)
        {
            if (s[i].Upos is Upos.Verb or Upos.Noun && (i < o.First || i >= o.End))
            {
                set.Add("with=" + Lemma(s[i]));
            }
        }
    }

    /// <summary>The way up from the phrase: through conjuncts, names and appositions to what governs it, and one step further from a noun.</summary>
    private static void AddPath(HashSet<string> set, MucContext context, Sentence s, MucOccurrence o, string kind, string sense)
    {
        var at = o.Head;
        var via = "";
        for (var steps = 0; steps < 5 && s[at].Head >= 0 && s[at].Deprel is "conj" or "appos" or "flat" or "compound" or "list" or "parataxis"; steps++)
        {
            via = s[at].Deprel;
            if (via is "compound" or "flat")
            {
                set.Add("part-of=" + Lemma(s[s[at].Head]));
                set.Add("part-of-kind=" + context.KindOf(s, s[at].Head));
            }

            if (via is "appos")
            {
                set.Add("beside=" + Lemma(s[s[at].Head]));
            }

            at = s[at].Head;
        }

        set.Add("via=" + via);
        var path = "";
        for (var step = 0; step < 3; step++)
        {
            var governor = s[at].Head;
            if (governor < 0)
            {
                set.Add("root-at=" + step);
                return;
            }

            var preposition = "";
            foreach (var child in s.Children(at))
            {
                if (s[child].Deprel == "case")
                {
                    preposition = Lemma(s[child]);
                }
            }

            path += s[at].Deprel + ":" + preposition + ">";
            var word = Lemma(s[governor]);
            set.Add("path=" + via + path + word);
            set.Add("up=" + path + word);
            if (step == 0)
            {
                set.Add("kind+up=" + kind + path + word);
                set.Add("sense+up=" + sense + path + word);
            }

            if (context.TriggerAt(s.Index, governor) is { } e)
            {
                set.Add("event=" + path + e.Type);
                set.Add("event+kind=" + path + e.Type + kind);
                set.Add("event+status=" + path + e.Type + e.Status);
            }

            path += (s[governor].Upos is Upos.Verb ? "v" : word) + ">";
            at = governor;
        }
    }

    private static void AddEvents(HashSet<string> set, MucContext context, Sentence s, MucOccurrence o, string kind)
    {
        foreach (var role in context.RolesAt(s[o.First].Start, s[o.End - 1].End))
        {
            set.Add("role=" + role);
            set.Add("role+kind=" + role + kind);
        }

        foreach (var e in context.EventsIn(o.Sentence))
        {
            set.Add("near=" + e.Type);
            set.Add("near+kind=" + e.Type + kind);
            set.Add("near+status=" + e.Type + e.Status + e.Background);
        }
    }

    private static bool IsName(Sentence s, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (s[i].Upos is not Upos.Propn)
            {
                return false;
            }
        }

        return true;
    }

    private static string Shape(Sentence s, MucOccurrence o)
    {
        var shape = "";
        for (var i = o.First; i < o.End; i++)
        {
            shape += s[i].Upos switch
            {
                Upos.Noun => 'N', Upos.Propn => 'P', Upos.Adj => 'A', Upos.Num => '0', Upos.Det => 'D', Upos.Adp => 'o', Upos.Part => 's', Upos.Verb => 'V', _ => '.',
            };
        }

        return shape;
    }

    /// <summary>Whether a neighbour belongs to the same phrase.</summary>
    private static string Inside(Sentence s, int token, MucOccurrence o) =>
        token >= 0 && token < s.Length && ((s[token].Head >= o.First && s[token].Head < o.End) || s[o.Head].Head == token) ? "+" : "-";

    private static string Sense(MucContext context, Sentence s, int at) =>
        at < 0 || at >= s.Length ? "-" : context.Words.ClassOf(Lemma(s[at])) ?? context.Words.SenseOf(Lemma(s[at])) ?? s[at].Upos.ToString();

    private static string Lemma(Token token) => token.Lemma.ToLowerInvariant();

    private static string Form(Sentence s, int at) => s[at].Upos is Upos.Num ? "0" : s[at].Form.ToLowerInvariant();
}

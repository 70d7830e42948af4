using System.Globalization;
using Dateline.Statements;
using Dateline.Syntax;

namespace Dateline.Training.Statements.Polnear;

/// <summary>What is looked at to choose the content of a cue: how its edges stand in the parse and in the text, and what it holds.</summary>
internal sealed class ContentFeatures
{
    private readonly Article article;
    private readonly Sentence sentence;
    private readonly int cue;
    private readonly SourceCandidate source;
    private readonly string lemma;
    private readonly string xpos;
    private readonly TokenRange clause;
    private readonly ReportingClause? read;
    private readonly int[][] readSpans;
    private readonly Dictionary<(int, int), uint[]> starts = [];
    private readonly Dictionary<(int, int), uint[]> ends = [];

    public ContentFeatures(Article article, Sentence sentence, int cue, SourceCandidate source)
    {
        this.article = article;
        this.sentence = sentence;
        this.cue = cue;
        this.source = source;
        lemma = sentence[cue].Lemma.ToLowerInvariant();
        xpos = sentence[cue].Xpos + (Verbs.IsPassive(sentence, cue) ? "-passive" : "");
        clause = ContentCandidates.Clause(sentence, cue, source);
        read = article.ClauseOf(sentence.Index, cue);
        readSpans = read is null || read.Content.IsEmpty ? [] : [.. read.Content.Where(c => !c.IsEmpty).Select(c => new[] { sentence[c.First].Start, sentence[c.End - 1].End })];
    }

    public uint[] Of(ContentCandidate content)
    {
        if (!starts.TryGetValue((content.FirstSentence, content.First), out var start))
        {
            starts[(content.FirstSentence, content.First)] = start = Start(content.FirstSentence, content.First);
        }

        if (!ends.TryGetValue((content.LastSentence, content.End), out var end))
        {
            ends[(content.LastSentence, content.End)] = end = End(content.LastSentence, content.End);
        }

        return [.. start, .. end, .. Whole(content)];
    }

    private uint[] Start(int at, int token)
    {
        var features = new FeatureList();
        var home = article.Sentences[at];
        var side = at != sentence.Index ? (at < sentence.Index ? "earlier" : "later") : token < clause.First ? "before" : "after";
        Text(features, "start", side, home, token - 1, token);
        if (at == sentence.Index)
        {
            var path = TreePath.Between(sentence, cue, token);
            var exact = sentence.SubtreeFirst(path.Branch) == token ? "exact" : "inside";
            Tree(features, "start", side, path, exact);
            var distance = SourceCandidates.Distance(token < clause.First ? clause.First - token : token - clause.End);
            features.Add("start-distance", side, distance);
            features.Add("start-distance+xpos", side, distance, xpos);
            features.Add("start-distance+lemma", side, distance, lemma);
        }

        return features.ToArray();
    }

    private uint[] End(int at, int token)
    {
        var features = new FeatureList();
        var home = article.Sentences[at];
        var side = at != sentence.Index ? (at < sentence.Index ? "earlier" : "later") : token <= clause.First ? "before" : "after";
        Text(features, "end", side, home, token - 1, token);
        if (at == sentence.Index)
        {
            var path = TreePath.Between(sentence, cue, token - 1);
            var exact = sentence.SubtreeEnd(path.Branch) == token ? "exact" : "inside";
            Tree(features, "end", side, path, exact);
            if (token < sentence.Length)
            {
                var next = TreePath.Between(sentence, cue, token);
                features.Add("end-next", side, next.Up, next.Down);
                features.Add("end-next+branch", side, sentence[next.Branch].Deprel, exact);
                features.Add("end-next+lemma", side, lemma, sentence[next.Branch].Deprel);
            }

            features.Add("end-distance", side, SourceCandidates.Distance(token <= clause.First ? clause.First - token : token - clause.End));
            if (article.Report.TimeAt(at, token - 1) is not null)
            {
                features.Add("end-time", side);
            }
        }

        return features.ToArray();
    }

    private void Tree(FeatureList features, string edge, string side, TreePath path, string exact)
    {
        var branch = sentence[path.Branch].Deprel;
        var steps = Math.Min(3, path.Steps).ToString(CultureInfo.InvariantCulture);
        features.Add(edge + "-branch", side, steps + branch, exact);
        features.Add(edge + "-up", side, path.Up, exact);
        features.Add(edge + "-path", side, path.Name, exact);
        features.Add(edge + "-branch+xpos", steps + branch, exact, xpos);
        features.Add(edge + "-branch+lemma", steps + branch, exact, lemma);
        features.Add(edge + "-branch+deprel", steps + branch, exact, sentence[cue].Deprel + side);
    }

    private void Text(FeatureList features, string edge, string side, Sentence home, int left, int right)
    {
        var (last, next) = (CueFeatures.Form(home, left), CueFeatures.Form(home, right));
        features.Add(edge, side);
        features.Add(edge + "+lemma", side, lemma);
        features.Add(edge + "+xpos", side, xpos);
        features.Add(edge + "-left", side, last);
        features.Add(edge + "-right", side, next);
        features.Add(edge + "-left-pos", side, CueFeatures.Pos(home, left));
        features.Add(edge + "-right-pos", side, CueFeatures.Pos(home, right));
        features.Add(edge + "-pos", side, CueFeatures.Pos(home, left), CueFeatures.Pos(home, right));
        features.Add(edge + "-right+lemma", next, lemma, side);
        features.Add(edge + "-left+lemma", last, lemma, side);
        features.Add(edge + "-quote", side, Quoted(home, left), Quoted(home, right));
        features.Add(edge + "-quote+xpos", Quoted(home, left) + Quoted(home, right), xpos, side);
    }

    private string Quoted(Sentence home, int token) => token < 0 || token >= home.Length ? "edge"
        : Article.IsMark(home, token) ? "mark" : article.Quotes.At(home[token].Start) >= 0 ? "in" : "out";

    private uint[] Whole(ContentCandidate content)
    {
        var features = new FeatureList();
        var shape = Shape(content);
        features.Add("shape", shape);
        features.Add("shape+lemma", shape, lemma);
        features.Add("shape+xpos", shape, xpos);
        features.Add("shape+deprel", shape, sentence[cue].Deprel);
        var length = SourceCandidates.Distance(Overlap.Length(content.Spans) / 6);
        features.Add("length", length);
        features.Add("length+xpos", length, xpos);
        features.Add("length+lemma", length, lemma);
        features.Add("source", source.IsNone ? "none" : source.Sentence != sentence.Index ? "elsewhere" : source.Head < cue ? "before" : "after", shape);
        if (content.FirstSentence == sentence.Index && content.LastSentence == sentence.Index && content.Gap.IsEmpty)
        {
            Phrase(features, content);
        }

        var agreed = Overlap.Jaccard(readSpans, content.Spans);
        var agreement = readSpans.Length == 0 ? "unread" : agreed >= 0.95 ? "same" : agreed >= 0.8 ? "nearly" : agreed >= 0.5 ? "half" : agreed > 0 ? "little" : "apart";
        features.Add("read", agreement);
        features.Add("read+rule", agreement, read?.Rule ?? "none");
        features.Add("read+lemma", agreement, lemma);
        Sentences(features, content);
        return features.ToArray();
    }

    private string Shape(ContentCandidate content)
    {
        var where = !content.Gap.IsEmpty ? "around" : content.Spans[0][1] <= sentence[clause.First].Start ? "before" : "after";
        var from = content.FirstSentence < sentence.Index ? "<" : content.FirstSentence > sentence.Index ? ">" : "";
        return where + from + (content.LastSentence > sentence.Index ? ">" : content.LastSentence < sentence.Index ? "<" : "");
    }

    private void Phrase(FeatureList features, ContentCandidate content)
    {
        var range = new TokenRange(content.First, content.End);
        var head = NounPhrases.HeadOf(sentence, range);
        var path = TreePath.Between(sentence, cue, head);
        var whole = sentence.SubtreeFirst(head) == content.First ? "first" : "-";
        whole += sentence.SubtreeEnd(head) == content.End ? "last" : sentence.SubtreeEnd(head) > content.End ? "cut" : "over";
        var steps = path.Steps.ToString(CultureInfo.InvariantCulture);
        features.Add("head-path", path.Name, whole);
        features.Add("head-path+lemma", path.Name, lemma, whole);
        features.Add("head-path+xpos", path.Name, xpos, whole);
        features.Add("head-path+pos", path.Name, sentence[head].Xpos, steps);
        features.Add("head-marker", path.Name, CueFeatures.Marker(sentence, head), xpos);
        features.Add("head-lemma", lemma, sentence[head].Lemma.ToLowerInvariant());
        var finite = CueFeatures.Finite(sentence, range);
        features.Add("finite", finite, xpos);
        features.Add("finite+lemma", finite, lemma);
        var outside = 0;
        for (var i = content.First; i < content.End; i++)
        {
            outside += sentence[i].Head >= 0 && !range.Covers(sentence[i].Head) && sentence[i].Upos is not Upos.Punct ? 1 : 0;
        }

        features.Add("heads", Math.Min(outside, 4).ToString(CultureInfo.InvariantCulture), whole);
        features.Add("next-to", content.End <= clause.First ? SourceCandidates.Distance(clause.First - content.End) : "after" + SourceCandidates.Distance(content.First - clause.End), xpos);
    }

    /// <summary>How a content over sentences stands to its quotation.</summary>
    private void Sentences(FeatureList features, ContentCandidate content)
    {
        var (last, first) = (article.Sentences[content.LastSentence], article.Sentences[content.FirstSentence]);
        var opens = Quoted(first, content.First) + (content.First > 0 ? Quoted(first, content.First - 1) : "edge");
        var closes = Quoted(last, content.End - 1) + (content.End < last.Length ? Quoted(last, content.End) : "edge");
        features.Add("marks", opens, closes);
        features.Add("marks+shape", opens, closes, Shape(content));
        var goesOn = content.End >= last.Length - 1 && content.LastSentence + 1 < article.Sentences.Length
            && article.OpensQuoted(content.LastSentence + 1) ? "goes on" : "ends";
        features.Add("goes-on", goesOn, closes, Shape(content));
        var count = content.LastSentence - content.FirstSentence;
        if (count > 0)
        {
            var quoted = 0;
            for (var i = content.FirstSentence; i <= content.LastSentence; i++)
            {
                quoted += article.OpensQuoted(i) ? 1 : 0;
            }

            var share = quoted > count ? "all" : quoted == count ? "all but one" : quoted == 0 ? "none" : "some";
            features.Add("sentences", Math.Min(count, 4).ToString(CultureInfo.InvariantCulture), share);
            features.Add("sentences+shape", Shape(content), share);
            features.Add("sentences+lemma", Shape(content), lemma);
            features.Add("paragraphs", (article.Paragraph(content.LastSentence) - article.Paragraph(content.FirstSentence)) switch { 0 => "0", 1 => "1", _ => "more" }, Shape(content));
        }
    }
}

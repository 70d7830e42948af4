using System.Runtime.InteropServices;

namespace Dateline.Syntax;

/// <summary>Cuts a stretch of text into paragraphs, tokens and sentences, and multiword tokens into words.</summary>
internal sealed class Segmenter(Tokenizer tokenizer, SentenceSplitter splitter, Contractions contractions)
{
    /// <summary>Adds the words and sentence ends of <c>text[extent]</c> to the workspace.</summary>
    public void Cut(string text, Extent extent, SyntaxWorkspace work)
    {
        for (var at = extent.Start; at < extent.End;)
        {
            var end = Lines.EndOfParagraph(text, at, extent.End);
            CutParagraph(text, at, end, work);
            at = end + 1;
        }
    }

    private void CutParagraph(string text, int start, int end, SyntaxWorkspace work)
    {
        work.Surface.Clear();
        work.Ends.Clear();
        tokenizer.Tokenize(text, start, end, work.Surface);
        var surface = CollectionsMarshal.AsSpan(work.Surface);
        splitter.Split(text, surface, work.Ends);
        var first = 0;
        foreach (var last in work.Ends)
        {
            foreach (var token in surface[first..last])
            {
                var part = contractions.FirstPart(text.AsSpan(token.Start, token.Length));
                if (part == 0)
                {
                    work.Words.Add(token);
                }
                else
                {
                    work.Words.Add(new(token.Start, token.Start + part));
                    work.Words.Add(new(token.Start + part, token.End, true));
                }
            }

            work.SentenceEnds.Add(work.Words.Count);
            first = last;
        }
    }
}

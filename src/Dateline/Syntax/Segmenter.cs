using System.Runtime.InteropServices;
using Dateline.Syntax.Network;

namespace Dateline.Syntax;

/// <summary>Cuts a stretch of text into paragraphs, tokens and sentences, and multiword tokens into words.</summary>
internal sealed class Segmenter(Tokenizer tokenizer, SentenceSplitter splitter, Contractions contractions, NameLists lists, WordRows known)
{
    /// <summary>Fills the workspace with the words and sentence ends of the extents of a text.</summary>
    public void Cut(string text, ReadOnlySpan<Extent> extents, SyntaxWorkspace work)
    {
        work.Words.Clear();
        work.SentenceEnds.Clear();
        work.Surface.Clear();
        work.Ends.Clear();
        foreach (var extent in extents)
        {
            for (var at = extent.Start; at < extent.End;)
            {
                var end = Lines.EndOfParagraph(text, at, extent.End);
                var first = work.Surface.Count;
                tokenizer.Tokenize(text, at, end, work.Surface);
                splitter.Split(text, CollectionsMarshal.AsSpan(work.Surface)[first..], first, work.Ends);
                at = end + 1;
            }
        }

        Split(text, CollectionsMarshal.AsSpan(work.Surface), work);
    }

    private void Split(string text, ReadOnlySpan<TokenSpan> surface, SyntaxWorkspace work)
    {
        var lost = new LostApostrophes(lists, known);
        lost.Read(text, surface);
        var first = 0;
        foreach (var last in work.Ends)
        {
            foreach (var token in surface[first..last])
            {
                var form = text.AsSpan(token.Start, token.Length);
                var part = contractions.FirstPart(form);
                part = part == 0 ? lost.FirstPart(form) : part;
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

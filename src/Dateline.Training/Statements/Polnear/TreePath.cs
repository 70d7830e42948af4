using System.Text;
using Dateline.Syntax;

namespace Dateline.Training.Statements.Polnear;

/// <summary>The way through the parse from one token to another.</summary>
/// <param name="Up">Relations left on the way up, "^acl^conj".</param>
/// <param name="Steps">How many.</param>
/// <param name="Down">Relations entered on the way down.</param>
/// <param name="Branch">The first token entered on the way down, or the common ancestor itself.</param>
internal sealed record TreePath(string Up, int Steps, string Down, int Branch)
{
    private const int Longest = 5;

    public string Name => Up + Down;

    public static TreePath Between(Sentence sentence, int from, int to)
    {
        var up = new StringBuilder();
        var at = from;
        for (var steps = 0; steps <= Longest; steps++)
        {
            if (sentence.IsBelow(to, at))
            {
                var down = new StringBuilder();
                var (branch, depth) = (at, 0);
                for (var below = to; below != at; below = sentence[below].Head)
                {
                    branch = below;
                    if (depth++ < Longest)
                    {
                        down.Insert(0, "/" + Relation(sentence, below));
                    }
                }

                return new(up.ToString(), steps, down.ToString(), branch);
            }

            up.Append('^').Append(Relation(sentence, at));
            at = sentence[at].Head;
            if (at < 0)
            {
                break;
            }
        }

        return new("far", Longest + 1, "", to);
    }

    private static string Relation(Sentence sentence, int token)
    {
        var relation = sentence[token].Deprel;
        return relation is "nsubj:pass" or "acl:relcl" or "obl:agent" ? relation : relation.Split(':')[0];
    }
}

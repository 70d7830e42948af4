using Dateline.Syntax;

namespace Dateline.Training.Syntax;

/// <summary>Scores over given tokens: what filling in a gold file gets right.</summary>
internal sealed record QuickScore(double Upos, double Xpos, double Feats, double Lemma, double Uas, double Las, int Words)
{
    public static QuickScore Of(ConlluDocument gold, ConlluDocument system)
    {
        var (upos, xpos, feats, lemma, uas, las, n) = (0, 0, 0, 0, 0, 0, 0);
        for (var s = 0; s < gold.Sentences.Length; s++)
        {
            for (var i = 0; i < gold.Sentences[s].Words.Length; i++)
            {
                var (g, p) = (gold.Sentences[s].Words[i], system.Sentences[s].Words[i]);
                n++;
                upos += g.Upos == p.Upos ? 1 : 0;
                xpos += g.Xpos == p.Xpos ? 1 : 0;
                feats += g.Feats == p.Feats ? 1 : 0;
                lemma += g.Lemma == p.Lemma || g.Lemma == "_" ? 1 : 0;
                uas += g.Head == p.Head ? 1 : 0;
                las += g.Head == p.Head && Plain(g.Deprel) == Plain(p.Deprel) ? 1 : 0;
            }
        }

        double Percent(int k) => 100.0 * k / n;
        return new(Percent(upos), Percent(xpos), Percent(feats), Percent(lemma), Percent(uas), Percent(las), n);
    }

    public override string ToString() => FormattableString.Invariant(
        $"UPOS {Upos:0.00} XPOS {Xpos:0.00} UFeats {Feats:0.00} Lemma {Lemma:0.00} UAS {Uas:0.00} LAS {Las:0.00}");

    private static string Plain(string deprel)
    {
        var colon = deprel.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? deprel : deprel[..colon];
    }
}

namespace Dateline.Training.Events.Muc;

/// <summary>The layers in their order: incidents of the document by its words, of its sentences, slots of phrases at first and second look, types and pairs of fillers, and the gist.</summary>
internal sealed record MucLayers(MucLayer Told, MucLayer Sentences, MucLayer Slots, MucLayer SecondLook, MucLayer Types, MucLayer Pairs, MucLayer Gist)
{
    /// <summary>Lets each layer judge a document.</summary>
    public void Judge(MucCase c)
    {
        c.Told = Told.Probabilities(c.Features);
        c.Sentences = [.. c.SentenceFeatures.Select(f => Sentences.Probabilities(f))];
        var features = c.ToldFeatures();
        c.SetSlots([.. features.Select(f => Slots.Probabilities(f))]);
        var odds = c.SlotOdds();
        c.Slots = [.. MucSecondLook.Of(c).Select((f, i) => SecondLook.Probabilities(f, odds[i]))];
        c.Types = [.. features.Select(f => Types.Probabilities(f))];
        var pairs = c.Paired(_ => false);
        c.Pairs = new MucPairs(pairs, [.. pairs.Select(p => Pairs.Probabilities(c.PairFeatures(p))[0])]);
        c.Gist = Gist.Probabilities(MucGist.Of(c));
    }

    public void Write(string folder)
    {
        foreach (var (name, layer) in Named())
        {
            layer.Write(Path.Combine(folder, name + ".tsv"));
        }
    }

    public static MucLayers Read(string folder)
    {
        return new(Of("documents"), Of("sentences"), Of("slots"), Of("second-look"), Of("types"), Of("pairs"), Of("gist"));

        MucLayer Of(string name) => MucLayer.Read(Path.Combine(folder, name + ".tsv"));
    }

    private IEnumerable<(string, MucLayer)> Named() =>
        [("documents", Told), ("sentences", Sentences), ("slots", Slots), ("second-look", SecondLook), ("types", Types), ("pairs", Pairs), ("gist", Gist)];
}

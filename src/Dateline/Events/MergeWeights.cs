namespace Dateline.Events;

/// <summary>What speaks for and against two mentions being one happening (<c>data/events/merging.tsv</c>; points that are summed).</summary>
/// <param name="weight">A weight by its name in the file.</param>
internal sealed class MergeWeights(Func<string, double> weight)
{
    public double ActorsClash { get; } = weight("actors_clash");

    public double ActorsShared { get; } = weight("actors_shared");

    public double Anew { get; } = weight("anew");

    public double BackgroundDiffers { get; } = weight("background_differs");

    public double Bare { get; } = weight("bare");

    public double Definite { get; } = weight("definite");

    public double Distance { get; } = weight("distance");

    public double Elsewhere { get; } = weight("elsewhere");

    public double Indefinite { get; } = weight("indefinite");

    public double Joined { get; } = weight("joined");

    public double KnownPart { get; } = weight("known_part");

    public double Lede { get; } = weight("lede");

    public double Opposed { get; } = weight("opposed");

    public double OthersMeant { get; } = weight("others_meant");

    public double PlaceClash { get; } = weight("place_clash");

    public double PlaceShared { get; } = weight("place_shared");

    public double RecipientsShared { get; } = weight("recipients_shared");

    public double SameSentence { get; } = weight("same_sentence");

    public double SameTrigger { get; } = weight("same_trigger");

    public double SameType { get; } = weight("same_type");

    public double StatusDiffers { get; } = weight("status_differs");

    public double Threshold { get; } = weight("threshold");

    public double TimeClash { get; } = weight("time_clash");

    public double TimeShared { get; } = weight("time_shared");

    public double TollClash { get; } = weight("toll_clash");

    public double TollShared { get; } = weight("toll_shared");

    public double WiderType { get; } = weight("wider_type");

    public double WordsShared { get; } = weight("words_shared");

    /// <exception cref="InvalidDataException">A weight is missing or no number; names the file.</exception>
    public static MergeWeights Load(string path)
    {
        var values = DataTable.Load(path, "weight", "value", "meaning").By(r => r[0], r => r.Number(1));
        return new MergeWeights(name => values.TryGetValue(name, out var value) ? value : throw new InvalidDataException($"{path}: the weight {name} is missing"));
    }
}

namespace Dateline.Events;

/// <summary>What speaks for and against two mentions being one happening (<c>data/events/merging.tsv</c>; points that are summed).</summary>
internal sealed record MergeWeights
{
    public required double ActorsClash { get; init; }

    public required double ActorsShared { get; init; }

    public required double Anew { get; init; }

    public required double BackgroundDiffers { get; init; }

    public required double Definite { get; init; }

    public required double Distance { get; init; }

    public required double Elsewhere { get; init; }

    public required double Indefinite { get; init; }

    public required double Joined { get; init; }

    public required double KnownPart { get; init; }

    public required double Lede { get; init; }

    public required double PlaceClash { get; init; }

    public required double PlaceHolds { get; init; }

    public required double PlaceShared { get; init; }

    public required double RecipientsShared { get; init; }

    public required double Repeated { get; init; }

    public required double SameSentence { get; init; }

    public required double SameTrigger { get; init; }

    public required double SameType { get; init; }

    public required double StateShared { get; init; }

    public required double StatusDiffers { get; init; }

    public required double Threshold { get; init; }

    public required double TimeClash { get; init; }

    public required double TimeShared { get; init; }

    public required double TollClash { get; init; }

    public required double TollShared { get; init; }

    public required double WiderType { get; init; }

    /// <exception cref="InvalidDataException">A weight is missing or no number; names the file.</exception>
    public static MergeWeights Load(string path)
    {
        var values = DataTable.Load(path, "weight", "value", "meaning").ToDictionary(r => r[0], r => r.Number(1), StringComparer.Ordinal);
        double Of(string name) => values.TryGetValue(name, out var value) ? value : throw new InvalidDataException($"{path}: the weight {name} is missing");
        return new MergeWeights
        {
            ActorsClash = Of("actors_clash"),
            ActorsShared = Of("actors_shared"),
            Anew = Of("anew"),
            BackgroundDiffers = Of("background_differs"),
            Definite = Of("definite"),
            Distance = Of("distance"),
            Elsewhere = Of("elsewhere"),
            Indefinite = Of("indefinite"),
            Joined = Of("joined"),
            KnownPart = Of("known_part"),
            Lede = Of("lede"),
            PlaceClash = Of("place_clash"),
            PlaceHolds = Of("place_holds"),
            PlaceShared = Of("place_shared"),
            RecipientsShared = Of("recipients_shared"),
            Repeated = Of("repeated"),
            SameSentence = Of("same_sentence"),
            SameTrigger = Of("same_trigger"),
            SameType = Of("same_type"),
            StateShared = Of("state_shared"),
            StatusDiffers = Of("status_differs"),
            Threshold = Of("threshold"),
            TimeClash = Of("time_clash"),
            TimeShared = Of("time_shared"),
            TollClash = Of("toll_clash"),
            TollShared = Of("toll_shared"),
            WiderType = Of("wider_type"),
        };
    }
}

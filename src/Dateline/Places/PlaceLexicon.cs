namespace Dateline.Places;

/// <summary>Everything of data/places, loaded once at first use.</summary>
internal sealed class PlaceLexicon
{
    /// <param name="boundaries">"recognised" or "controlled"; the setting of settings.tsv where null.</param>
    /// <param name="added">The user's places; those of <see cref="UserGazetteer.DefaultPath"/> where null.</param>
    public PlaceLexicon(DataFolder data, string? boundaries = null, IEnumerable<UserPlace>? added = null)
    {
        Boundaries = Boundaries.Load(data, boundaries);
        Gazetteer = Gazetteer.Open(
            data.File("places/gazetteer.bin"),
            Boundaries,
            added ?? (File.Exists(UserGazetteer.DefaultPath) ? UserGazetteer.Read(UserGazetteer.DefaultPath).Places : []));
        Features = new(data.File("places/precision.tsv"));
        Cues = new(data);
        Demonyms = new(data.File("places/demonyms.tsv"));
        Directions = new(data.File("places/directions.tsv"));
        Titles = new(data.File("places/titles.tsv"), ignoreCase: false);
        Prepositions = new(data.File("places/prepositions.tsv"), ignoreCase: true);
        Stopwords = new(data.File("places/stopwords.tsv"), ignoreCase: true);
        NameParts = new(data.File("places/name-parts.tsv"), ignoreCase: true);
        NameMakers = new(data.File("places/name-makers.tsv"), ignoreCase: false);
        Weights = Weights.Load(data.File("places/weights.tsv"));
    }

    public Boundaries Boundaries { get; }

    /// <summary>The same with other weights; for fitting them.</summary>
    public PlaceLexicon With(Weights weights)
    {
        var copy = (PlaceLexicon)MemberwiseClone();
        copy.Weights = weights;
        return copy;
    }

    public Gazetteer Gazetteer { get; }

    public FeatureTable Features { get; }

    public CueTable Cues { get; }

    public DemonymTable Demonyms { get; }

    public DirectionTable Directions { get; }

    /// <summary>Words before a person's name.</summary>
    public WordSet Titles { get; }

    /// <summary>Words before a place.</summary>
    public WordSet Prepositions { get; }

    /// <summary>Words that are no place alone, though the gazetteer has places of that name.</summary>
    public WordSet Stopwords { get; }

    /// <summary>Words that begin longer names ("Tal", "Kafr", "Umm").</summary>
    public WordSet NameParts { get; }

    /// <summary>Words that make the name of something else of the place before them ("Geneva Convention").</summary>
    public WordSet NameMakers { get; }

    public Weights Weights { get; private set; }
}

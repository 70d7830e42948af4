namespace Dateline.Places;

/// <summary>Words that tell what a place is to a happening, and those that point back at a place named before.</summary>
internal sealed class SettingWords(DataFolder data)
{
    /// <summary>Prepositions before a place.</summary>
    public RoleTable Roles { get; } = new(data.File("places/roles.tsv"));

    public PointerTable Pointers { get; } = new(data.File("places/pointers.tsv"));

    /// <summary>Common nouns for places.</summary>
    public PlaceNouns Nouns { get; } = new(data);

    public FeatureTable Features { get; } = new(data.File("places/precision.tsv"));
}

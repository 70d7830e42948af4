namespace Dateline.Syntax;

/// <summary>One tag of the tagger: universal tag, Penn tag and features, with the number of its pair of tags for the lemma table.</summary>
internal readonly record struct TagEntry(Upos Upos, string Xpos, string Feats)
{
    /// <summary>Key of (universal tag, Penn tag) in the lemma table.</summary>
    public uint Key { get; } = Hash.Mix((uint)Upos, Hash.Of(Xpos));
}

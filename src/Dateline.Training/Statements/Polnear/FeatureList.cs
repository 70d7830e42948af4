using Dateline.Syntax;

namespace Dateline.Training.Statements.Polnear;

/// <summary>Hashed binary features: a name, alone or with one, two or three values.</summary>
internal sealed class FeatureList
{
    private readonly List<uint> items = [];

    public void Add(string name) => items.Add(Hash.Of(name));

    public void Add(string name, string value) => items.Add(Hash.Mix(Hash.Of(name), Hash.Of(value)));

    public void Add(string name, string first, string second) => items.Add(Hash.Mix(Hash.Of(name), Hash.Of(first), Hash.Of(second)));

    public void Add(string name, string first, string second, string third) =>
        items.Add(Hash.Mix(Hash.Of(name), Hash.Of(first), Hash.Of(second), Hash.Of(third)));

    public uint[] ToArray() => [.. items];
}

namespace Dateline.Training.Syntax;

/// <summary>Numbers for strings, in order of first sight.</summary>
internal sealed class Alphabet
{
    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);
    private readonly List<string> names = [];

    public int Count => names.Count;

    public int this[string name]
    {
        get
        {
            if (!ids.TryGetValue(name, out var id))
            {
                id = names.Count;
                ids[name] = id;
                names.Add(name);
            }

            return id;
        }
    }

    public int Find(string name) => ids.GetValueOrDefault(name, -1);

    public string[] ToArray() => [.. names];

    public string Name(int id) => names[id];
}

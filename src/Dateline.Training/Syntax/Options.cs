using System.Globalization;

namespace Dateline.Training.Syntax;

/// <summary>"--name value" options of a training command.</summary>
internal sealed class Options(string[] args)
{
    public string Get(string name, string otherwise)
    {
        var at = Array.IndexOf(args, "--" + name);
        return at >= 0 && at + 1 < args.Length ? args[at + 1] : otherwise;
    }

    public int Get(string name, int otherwise) => int.Parse(Get(name, otherwise.ToString(CultureInfo.InvariantCulture)), CultureInfo.InvariantCulture);

    public float Get(string name, float otherwise) => float.Parse(Get(name, otherwise.ToString(CultureInfo.InvariantCulture)), CultureInfo.InvariantCulture);
}

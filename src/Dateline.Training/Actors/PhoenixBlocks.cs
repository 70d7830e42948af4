using System.Text;

namespace Dateline.Training.Actors;

/// <summary>Reads a Phoenix dictionary (MIT): names with their synonyms and date-limited codes. The files hold Latin-1 bytes.</summary>
internal static class PhoenixBlocks
{
    public static IEnumerable<(List<string> Names, List<string> Codes)> Read(string path)
    {
        var (names, codes) = (new List<string>(), new List<string>());
        foreach (var raw in File.ReadLines(path, Encoding.Latin1))
        {
            var line = raw.Split(['#', ';'])[0].TrimEnd();
            if (line.Length == 0)
            {
                continue;
            }

            var code = line.IndexOf('[');
            var name = (code < 0 ? line : line[..code]).Trim();
            if (name.Length > 0 && !name.StartsWith('+') && (names.Count > 0 || codes.Count > 0))
            {
                if (codes.Count > 0)
                {
                    yield return (names, codes);
                    names = [];
                }

                codes = [];
            }

            if (name.Length > 0)
            {
                names.Add(name.TrimStart('+').Trim());
            }

            if (code >= 0)
            {
                codes.Add(line[(code + 1)..].TrimEnd(']', ' '));
            }
        }

        if (codes.Count > 0)
        {
            yield return (names, codes);
        }
    }
}

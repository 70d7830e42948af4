using System.Text.RegularExpressions;
using Dateline.App.Commands;

namespace Dateline.Tests.Docs;

public sealed partial class DocsTests
{
    [Fact]
    public void The_command_line_page_is_what_help_says_now() =>
        Assert.True(
            File.ReadAllText(Checkout.File("docs/cli.md")).ReplaceLineEndings("\n") == HelpPageCommand.Page(),
            "docs/cli.md is out of date; run ./build docs");

    [Fact]
    public void Every_data_file_has_its_origin_in_the_data_page()
    {
        var page = File.ReadAllText(Checkout.File("data/README.md"));
        var missing = Directory.EnumerateFiles(Checkout.Data.Root, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Checkout.Data.Root, f).Replace('\\', '/'))
            .Where(f => f != "README.md" && !Path.GetFileName(f).StartsWith('.') && !page.Contains(Path.GetFileName(f), StringComparison.Ordinal) && !Globbed(page, f))
            .Order(StringComparer.Ordinal);

        Assert.Empty(missing);
    }

    [Fact]
    public void Commands_in_the_documentation_exist_with_their_options()
    {
        var commands = string.Join('|', CommandTree.Create().Subcommands.Select(c => c.Name));
        var commandLine = new Regex($@"^(?:\$ )?(?:\./)?dateline ((?:{commands})\b.*)$", RegexOptions.Multiline);
        foreach (var page in Pages())
        {
            foreach (Match line in commandLine.Matches(File.ReadAllText(page)))
            {
                var words = line.Groups[1].Value.Split('#')[0].Split('|')[0].Split('>')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
                var errors = CommandTree.Create().Parse([.. words.Select(w => w.Trim('\'', '"'))]).Errors;

                Assert.True(errors.Count == 0, $"{page}: dateline {line.Groups[1].Value}: {string.Join("; ", errors.Select(e => e.Message))}");
            }
        }
    }

    [Fact]
    public void Links_between_pages_lead_somewhere()
    {
        foreach (var page in Pages())
        {
            foreach (Match link in Link().Matches(File.ReadAllText(page)))
            {
                var target = link.Groups[1].Value.Split('#')[0];
                if (target.Length > 0 && !target.Contains("://", StringComparison.Ordinal))
                {
                    var path = Path.Combine(Path.GetDirectoryName(page)!, target);
                    Assert.True(File.Exists(path) || Directory.Exists(path), $"{page}: {target}");
                }
            }
        }
    }

    [Fact]
    public void The_first_command_of_the_readme_is_what_continuous_integration_runs() =>
        Assert.Contains("./build test", File.ReadAllText(Checkout.File("README.md")), StringComparison.Ordinal);

    /// <summary>The data page may name several files by one pattern (<c>events/*.rules</c>).</summary>
    private static bool Globbed(string page, string file) => Pattern().Matches(page).Any(m =>
        Regex.IsMatch(file, "^" + Regex.Escape(m.Value).Replace(@"\*", "[^/]*", StringComparison.Ordinal) + "$", RegexOptions.CultureInvariant));

    private static IEnumerable<string> Pages() => new[] { "README.md", "CONTRIBUTING.md" }.Select(Checkout.File)
        .Concat(Directory.EnumerateFiles(Checkout.File("docs"), "*.md", SearchOption.AllDirectories));

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"[\w./-]*\*[\w.*-]*")]
    private static partial Regex Pattern();
}

#:property PublishAot=false
#:property RestorePackagesWithLockFile=false
#:property EnforceCodeStyleInBuild=false
// The targets of ./build. Each is a function below; ./build with no target lists them, several run in the order given.
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

const string App = "src/Dateline.App";
const string Training = "src/Dateline.Training/bin/Release/net10.0/Dateline.Training.dll";
const string Tests = "tests/Dateline.Tests/bin/Release/net10.0/Dateline.Tests.dll";

// Rebuilds everything under data/ that is compiled, in this order, from the tables and corpora in ../shared;
// data/README.md names each source and its licence, each command's --help says what it reads.
string[][] dataCommands =
[
    ["areas", "../shared/gazetteer/ne-admin1.json.gz", "data/figures/areas.tsv"],
    ["compile-gazetteer"],
    ["compile-actors"],
    ["syntax-names"],
    ["train-syntax"],
];

var ci = Environment.GetEnvironmentVariable("CI") is "true" or "1";
var targets = new (string Name, string What, Func<string[], int> Run)[]
{
    ("format", "lay out the C# sources after .editorconfig", _ => Run("dotnet", "format", "Dateline.slnx", "--no-restore")),
    ("build", "compile everything; warnings are errors", _ => Build()),
    ("test", "run all tests; the last line counts them", Test),
    ("data", "rebuild the compiled files of data/ from their sources", _ => Data()),
    ("eval", "score the readings of examples/ (and of ../shared/gold where present) against eval/floors.json", rest => Build() is var e and not 0 ? e : Run("dotnet", [Training, "evaluate", .. rest])),
    ("bench", "time reading and each of its stages", rest => Build() is var e and not 0 ? e : Run("dotnet", ["run", "-c", "Release", "--no-build", "--project", "bench/Dateline.Benchmarks", "--", .. rest.Length > 0 ? rest : ["--filter", "*"]])),
    ("docs", "write the generated pages of docs/", _ => Docs()),
    ("web", "build the page into the program", _ => Web()),
    ("pack", "make artifacts/dateline, the program with its data, to be copied anywhere", _ => Pack()),
};

if (args.Length == 0 || args[0] is "-h" or "--help")
{
    Console.WriteLine("usage: ./build TARGET [ARGUMENTS]\n");
    foreach (var (name, what, _) in targets)
    {
        Console.WriteLine($"  {name,-8}{what}");
    }

    return args.Length == 0 ? 2 : 0;
}

var target = targets.FirstOrDefault(t => t.Name == args[0]);
if (target.Run is null)
{
    Console.Error.WriteLine($"build: unknown target {args[0]}; see: ./build --help");
    return 2;
}

return target.Run(args[1..]);

int Build() => Run("dotnet", "build", "Dateline.slnx", "-c", "Release", "-v", "q", "--nologo", "-p:RestoreLockedMode=true");

int Data()
{
    if (Build() is var code and not 0)
    {
        return code;
    }

    foreach (var command in dataCommands)
    {
        Console.WriteLine($"== {string.Join(' ', command)}");
        if (Run("dotnet", [Training, .. command]) is var failed and not 0)
        {
            return failed;
        }
    }

    return 0;
}

// The page is built where Node is; without it the program serves the page of the last build, or none.
int Web()
{
    if (!File.Exists("web/package.json"))
    {
        return 0;
    }

    if (!Has("npm"))
    {
        Console.Error.WriteLine("build: npm not found; install Node 20 or newer to build the page");
        return 2;
    }

    var lockFile = File.ReadAllText("web/package-lock.json");
    const string installed = "web/node_modules/.dateline-installed";
    if (!File.Exists(installed) || File.ReadAllText(installed) != lockFile)
    {
        if (Run("npm", "--prefix", "web", "ci", "--no-audit", "--no-fund") is var failed and not 0)
        {
            return failed;
        }

        File.WriteAllText(installed, lockFile);
    }

    return Run("npm", "--prefix", "web", "run", "build");
}

int Test(string[] filters)
{
    if (Web() is var web and not 0)
    {
        return web;
    }

    if (Build() is var code and not 0)
    {
        return code;
    }

    Directory.CreateDirectory("artifacts");
    var legs = new List<Tally> { Xunit("default", filters) };
    legs.Add(Xunit("tr-TR", [.. filters, "-trait-", "leg=default"]) with { Passed = 0, Skipped = [] });
    if (filters.Length == 0)
    {
        legs.Add(WebTest());
    }

    var (passed, failed) = (legs.Sum(l => l.Passed), legs.Sum(l => l.Failed));
    var skipped = legs.SelectMany(l => l.Skipped).ToArray();
    foreach (var skip in skipped)
    {
        Console.WriteLine($"skipped: {skip}");
    }

    // In CI everything must run; only the evaluation folder may be absent there.
    failed += ci ? skipped.Count(s => !s.Contains("../shared", StringComparison.Ordinal)) : 0;
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{passed} passed, {failed} failed{(skipped.Length > 0 ? $", {skipped.Length} skipped" : "")}"));
    return failed == 0 && passed > 0 ? 0 : 1;
}

Tally Xunit(string culture, string[] filters)
{
    var results = $"artifacts/tests-{culture}.xml";
    File.Delete(results);
    Console.WriteLine($"== tests, culture {culture}");
    Run("dotnet", [Tests, "-noLogo", "-noColor", "-culture", culture, "-xml", results, .. filters]);
    if (!File.Exists(results))
    {
        return new Tally(0, 1, []);
    }

    var cases = XDocument.Load(results).Descendants("test").ToArray();
    var errors = XDocument.Load(results).Descendants("assembly").Sum(a => (int?)a.Attribute("errors") ?? 0);
    return new Tally(
        cases.Count(c => (string?)c.Attribute("result") == "Pass"),
        cases.Count(c => (string?)c.Attribute("result") == "Fail") + errors,
        [.. cases.Where(c => (string?)c.Attribute("result") == "Skip").Select(c => $"{c.Attribute("name")!.Value}: {c.Element("reason")?.Value}")]);
}

// Tests of the page in a real browser, by node's own test runner. Chromium is installed where that is allowed (root).
Tally WebTest()
{
    if (!Directory.Exists("web/tests"))
    {
        return new Tally(0, 0, []);
    }

    if (!Has("chromium") && !(Environment.UserName == "root" && Has("apt-get")
        && Run("sh", "-c", "apt-get update -qq && RUNLEVEL=1 DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium >/dev/null") == 0))
    {
        return new Tally(0, 0, ["browser tests: chromium is not installed and may not be (not root)"]);
    }

    Console.WriteLine("== tests of the page, in chromium");
    var output = Capture("npm", "--prefix", "web", "run", "--silent", "test:browser");
    int Count(string what) => Regex.Match(output, $@"^(?:#|ℹ) {what} (\d+)", RegexOptions.Multiline) is { Success: true } m ? int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture) : -1;
    var (passed, failed) = (Count("pass"), Count("fail"));
    if (passed < 0 || failed > 0)
    {
        Console.WriteLine(output);
    }

    return passed < 0 ? new Tally(0, 1, []) : new Tally(passed, failed, [.. Regex.Matches(output, @"ok \d+ - (.*) # SKIP(.*)").Select(m => $"{m.Groups[1].Value}:{m.Groups[2].Value}")]);
}

int Docs()
{
    if (Build() is var code and not 0)
    {
        return code;
    }

    File.WriteAllText("docs/cli.md", Capture("dotnet", $"{App}/bin/Release/net10.0/Dateline.App.dll", "help-page"));
    return 0;
}

int Pack()
{
    if (Web() is var web and not 0)
    {
        return web;
    }

    const string folder = "artifacts/dateline";
    if (Directory.Exists(folder))
    {
        Directory.Delete(folder, true);
    }

    if (Run("dotnet", "publish", App, "-c", "Release", "-v", "q", "--nologo", "-p:Precompile=true", "-o", folder) is var code and not 0)
    {
        return code;
    }

    foreach (var source in ((string[])["data", "examples"]).SelectMany(tree => Directory.EnumerateFiles(tree, "*", SearchOption.AllDirectories)))
    {
        var copy = Path.Combine(folder, source);
        Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
        File.Copy(source, copy);
    }

    foreach (var notice in (string[])["LICENSE", "NOTICE"])
    {
        File.Copy(notice, Path.Combine(folder, notice));
    }

    Console.WriteLine($"{folder}: start it with {folder}/Dateline.App, or dotnet {folder}/Dateline.App.dll");
    return 0;
}

static int Run(string program, params string[] arguments)
{
    using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false })!;
    process.WaitForExit();
    return process.ExitCode;
}

static string Capture(string program, params string[] arguments)
{
    using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true })!;
    var output = process.StandardOutput.ReadToEnd();
    process.WaitForExit();
    return output;
}

static bool Has(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
    .Any(folder => File.Exists(Path.Combine(folder, program)) || File.Exists(Path.Combine(folder, program + ".exe")));

internal sealed record Tally(int Passed, int Failed, string[] Skipped);

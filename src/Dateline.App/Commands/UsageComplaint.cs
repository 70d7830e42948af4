using System.CommandLine;
using System.CommandLine.Parsing;

namespace Dateline.App.Commands;

/// <summary>Says in one line each what is wrong with a command line, and what was probably meant.</summary>
internal static class UsageComplaint
{
    public static IEnumerable<string> Of(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var help = command is RootCommand ? "dateline --help" : $"dateline {command.Name} --help";
        var unknown = parsed.UnmatchedTokens.Concat(MistakenOptions(parsed)).Distinct().ToArray();
        if (unknown.Length == 0)
        {
            return parsed.Errors.Select(e => $"{e.Message.TrimEnd('.')}; see: {help}").Distinct();
        }

        return unknown.Select(token =>
        {
            var isOption = token.StartsWith('-');
            var known = isOption
                ? command.Options.SelectMany(o => o.Aliases.Append(o.Name))
                : command.Subcommands.Select(c => c.Name);
            var what = isOption ? "option" : command.Subcommands.Count > 0 ? "command" : "argument";
            var nearest = Spelling.Nearest(token, known);
            return nearest is null ? $"unknown {what} {token}; see: {help}" : $"unknown {what} {token}, did you mean {nearest}? see: {help}";
        });
    }

    /// <summary>What looks like an option but was taken for an argument's value.</summary>
    public static IEnumerable<string> MistakenOptions(ParseResult parsed) => parsed.CommandResult.Children
        .OfType<ArgumentResult>()
        .SelectMany(argument => argument.Tokens)
        .Select(token => token.Value)
        .Where(value => value.Length > 1 && value[0] == '-' && !File.Exists(value));
}

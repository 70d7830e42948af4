using System.Globalization;
using Dateline.Storage;

namespace Dateline.App.Output;

/// <summary>What a run has done to a case, in one line, and what to do next.</summary>
internal static class CaseSummary
{
    public static string Of(string path, CaseRun run)
    {
        var info = EventStore.Open(path).Info();
        var skipped = run.Skipped == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", {run.Skipped:N0} were there already");
        var failed = run.Failed == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", {run.Failed:N0} could not be read");
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{path}: {run.Read:N0} reports read{skipped}{failed}; it now holds {info.Reports:N0} reports, {info.Statements:N0} statements, {info.Events:N0} events, " +
            $"{info.Figures:N0} figures, {info.Relations:N0} relations, {info.Control:N0} control claims; see: dateline show {path}");
    }
}

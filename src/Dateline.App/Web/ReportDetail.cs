namespace Dateline.App.Web;

/// <summary>One report: its whole current reading, with the keys of its facts.</summary>
/// <param name="Version">Version of Dateline that read it.</param>
/// <param name="Keys">Keys of the facts, in the order of the reading's lists.</param>
internal sealed record ReportDetail(string Key, string Version, ReportKeys Keys, Reading Reading);

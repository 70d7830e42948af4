namespace Dateline.App.Commands;

/// <summary>What of a case is listed: one kind of fact, or the reports.</summary>
internal enum CaseSubject
{
    Events,
    Statements,
    Figures,
    Control,
    Relations,
    Reports,
}

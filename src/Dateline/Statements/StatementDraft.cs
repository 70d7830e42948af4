namespace Dateline.Statements;

/// <summary>A reporting clause with its speaker resolved, before its quotation is followed over sentences.</summary>
internal sealed record StatementDraft(int Sentence, ReportingClause Clause, Actor Speaker, Actor? Relay);

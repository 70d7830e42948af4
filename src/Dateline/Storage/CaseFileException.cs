namespace Dateline.Storage;

/// <summary>A case that cannot be opened or read; the message says which file, why, and what to do.</summary>
public sealed class CaseFileException(string message, Exception? cause = null) : Exception(message, cause);

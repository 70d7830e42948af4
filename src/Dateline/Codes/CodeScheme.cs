namespace Dateline.Codes;

/// <summary>The event schemes that sentences are coded in.</summary>
public enum CodeScheme
{
    Plover,
    Cameo,
    Acled,
}

namespace Dateline.Times;

/// <summary>The vague references of TIMEX3.</summary>
internal enum TimeReferenceKind : byte
{
    None,
    Past,
    Present,
    Future,
}

namespace Dateline.Dating;

/// <summary>A dated deed that "two years after ..." may count from: who, where and what, as word entries.</summary>
internal sealed record Intervention(string Id, DateOnly Day, int[] Actors, int[] Places, int[] Deeds);

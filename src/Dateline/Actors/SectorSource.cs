namespace Dateline.Actors;

/// <summary>Whether the words around a role may change its sector.</summary>
internal enum SectorSource : byte
{
    /// <summary>Never: civilians, prime minister.</summary>
    Fixed,

    /// <summary>Only a named group does: soldiers, militants.</summary>
    Armed,

    /// <summary>Any modifier does: forces, fighters, spokesman.</summary>
    Open,
}

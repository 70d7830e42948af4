namespace Dateline.Statements;

/// <summary>What kind of word reports.</summary>
internal enum CueClass
{
    /// <summary>A verb whose subject speaks.</summary>
    Verb,

    /// <summary>"as saying" after "quoted X".</summary>
    Relayed,

    /// <summary>"according to X".</summary>
    Adposition,

    /// <summary>A noun with a clause: "X's statement that".</summary>
    Noun,
}

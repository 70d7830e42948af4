namespace Dateline.Events;

/// <summary>How a word names help.</summary>
internal enum SupportKind
{
    /// <summary>A noun: "with the help of X", "under Russian air cover".</summary>
    Help,

    /// <summary>A verb whose subject brings the parties together: "brokered by X".</summary>
    Mediate,

    /// <summary>A noun: "under the auspices of X", "through Omani mediation".</summary>
    Auspice,

    /// <summary>A word before who acts with them: "alongside X", "together with X".</summary>
    Beside,

    /// <summary>A verb before the help one has: "relying on Iranian air support".</summary>
    Rely,
}

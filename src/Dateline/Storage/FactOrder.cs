namespace Dateline.Storage;

/// <summary>Order of a list of facts.</summary>
public enum FactOrder
{
    /// <summary>By the day it happened, earliest first, unknown days last.</summary>
    Day,

    /// <summary>Latest first, unknown days last.</summary>
    Latest,

    /// <summary>By report in order of arrival, then as the text tells it.</summary>
    Text,
}

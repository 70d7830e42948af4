namespace Dateline;

/// <summary>PLOVER sector codes as the record writes them (source: PLOVER manual, openeventdata/PLOVER).</summary>
public static class Sectors
{
    public const string Government = "GOV";
    public const string Military = "MIL";
    public const string Police = "COP";
    public const string Intelligence = "SPY";
    public const string ProGovernmentMilitia = "PRM";
    public const string Rebel = "REB";
    public const string Unidentified = "UAF";
    public const string Civilian = "CVL";
    public const string Opposition = "OPP";
    public const string International = "IGO";
    public const string NonGovernmental = "NGO";
    public const string Medical = "MED";
    public const string Journalist = "JRN";
    public const string Refugee = "REF";
    public const string Legislature = "LEG";
    public const string Judiciary = "JUD";
    public const string Religious = "REL";
    public const string Business = "BUS";
    public const string Unknown = "UNK";
}

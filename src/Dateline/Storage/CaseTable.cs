namespace Dateline.Storage;

/// <summary>A table that readings are written to, with its columns in the order of the rows' values.</summary>
internal sealed record CaseTable(string Name, params string[] Columns)
{
    public static readonly CaseTable Places = new(
        "places", "place", "name", "country", "admin1", "admin2", "lat", "lon", "geonames", "feature");

    public static readonly CaseTable Actors = new("actors", "actor", "kind", "label");

    public static readonly CaseTable Facts = new(
        "facts", "fact", "report", "kind", "id", "position", "type", "status", "background", "sentence", "start_offset", "end_offset",
        "text", "quote", "quote_start", "time_text", "time_value", "start_day", "end_day", "time_precision", "time_basis", "place", "confidence");

    public static readonly CaseTable FactSearch = new("fact_search", "words", "fact");

    public static readonly CaseTable EventDetails = new(
        "event_details", "fact", "count", "hedge", "statement", "terms", "plover", "cameo", "acled_event", "acled_sub_event", "ucdp");

    public static readonly CaseTable StatementDetails = new("statement_details", "fact", "kind", "content", "cue", "hedge");

    public static readonly CaseTable FigureDetails = new(
        "figure_details", "fact", "low", "high", "value", "unit", "approx", "normalized_low", "normalized_high", "normalized_unit", "about");

    public static readonly CaseTable RelationDetails = new("relation_details", "fact", "from_text", "to_text");

    public static readonly CaseTable ControlDetails = new("control_details", "fact", "share", "event");

    public static readonly CaseTable FactActors = new(
        "fact_actors", "fact", "field", "n", "actor", "text", "name", "country", "sector", "group_slug", "role", "count", "basis", "folded");

    public static readonly CaseTable FactPlaces = new(
        "fact_places", "fact", "field", "n", "place", "text", "role", "precision", "radius_km", "folded");

    public static readonly CaseTable Casualties = new(
        "casualties", "fact", "n", "effect", "low", "high", "victims", "text", "claimed_by", "as_of_start", "as_of_end", "superseded");

    public static readonly CaseTable EventObjects = new("event_objects", "fact", "field", "n", "text", "class");

    public static readonly CaseTable Spans = new("spans", "fact", "field", "n", "start_offset", "end_offset", "text");

    public static readonly CaseTable Warnings = new(
        "warnings", "report", "n", "stage", "what", "start_offset", "end_offset", "text");
}

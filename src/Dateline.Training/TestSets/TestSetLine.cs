using System.Text.Json;
using Dateline.Training.Evaluation;

namespace Dateline.Training.TestSets;

/// <summary>A line of a test set. Its JSON is valid until the next line is read.</summary>
internal readonly record struct TestSetLine(string Path, int Number, JsonElement Json)
{
    /// <summary>The value of a field.</summary>
    /// <exception cref="InvalidDataException">The line has no such field; the message names file and line.</exception>
    public JsonElement this[string field] => Json.Field(field) is { ValueKind: not JsonValueKind.Undefined } value ? value : throw Wrong($"no \"{field}\"");

    /// <summary>The text of a field.</summary>
    /// <exception cref="InvalidDataException">The field is missing or no string; the message names file and line.</exception>
    public string Text(string field) => Json.Text(field) ?? throw Wrong($"no text \"{field}\"");

    public InvalidDataException Wrong(string what) => new($"{Path}:{Number}: {what}; give a JSON object a line, with the fields that --help names");
}

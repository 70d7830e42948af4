using Dateline.Json;

namespace Dateline.App.Output;

/// <summary>One JSON array of all readings, indented.</summary>
internal sealed class JsonOutput(TextWriter output) : ReadingOutput
{
    private bool any;

    public override string Prepare(Reading reading) => ReadingJson.WriteIndented(reading);

    public override void Write(Reading reading, string? prepared)
    {
        output.Write(any ? ",\n" : "[\n");
        output.Write(prepared);
        any = true;
    }

    public override void Finish()
    {
        output.Write(any ? "\n]\n" : "[]\n");
        output.Flush();
    }
}

using Dateline.Json;

namespace Dateline.App.Output;

/// <summary>One reading a line.</summary>
internal sealed class JsonLinesOutput(TextWriter output) : ReadingOutput
{
    public override string Prepare(Reading reading) => ReadingJson.Write(reading);

    public override void Write(Reading reading, string? prepared)
    {
        output.Write(prepared);
        output.Write('\n');
        output.Flush();
    }
}

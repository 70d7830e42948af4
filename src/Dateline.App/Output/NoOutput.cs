namespace Dateline.App.Output;

/// <summary>Prints nothing: the readings go into a case only.</summary>
internal sealed class NoOutput : ReadingOutput
{
    public override void Write(Reading reading, string? prepared)
    {
    }
}

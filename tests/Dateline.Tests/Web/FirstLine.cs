namespace Dateline.Tests.Web;

/// <summary>Collects what is written and tells when the first line is.</summary>
internal sealed class FirstLine : StringWriter
{
    private readonly TaskCompletionSource written = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Written => written.Task;

    public override void WriteLine(string? value)
    {
        base.WriteLine(value);
        written.TrySetResult();
    }
}

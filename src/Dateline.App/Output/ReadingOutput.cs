namespace Dateline.App.Output;

/// <summary>Where readings go, one after the other in input order.</summary>
internal abstract class ReadingOutput
{
    /// <summary>Makes what <see cref="Write"/> needs of a reading; runs on the worker threads.</summary>
    public virtual string? Prepare(Reading reading) => null;

    /// <summary>Takes one reading; <paramref name="prepared"/> is what <see cref="Prepare"/> made of it.</summary>
    public abstract void Write(Reading reading, string? prepared);

    /// <summary>Called once after the last reading, also when the run was broken off.</summary>
    public virtual void Finish()
    {
    }
}

namespace Dateline.Ingest;

/// <summary>Why an input could not be read.</summary>
/// <param name="Where">Path, <c>path:line</c> or <c>standard input</c>.</param>
/// <param name="What">The cause.</param>
/// <param name="Remedy">What the user can do about it.</param>
public sealed record InputProblem(string Where, string What, string Remedy)
{
    /// <summary>One line: where, what, remedy.</summary>
    public override string ToString() => $"{Where}: {What}; {Remedy}";
}

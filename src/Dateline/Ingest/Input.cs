namespace Dateline.Ingest;

/// <summary>One input: a report, or the problem that stood in its place.</summary>
public readonly record struct Input
{
    private Input(RawReport? report, InputProblem? problem) => (Report, Problem) = (report, problem);

    public RawReport? Report { get; }

    public InputProblem? Problem { get; }

    public static Input Of(RawReport report) => new(report, null);

    public static Input Failed(string where, string what, string remedy) => new(null, new InputProblem(where, what, remedy));
}

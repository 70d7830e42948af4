using Dateline.Statements;

namespace Dateline.Figures;

/// <summary>What a quantity of a sentence measures.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Unit">The unit for the record.</param>
/// <param name="Noun">Token of the counted or measured noun; the number's own head where none.</param>
/// <param name="Span">Words of the figure.</param>
/// <param name="Rule">The rule that read it.</param>
internal sealed record Measured(Measure Measure, string? Unit, int Noun, TokenRange Span, string Rule);

using System.Collections.Immutable;

namespace Dateline.Figures;

/// <summary>The figures of a report, and where quantities of the text do not agree with each other or with a country's area.</summary>
internal sealed record FigureReading(ImmutableArray<Figure> Figures, ImmutableArray<ReadingWarning> Warnings);

using System.Collections.Immutable;
using Dateline.Actors;
using Dateline.Figures;

namespace Dateline;

/// <summary>Puts the facts of all stages into one reading.</summary>
internal static class ReadingAssembler
{
    public static Reading Assemble(
        AnnotatedReport annotated,
        ImmutableArray<Statement> statements,
        ImmutableArray<EventMention> events,
        FigureReading figures,
        ImmutableArray<Relation> relations,
        ImmutableArray<ControlClaim> control,
        ReadingOptions options)
    {
        var report = annotated.Parsed.Report;
        var mentions = !options.Mentions ? null : new ReadingMentions
        {
            Times = [.. annotated.Times.Select(m => m.Value)],
            Places = [.. annotated.Places.Select(m => m.Value)],
            Actors = [.. annotated.Actors.Select(m => m.Value)],
            Numbers = [.. annotated.Numbers.Select(m => m.Value)],
            Weapons = [.. events.SelectMany(e => e.Weapons).DistinctBy(w => w.Span)],
        };
        return new Reading
        {
            Report = Describe(annotated, report),
            Statements = options.Explain ? statements : [.. statements.Select(s => s with { Derivation = null })],
            Events = options.Explain ? events : [.. events.Select(e => e with { Derivation = null })],
            Figures = options.Explain ? figures.Figures : [.. figures.Figures.Select(f => f with { Derivation = null })],
            Relations = options.Explain ? relations : [.. relations.Select(r => r with { Derivation = null })],
            Control = options.Explain ? control : [.. control.Select(c => c with { Derivation = null })],
            Warnings = figures.Warnings,
            Mentions = mentions,
        };
    }

    private static ReadingReport Describe(AnnotatedReport annotated, Cleaning.Report report)
    {
        var raw = report.Raw;
        var line = report.Dateline is not { } extent ? null : new DatelineLine
        {
            Span = TextSpan.Of(report.Text, extent.Start, extent.End),
            Date = report.DatelineDate,
            Place = annotated.Places
                .Where(m => m.Value.Span is { } s && s.Start >= extent.Start && s.End <= extent.End)
                .Select(m => m.Value)
                .FirstOrDefault(),
        };
        return new ReadingReport
        {
            Id = raw.Id,
            Sha256 = raw.Sha256,
            Source = raw.Source,
            Url = raw.Url,
            Outlet = report.Outlet,
            Agency = report.Agencies,
            Title = report.Title,
            Byline = report.Byline,
            Dateline = line,
            Published = annotated.Published,
            Language = report.Language,
            Text = report.Text,
            Sentences = [.. annotated.Sentences.Select(s => s.Extent)],
        };
    }
}

using System.CommandLine;

// A command is a sealed System.CommandLine.Command in a file of its own under its stage's folder: its constructor
// declares arguments and options and sets the action. Add it under its stage here, one line.
var root = new RootCommand("Compiles Dateline's gazetteer and lexicons, trains its models, scores readings and benchmarks.")
{
    // Cleaning
    new Dateline.Training.Cleaning.ArticlesCommand(),
    new Dateline.Training.Cleaning.BlocksCommand(),

    // Syntax
    new Dateline.Training.Syntax.TrainSyntaxCommand(),
    new Dateline.Training.Syntax.SyntaxScoreCommand(),
    new Dateline.Training.Syntax.NameListsCommand(),
    new Dateline.Training.Syntax.Grammar.GenerateSyntaxCommand(),
    new Dateline.Training.Syntax.SyntaxSpeedCommand(),

    // Times
    new Dateline.Training.Times.AttachCommand(),
    new Dateline.Training.Times.TimesCommand(),
    new Dateline.Training.Dating.DatingCommand(),

    // Places
    new Dateline.Training.Places.CompileGazetteerCommand(),
    new Dateline.Training.Places.GeoparseCommand(),
    new Dateline.Training.Places.GovernorateCommand(),
    new Dateline.Training.Places.FitPlacesCommand(),
    new Dateline.Training.Places.PlaceAttachmentCommand(),
    new Dateline.Training.Places.ResolveCommand(),

    // Actors
    new Dateline.Training.Actors.ActorRecallCommand(),
    new Dateline.Training.Actors.ActorsCommand(),
    new Dateline.Training.Actors.CompileActorsCommand(),

    // Statements
    new Dateline.Training.Statements.Polnear.PolnearCommand(),
    new Dateline.Training.Statements.Polnear.PolnearTrainCommand(),

    // Figures
    new Dateline.Training.Figures.AreasCommand(),

    // Events
    new Dateline.Training.Events.ConfidenceCommand(),
    new Dateline.Training.Events.PrecisionCommand(),
    new Dateline.Training.Events.Case.CaseCommand(),
    new Dateline.Training.Events.Muc.MucCommand(),
    new Dateline.Training.Events.Muc.MucNounsCommand(),
    new Dateline.Training.Events.Muc.MucTrainCommand(),

    // Incidents

    // Evaluation
    new Dateline.Training.Evaluation.EvaluateCommand(),
};

try
{
    return root.Parse(args).Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException)
{
    Console.Error.WriteLine($"Dateline.Training: {e.Message}");
    return 2;
}

using System.CommandLine;
using System.Diagnostics;

namespace Dateline.Training.Events.Muc;

/// <summary>Compiles <c>eval/muc4</c> from the set's training part. Nothing of it is packed.</summary>
internal sealed class MucTrainCommand : Command
{
    private readonly Argument<FileInfo> input = new("train") { Description = "train.jsonl of MUC-4." };

    public MucTrainCommand()
        : base("muc4-train", "Learn MUC-4's incidents and slots from its training part.")
    {
        Add(input);
        SetAction(parsed => Run(parsed.GetRequiredValue(input)));
    }

    private static int Run(FileInfo input)
    {
        var clock = Stopwatch.StartNew();
        var data = DataFolder.Locate();
        var words = MucWords.Load(data);
        var cases = MucDocument.Read(data, input).Select(d => new MucCase(d, words)).ToList();
        Log($"{cases.Count} documents, {cases.Sum(c => c.Count)} phrases");
        new MucTrainer(cases, Log).Train().Write(MucModel.Folder(data));
        return 0;

        void Log(string what) => Console.Error.WriteLine(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{clock.Elapsed.TotalSeconds,4:0} s  {what}"));
    }
}

using System.Runtime.InteropServices;
using Dateline.Syntax.Network;

namespace Dateline.Training.Syntax.Network;

/// <summary>Keeps what finished stages of a training made, so that a broken run can go on; without a folder it keeps nothing. Empty the folder when the training changes.</summary>
internal sealed class StageFolder(string? folder)
{
    /// <summary>Fills the weights from the file of this stage, or by <paramref name="train"/>.</summary>
    public void Weights(string stage, NetworkWeights weights, Action train)
    {
        var tensors = weights.Dense().Append(weights.Embedding);
        if (PathOf(stage) is not { } path)
        {
            train();
        }
        else if (File.Exists(path))
        {
            using var from = File.OpenRead(path);
            foreach (var tensor in tensors)
            {
                from.ReadExactly(MemoryMarshal.AsBytes(tensor.Data.AsSpan()));
            }
        }
        else
        {
            train();
            Write(path, to =>
            {
                foreach (var tensor in tensors)
                {
                    to.Write(MemoryMarshal.AsBytes(tensor.Data.AsSpan()));
                }
            });
        }
    }

    private string? PathOf(string stage) => folder is null ? null : Path.Combine(folder, stage + ".stage");

    private static void Write(string path, Action<BinaryWriter> write)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var part = path + ".part";
        using (var to = new BinaryWriter(File.Create(part)))
        {
            write(to);
        }

        File.Move(part, path, overwrite: true);
    }
}

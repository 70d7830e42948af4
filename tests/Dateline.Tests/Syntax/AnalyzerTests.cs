using Dateline.Syntax;
using Dateline.Syntax.Network;

namespace Dateline.Tests.Syntax;

public sealed class AnalyzerTests
{
    [Fact]
    public void Running_the_network_allocates_nothing_per_word()
    {
        var data = DataFolder.Locate();
        var analyzer = new Analyzer(SyntaxParser.Load(data.File("syntax/english.model"), data));
        void Run()
        {
            analyzer.Clear();
            for (var i = 0; i < 20; i++)
            {
                foreach (var word in "The army said on Monday that it had taken the town after a week of fighting .".Split(' '))
                {
                    analyzer.Add(word);
                }

                analyzer.EndSentence();
            }

            var before = GC.GetAllocatedBytesForCurrentThread();
            analyzer.Run();
            Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 64 || !warm, "the inner loop allocates");
        }

        Run();
        Run();
        warm = true;
        Run();
    }

    private bool warm;
}

using Dateline.Benchmarks;

// "stages" prints a table of the stages of the reading; everything else goes to BenchmarkDotNet.
if (args is ["stages", .. var rest])
{
    return StageTiming.Run(rest);
}

BenchmarkDotNet.Running.BenchmarkSwitcher.FromAssembly(typeof(ReadingBenchmarks).Assembly).Run(args);
return 0;

BenchmarkDotNet.Running.BenchmarkSwitcher.FromAssembly(typeof(Dateline.Benchmarks.ReadingBenchmarks).Assembly).Run(args);

using BenchmarkDotNet.Running;
using Jiuye.Analytics.Bench;

BenchmarkSwitcher.FromAssembly(typeof(WageTableBench).Assembly).Run(args);

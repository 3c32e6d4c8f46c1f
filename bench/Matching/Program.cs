using BenchmarkDotNet.Running;
using Jiuye.Bench.Matching;

BenchmarkSwitcher.FromAssembly(typeof(TopMatchesBench).Assembly).Run(args);

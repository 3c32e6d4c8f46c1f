using BenchmarkDotNet.Running;
using Jiuye.Bench.Matching;

if (args is ["linear", .. var postings])
    return LinearTime.Run(postings);
BenchmarkSwitcher.FromAssembly(typeof(TopMatchesBench).Assembly).Run(args);
return 0;

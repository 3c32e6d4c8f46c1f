using BenchmarkDotNet.Running;
using Jiuye.Casework.Bench;

if (args is ["duties", ..])
{
    DutySpeed.Run(args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 1_000_000, Console.Out);
    return;
}

if (args is ["file", var count, var path])
{
    LedgerFileMaker.Write(int.Parse(count, System.Globalization.CultureInfo.InvariantCulture), path);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(DutyBench).Assembly).Run(args);

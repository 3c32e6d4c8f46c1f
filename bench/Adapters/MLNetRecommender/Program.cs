using Jiuye.Bench.MLNet;

// ML.NET's factorisation beside the built-in one, in one run on this machine. The argument is the folder of measuring data; what needs it is left out where it is absent.
var data = args.Length > 0 ? args[0] : "../shared/data";
FactorComparison.Made(Console.Out);
FactorComparison.CareerBuilder(Console.Out, Path.Combine(data, "matching"));
return 0;

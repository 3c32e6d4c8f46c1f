using Jiuye.Bench.MLNet;

// ML.NET's learners beside the built-in ones, all in one run on this machine. The argument is the folder of measuring data; what needs it is left out where it is absent.
var data = args.Length > 0 ? args[0] : "../shared/data";
TreeTable.Write(Console.Out, MadeTable.Classes(seed: 1), MadeTable.Classes(seed: 2));
TreeTable.Write(Console.Out, MadeTable.Ranking(seed: 3), MadeTable.Ranking(seed: 4));
SpellTable.Write(Console.Out, Path.Combine(data, "analytics/UnempDur.csv"));
return 0;

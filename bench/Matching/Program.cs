using System.Globalization;
using BenchmarkDotNet.Running;
using Jiuye.Bench.Matching;
using Jiuye.Bench.Matching.Collaborative;

switch (args)
{
    case ["linear", .. var postings]:
        return LinearTime.Run(postings);
    case ["speed", _, ..]:
        return ReadingSpeed.Run(args[1..]);
    case ["plain-data", var folder, var postings, var seekers]:
        PlainDataFiles.Write(folder, postings, seekers);
        return 0;
    case ["term-lists"]:
        return TermListSpeed.Run();
    case ["row-sets"]:
        return RowSetSpeed.Run();
    case ["storage", var folder, var megabytes]:
        return StorageSpeed.Run(folder, int.Parse(megabytes, CultureInfo.InvariantCulture));
    case ["plain-real", var data, var into, var asking, .. var more]:
        return PlainRealData.Write(data, into, asking, more.FirstOrDefault());
    case ["filtered", var count, .. var place]:
        return FilteredSpeed.Run(int.Parse(count, CultureInfo.InvariantCulture), onePlace: place is ["one-place"]);
    case ["build", var file, .. var count]:
        return BuildSpeed.Run(file, count.FirstOrDefault());
    case ["engine", "bm25" or "default", "one-place", .. var sizes]:
        return EngineSpeed.Run(args[1], onePlace: true, Sizes(sizes));
    case ["engine", "bm25" or "default", .. var sizes]:
        return EngineSpeed.Run(args[1], onePlace: false, Sizes(sizes));
    case ["learned", var model, var size]:
        return LearnedSpeed.Run(model, int.Parse(size, CultureInfo.InvariantCulture));
    case ["growth", .. var sizes]:
        return GrowthTable.Run(sizes is [] ? [10_000, 100_000, 1_000_000, 2_000_000] : [.. sizes.Select(static size => int.Parse(size, CultureInfo.InvariantCulture))]);
    case ["index", var postings, var folder]:
        return IndexSpeed.Run(int.Parse(postings, CultureInfo.InvariantCulture), folder);
    case ["soak", var minutes, var postings, var seekers]:
        return Soak.Run(double.Parse(minutes, CultureInfo.InvariantCulture), int.Parse(postings, CultureInfo.InvariantCulture), int.Parse(seekers, CultureInfo.InvariantCulture));
    case ["one-place", var postings]:
        return OnePlace.Run(int.Parse(postings, CultureInfo.InvariantCulture));
    case ["threads", var postings, var seekers]:
        return ThreadScaling.Run(int.Parse(postings, CultureInfo.InvariantCulture), int.Parse(seekers, CultureInfo.InvariantCulture));
    case ["audit", .. var count]:
        return AuditSpeed.Run(count.FirstOrDefault());
    case ["fairness"]:
        return FairnessSpeed.Run();
    case ["trees"]:
        return TreeSpeed.Run();
    case ["crowd"]:
        return CrowdHires.Run();
    case ["market"]:
        return MarketSpeed.Run();
    case ["market", var seekers, var postings, var candidates]:
        return MarketSpeed.Sparse(int.Parse(seekers, CultureInfo.InvariantCulture), int.Parse(postings, CultureInfo.InvariantCulture), int.Parse(candidates, CultureInfo.InvariantCulture));
    case ["clearing-plan", var seekers, var postings, var candidates]:
        return MarketSpeed.Plan(int.Parse(seekers, CultureInfo.InvariantCulture), int.Parse(postings, CultureInfo.InvariantCulture), int.Parse(candidates, CultureInfo.InvariantCulture));
    case ["collaborative", var train, var truth, var folds]:
        return ComparatorTable.Run(train, truth, int.Parse(folds, CultureInfo.InvariantCulture));
    case ["cold-start", var seekers, var postings, var seeds]:
        return ColdStartTable.Run(int.Parse(seekers, CultureInfo.InvariantCulture), int.Parse(postings, CultureInfo.InvariantCulture), int.Parse(seeds, CultureInfo.InvariantCulture));
    case ["gate"]:
        return SpeedGate.Run();
    default:
        BenchmarkSwitcher.FromAssembly(typeof(TopMatchesBench).Assembly).Run(args);
        return 0;
}

static int[] Sizes(string[] sizes) =>
    sizes is [] ? [10_000, 100_000, 1_000_000] : [.. sizes.Select(static size => int.Parse(size, CultureInfo.InvariantCulture))];

using System.Diagnostics;
using System.Globalization;
using Jiuye.Matching.Learning;
using Jiuye.Matching.Learning.Trees;

namespace Jiuye.Bench.Matching;

/// <summary>How long does it take to score 100 candidates with 300 trees of 31 leaves over 40 features, and to explain one?</summary>
internal static class TreeSpeed
{
    private const int Trees = 300;
    private const int Leaves = 31;
    private const int Features = 40;
    private const int Candidates = 100;

    internal static int Run()
    {
        var random = new SeededRandom(1);
        var trees = new RegressionTree[Trees];
        for (var tree = 0; tree < Trees; tree++)
            trees[tree] = Grown(ref random);
        var model = new TreeEnsemble(new(Enumerable.Range(0, Features).Select(static place => new Feature($"x{place}"))), trees, 0);
        var rows = new double[Candidates * Features];
        for (var at = 0; at < rows.Length; at++)
            rows[at] = random.Next(20) == 0 ? double.NaN : random.NextDouble();
        var (scores, plain, parts) = (new double[Candidates], new double[Candidates], new double[Features]);
        void Walk()
        {
            for (var row = 0; row < Candidates; row++)
                plain[row] = model.Score(rows.AsSpan(row * Features, Features));
        }

        var walk = Median(Walk);
        var fast = Median(() => model.Score(rows, scores));
        var explain = Median(() => model.Contributions(rows.AsSpan(0, Features), parts));
        var before = GC.GetAllocatedBytesForCurrentThread();
        model.Score(rows, scores);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Console.Write(string.Create(CultureInfo.InvariantCulture, $"""
            {Candidates} candidates, {Trees} trees of {Leaves} leaves, mean depth {trees.Average(static tree => tree.Depth()):0.0}, {Features} features, one thread
            a walk down each tree    {walk.Median:0.000} ms (least {walk.Least:0.000})
            TreeEnsemble.Score       {fast.Median:0.000} ms (least {fast.Least:0.000}), {allocated} bytes allocated, largest difference {Enumerable.Range(0, Candidates).Max(row => Math.Abs(scores[row] - plain[row]))}
            Shapley values of one    {explain.Median:0.000} ms (least {explain.Least:0.000})

            """));
        return 0;
    }

    private static (double Median, double Least) Median(Action work)
    {
        // Long enough for the compiler's last tier.
        for (var warm = 0; warm < 200; warm++)
            work();
        var times = new double[301];
        for (var time = 0; time < times.Length; time++)
        {
            var watch = Stopwatch.StartNew();
            work();
            times[time] = watch.Elapsed.TotalMilliseconds;
        }

        Array.Sort(times);
        return (times[times.Length / 2], times[0]);
    }

    /// <summary>A tree grown leaf by leaf as LightGBM does it: any leaf may part next, so depths differ.</summary>
    private static RegressionTree Grown(ref SeededRandom random)
    {
        var splits = new TreeSplit[Leaves - 1];
        var open = new List<(int Parent, bool IsLeft)> { (-1, false) };
        for (var at = 0; at < splits.Length; at++)
        {
            var chosen = random.Next(open.Count);
            var (parent, isLeft) = open[chosen];
            open.RemoveAt(chosen);
            if (parent >= 0)
                splits[parent] = isLeft ? splits[parent] with { Left = at } : splits[parent] with { Right = at };
            splits[at] = new(random.Next(Features), random.Next(254) / 254.0, 0, 0, 1) { MissingGoesLeft = random.Next(2) == 0 };
            open.Add((at, true));
            open.Add((at, false));
        }

        for (var leaf = 0; leaf < open.Count; leaf++)
            splits[open[leaf].Parent] = open[leaf].IsLeft ? splits[open[leaf].Parent] with { Left = ~leaf } : splits[open[leaf].Parent] with { Right = ~leaf };
        var values = new double[Leaves];
        for (var leaf = 0; leaf < Leaves; leaf++)
            values[leaf] = random.NextDouble() - 0.5;
        return new(splits, values, [.. Enumerable.Repeat(1.0, Leaves)], Features);
    }
}
